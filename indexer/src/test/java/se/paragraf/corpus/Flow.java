package se.paragraf.corpus;

import java.util.List;

/** A step of a composed document, the same for every format; a writer turns it into ink. */
sealed interface Flow {

  /** A paragraph in one style. */
  record Text(Style style, String text) implements Flow {}

  /** A list item with a hanging label. */
  record Item(String label, String text) implements Flow {}

  /**
   * A table. {@code shares} are the column widths as shares of the line; {@code headed} repeats the
   * first row after a page break; {@code ruled} draws lines and lets rows run over the break.
   */
  record Table(List<List<String>> rows, double[] shares, boolean headed, boolean ruled)
      implements Flow {}

  /** A new page with this furniture; formats without pages show the change as a rule or nothing. */
  record Page(Furniture furniture) implements Flow {}

  /** Here begins the unit with this index in its source. */
  record Mark(int unit) implements Flow {}

  /** What each page repeats: two header lines, the page number in one of them, and a footer. */
  record Furniture(
      String left, String right, String second, List<String> footer, Numbering numbering) {}

  /** How pages are counted: not, through the whole document, or anew for each furniture. */
  enum Numbering {
    NONE,
    DOCUMENT,
    GROUP
  }

  /** The typographic roles. */
  enum Style {
    DISPLAY(17, true, 6, 8),
    SECTION(12, true, 16, 3),
    TITLE(13, true, 2, 6),
    HEADING(10.5f, true, 8, 2),
    LABEL(10.5f, true, 3, 2),
    BODY(10.5f, false, 0, 6),
    LINE(10.5f, false, 0, 1),
    SLIDE(26, true, 0, 22),
    BULLET(17, false, 4, 8);

    final float size;
    final boolean bold;
    final float before;
    final float after;

    Style(float size, boolean bold, float before, float after) {
      this.size = size;
      this.bold = bold;
      this.before = before;
      this.after = after;
    }
  }
}
