package se.paragraf.search.lucene;

/**
 * Where a piece of a text may begin and end without cutting a word, at a sentence if one is near.
 */
final class Boundaries {

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
    return at == start ? latest : at;
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
    return ends(text, at) && (next == text.length() || !Character.isLowerCase(text.charAt(next)));
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
