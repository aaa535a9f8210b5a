package se.paragraf.indexer.extract;

/**
 * A letter at its place on the upright page.
 *
 * @param x its left edge, in points from the page's
 * @param y its base line, in points from the page's upper edge
 */
record PlacedLetter(
    String text, float x, float y, float width, float height, float size, boolean bold) {}
