package se.paragraf.indexer.extract;

/**
 * Tells from the lines' places where a new paragraph begins: after a wide gap, or where the margin
 * moves.
 *
 * <p>A line that is set in below a paragraph's first line is a hanging indent and goes on with it;
 * so do the lines below that are as far in.
 */
final class Paragraphs {

  /** In heights of letters. */
  private static final float GAP = 2.5f;

  /** In widths of a blank. */
  private static final float INDENT = 2f;

  /** Within this part of a letter's width, two lines begin at one place. */
  private static final float ALIGNED = 0.25f;

  private boolean isFirst = true;
  private float startX;
  private boolean startOpens;
  private boolean startHangs;
  private float lastY;
  private float lastHeight;

  void start() {
    isFirst = true;
  }

  /**
   * Whether a line begins a paragraph.
   *
   * @param width of its first letter
   * @param space the width of a blank there
   */
  boolean opensAt(float x, float y, float width, float space) {
    boolean opens = false;
    boolean hangs = false;
    float indent = x - startX;
    if (isFirst || Math.abs(y - lastY) > rounded(GAP * lastHeight)) {
      opens = true;
    } else if (indent > rounded(INDENT * space)) {
      opens = !startOpens;
      hangs = startOpens;
    } else if (indent < -space) {
      opens = !startOpens;
    } else if (Math.abs(indent) < ALIGNED * width) {
      hangs = startHangs;
    }
    isFirst = false;
    startX = x;
    lastY = y;
    startOpens = opens;
    startHangs = hangs;
    return opens;
  }

  /** The height of the line's tallest letter. */
  void lineEnds(float height) {
    lastHeight = height;
  }

  /** Places that were meant to be equal differ by what a float cannot hold. */
  private static float rounded(float value) {
    return Math.round(value * 1000) / 1000f;
  }
}
