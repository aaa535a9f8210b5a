package se.paragraf.indexer.extract;

/**
 * What a font's code stands for.
 *
 * @param text one sign or, for a ligature, several; empty for what cannot be read
 * @param width in parts of the font's size
 * @param advance how far it moves the pen, in parts of the font's size; in vertical type downwards
 * @param isAccent whether it is to be set on the letter that it is drawn over
 */
record Letter(String text, float width, float advance, boolean isAccent) {}
