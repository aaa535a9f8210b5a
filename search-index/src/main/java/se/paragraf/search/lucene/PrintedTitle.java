package se.paragraf.search.lucene;

/**
 * Finds a record's title at the top of its text, below its number. A hit shows the title anyway, so
 * that no snippet need begin with it.
 */
final class PrintedTitle {

  /** So far down numbers and labels reach that stand above a title. */
  private static final int TOP = 300;

  private PrintedTitle() {}

  /**
   * Where the text goes on behind the title; 0 where the title does not stand at the top. Lines may
   * be broken otherwise.
   */
  static int end(String text, String title) {
    if (title.isBlank()) {
      return 0;
    }
    int line = 0;
    while (line >= 0 && line < Math.min(TOP, text.length())) {
      int end = endAt(text, line, title);
      if (end > 0) {
        return end;
      }
      int newline = text.indexOf('\n', line);
      line = newline < 0 ? -1 : newline + 1;
    }
    return 0;
  }

  private static int endAt(String text, int from, String title) {
    int at = from;
    for (int i = 0; i < title.length(); i++) {
      if (Character.isWhitespace(title.charAt(i))) {
        continue;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length() || text.charAt(at) != title.charAt(i)) {
        return 0;
      }
      at++;
    }
    return at == text.length() || Character.isWhitespace(text.charAt(at)) ? at : 0;
  }
}
