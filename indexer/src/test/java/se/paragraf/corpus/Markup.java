package se.paragraf.corpus;

import java.util.List;

/**
 * What the formats made of marked-up text share: escaping, and cells without the author's marks.
 */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    return Source.unmarked(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Text of a table cell; the row's unit number that the composer hid in it is dropped. */
  static String cell(String text) {
    int mark = text.indexOf('\u0000');
    return mark < 0 ? text : text.substring(0, mark);
  }

  static List<String> lines(String text) {
    return List.of(cell(text).split("\n", -1));
  }
}
