package se.paragraf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the words of a scanned page stand, as an OCR saw them. Lengths are in points, from the
 * upper left corner of the page as it is shown, turned if it is so.
 *
 * @param page the page's number in the file, from 1
 * @param width of the page
 * @param height of the page
 * @param words in reading order
 */
public record ScannedPage(int page, float width, float height, List<Word> words) {

  /** What may be a personnummer's first half, whose second stands on the next line or page. */
  private static final Pattern DATE_OF_BIRTH = Pattern.compile("\\D*+(?:\\d\\d)?+\\d{6}\\D*+");

  /**
   * A word and its box.
   *
   * @param x its left edge
   * @param y its upper edge
   */
  public record Word(String text, float x, float y, float width, float height) {}

  public ScannedPage {
    words = List.copyOf(words);
  }

  /**
   * The page without the words that are, or may be a part of, a personnummer. Rather one word too
   * many: nobody searches for figures of six or eight digits.
   */
  public ScannedPage withoutPersonalNumbers() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text()).append(' ');
    }
    List<PersonalNumbers.Span> spans = PersonalNumbers.in(text.toString(), true);
    List<Word> kept = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (Word word : words) {
      int end = start + word.text().length();
      while (next < spans.size() && spans.get(next).end() <= start) {
        next++;
      }
      boolean personal = next < spans.size() && spans.get(next).start() < end;
      if (!personal && !DATE_OF_BIRTH.matcher(word.text()).matches()) {
        kept.add(word);
      }
      start = end + 1;
    }
    return new ScannedPage(page, width, height, kept);
  }
}
