package se.paragraf.search.lucene;

/**
 * Where a piece of a text may begin and end without cutting a word, at a sentence if one is near.
 */
final class Boundaries {

  private static final int LONGEST_NUMBER = 2;

  private Boundaries() {}

  /** The begin of the sentence at {@code from}, at most {@code lead} characters before it. */
  static int start(String text, int from, int lead) {
    int earliest = Math.max(0, from - lead);
    for (int at = from; at > earliest; at--) {
      if (endsSentence(text, at - 1)) {
        return skipBlanks(text, at, from);
      }
    }
    if (earliest == 0) {
      return skipBlanks(text, 0, from);
    }
    int at = earliest;
    while (at < from && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return skipBlanks(text, at, from);
  }

  /** The end of the last whole sentence, else word, within {@code length} characters. */
  static int end(String text, int start, int length) {
    int latest = Math.min(text.length(), start + length);
    if (latest == text.length()) {
      return latest;
    }
    for (int at = latest; at > start + length * 2 / 3; at--) {
      if (endsSentence(text, at - 1)) {
        return at;
      }
    }
    int at = latest;
    while (at > start && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at == start ? latest : withoutListNumber(text, start, at);
  }

  /** Before the number of a point whose text is cut off. */
  private static int withoutListNumber(String text, int start, int end) {
    int last = end - 1;
    while (last > start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    int number = listNumber(text, last);
    return number > start ? number : end;
  }

  /**
   * Where the number of a point begins that ends with this character: {@code 2.} or {@code 2)} that
   * stands first on a line or in a sentence; -1 where it is none.
   */
  private static int listNumber(String text, int at) {
    if (text.charAt(at) != '.' && text.charAt(at) != ')') {
      return -1;
    }
    int first = at;
    while (first > 0 && at - first < LONGEST_NUMBER && Character.isDigit(text.charAt(first - 1))) {
      first--;
    }
    int before = first - 1;
    boolean lineBegins = before < 0;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      lineBegins |= text.charAt(before) == '\n' || before == 0;
      before--;
    }
    boolean apart = before < first - 1 || before < 0;
    boolean sentenceBegins = before >= 0 && (ends(text, before) || text.charAt(before) == ':');
    return first < at && apart && (lineBegins || sentenceBegins) ? first : -1;
  }

  /** Whether nothing is broken off where the text is cut at this place. */
  static boolean isBetweenSentences(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int after = at;
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    if (before < 0 || after == text.length()) {
      return true;
    }
    long lines = text.substring(before + 1, after).chars().filter(it -> it == '\n').count();
    return lines > 1 || endsSentence(text, before);
  }

  /** Whether a sentence of one page goes on on the next one. */
  static boolean goesOn(String page, String next) {
    String end = page.stripTrailing();
    String start = next.stripLeading();
    return !end.isEmpty()
        && !start.isEmpty()
        && Character.isLowerCase(start.charAt(0))
        && !ends(end, end.length() - 1);
  }

  /** A blank line; or a full stop before a blank that no small letter follows, as after an etc. */
  private static boolean endsSentence(String text, int at) {
    boolean blankFollows = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    if (!blankFollows) {
      return false;
    }
    if (text.charAt(at) == '\n') {
      return true;
    }
    int next = skipBlanks(text, at + 1, text.length());
    return ends(text, at)
        && (next == text.length() || !Character.isLowerCase(text.charAt(next)))
        && listNumber(text, at) < 0;
  }

  private static boolean ends(String text, int at) {
    char here = text.charAt(at);
    boolean closes = at > 0 && "\")”»’".indexOf(here) >= 0;
    char stop = closes ? text.charAt(at - 1) : here;
    return stop == '.' || stop == '!' || stop == '?';
  }

  private static int skipBlanks(String text, int at, int limit) {
    int next = at;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
