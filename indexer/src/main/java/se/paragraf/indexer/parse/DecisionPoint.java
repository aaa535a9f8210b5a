package se.paragraf.indexer.parse;

/**
 * One point of a decision (att-sats).
 *
 * @param text as printed, on one or more lines
 * @param proposal whether it is what the body proposes to another one, and so decides nothing yet
 */
record DecisionPoint(String text, boolean proposal) {}
