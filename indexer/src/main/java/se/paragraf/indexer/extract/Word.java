package se.paragraf.indexer.extract;

/**
 * A word at its place on a line.
 *
 * @param start its left edge, in points
 * @param end its right edge, in points
 * @param size the letters' height, in points
 */
record Word(String text, float start, float end, float size) {}
