package se.paragraf.indexer.extract;

/**
 * Letters that were drawn one after the other in one font, size and direction, on one base line.
 *
 * @param from its first letter's place among the page's
 * @param to the place after its last letter's
 * @param start where it begins on the line
 * @param end where it ends; where it begins, if it is blank
 * @param direction how far the text is turned, in degrees
 * @param y the base line's distance from the page's upper edge, when the text is turned upright
 * @param height of its letters
 * @param space the width of a blank
 * @param size of the font, in points
 */
record Run(
    int from,
    int to,
    float start,
    float end,
    int direction,
    float y,
    float height,
    float space,
    float size,
    PdfFont font) {

  /** Some fonts give the height of their tallest ornament; capitals are no taller than this. */
  private static final float TALLEST = 0.8f;

  /** A base line may be this much off, in sizes, as it is in recognised scans. */
  private static final float LEVEL = 0.25f;

  /** How far below a line a lowered sign stands, in the line's size. */
  private static final float LOWERED = 0.4f;

  Run part(int itsFrom, int itsTo, float itsStart, float itsEnd) {
    return new Run(itsFrom, itsTo, itsStart, itsEnd, direction, y, height, space, size, font);
  }

  boolean isBold() {
    return font.isBold();
  }

  /** Whether its letters reach up to the base line of a run that is not below it. */
  boolean reaches(Run above) {
    return direction == above.direction
        && y - above.y <= Math.max(0.1f, Math.min(height, TALLEST * size));
  }

  /** Whether it is a small sign set low directly after the other, as in {@code CO₂}. */
  boolean isLoweredAfter(Run other) {
    return direction == other.direction
        && size < TALLEST * other.size
        && y - other.y <= LOWERED * other.size
        && Math.abs(start - other.end) <= LEVEL * other.size;
  }

  /** Whether both want the same place, on base lines that are not one: they are two lines. */
  boolean isBelow(Run other) {
    return Math.abs(y - other.y) > LEVEL * Math.min(size, other.size)
        && Math.min(end, other.end) - Math.max(start, other.start)
            > LEVEL * Math.min(size, other.size);
  }
}
