package se.paragraf.indexer.extract;

import java.util.List;

/**
 * A line of text as it stands on the page.
 *
 * @param text the words; a tab stands between cells of a row and between columns
 * @param size the letters' height in points; 0 where the format does not say
 * @param bold whether it is set bold, or is a heading in formats that name them
 * @param starts where each tab-separated cell begins, in points from the page's left edge; empty
 *     where the format does not say
 */
public record Line(String text, float size, boolean bold, List<Float> starts) {

  public Line {
    starts = List.copyOf(starts);
  }

  /** A line that is not known to stand anywhere. */
  public Line(String text, float size, boolean bold) {
    this(text, size, bold, List.of());
  }

  /** A line of a format that knows no sizes. */
  public static Line plain(String text) {
    return new Line(text, 0, false);
  }

  /** Whether there is nothing to read on it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
