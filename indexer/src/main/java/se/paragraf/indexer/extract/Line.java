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
 * @param sureness how sure an OCR is of its least sure word, 0 to 99; {@link #GIVEN} where the
 *     letters are given
 */
public record Line(String text, float size, boolean bold, List<Float> starts, int sureness) {

  /** The letters were not told from a picture. */
  public static final int GIVEN = 100;

  public Line {
    starts = List.copyOf(starts);
  }

  /** A line whose letters are given. */
  public Line(String text, float size, boolean bold, List<Float> starts) {
    this(text, size, bold, starts, GIVEN);
  }

  /** A line that is not known to stand anywhere. */
  public Line(String text, float size, boolean bold) {
    this(text, size, bold, List.of());
  }

  /** A line of a format that knows no sizes. */
  public static Line plain(String text) {
    return new Line(text, 0, false);
  }

  /** The same line, told from a picture by an OCR that does not say how sure it was. */
  Line byOcr() {
    return new Line(text, size, bold, starts, GIVEN - 1);
  }

  /** The text without blanks at its ends; the empty cells of a row's ends stay. */
  public static String stripped(String text) {
    int tab = text.indexOf('\t');
    if (tab < 0 || text.indexOf('\t', tab + 1) < 0) {
      return text.strip();
    }
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from)) && text.charAt(from) != '\t') {
      from++;
    }
    while (to > from
        && Character.isWhitespace(text.charAt(to - 1))
        && text.charAt(to - 1) != '\t') {
      to--;
    }
    return text.substring(from, to).isBlank() ? "" : text.substring(from, to);
  }

  /** Whether it has a letter; a page's number alone in its head or foot has none. */
  boolean hasLetters() {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Whether there is nothing to read on it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
