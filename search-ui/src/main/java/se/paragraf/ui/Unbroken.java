package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no end of a line should part: dates, §§ and case numbers. They are set whole by the style,
 * and not by signs in the text, which would be copied and searched for with it.
 */
final class Unbroken {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:19|20)\\d{2}-\\d{2}-\\d{2}"
              + "|§§? ?\\d+(?:[–-]\\d+)?"
              + "|\\p{Lu}{2,6} (?:19|20)\\d{2}/\\d{1,6}"
              + "|\\p{Lu}{2,6}-(?:19|20)\\d{2}-\\d{3,6}");

  private Unbroken() {}

  /**
   * A piece of a text.
   *
   * @param whole whether it is not to be parted
   */
  record Part(String text, boolean whole) {}

  /** The text in pieces, nothing added and nothing left out. */
  static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = WHOLE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (matcher.start() > from) {
        parts.add(new Part(text.substring(from, matcher.start()), false));
      }
      parts.add(new Part(matcher.group(), true));
      from = matcher.end();
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), false));
    }
    return parts;
  }
}
