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

  /** A blank line, or a full stop before a blank. */
  private static boolean endsSentence(String text, int at) {
    char here = text.charAt(at);
    boolean blankFollows = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    return here == '\n' && blankFollows
        || (here == '.' || here == '!' || here == '?') && blankFollows;
  }

  private static int skipBlanks(String text, int at, int limit) {
    int next = at;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
