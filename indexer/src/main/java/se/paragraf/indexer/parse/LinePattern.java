package se.paragraf.indexer.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression for whole lines that looks at a line's first two letters before it tries.
 *
 * <p>Which pairs of letters may begin a match is found by trying each pair when it is first met: a
 * failure that did not come of the pair's end is a failure of every line that begins so. The answer
 * is the expression's own, only sooner.
 */
final class LinePattern {

  /** Printed ASCII, and the Latin letters from À on. */
  private static final int ASCII = 0x80;

  private static final int LETTERS = 0xC0;

  private static final byte MAY_BEGIN = 1;
  private static final byte NEVER_BEGINS = 2;

  private static final String ANY_CASE = "(?iu)";

  private final Pattern pattern;

  /** The same for a line in lower case, which is faster; null where case tells something. */
  private final @Nullable Pattern inLowerCase;

  /** By first and second letter; 0 while the pair has not been met. */
  private final byte[] pairs = new byte[LETTERS * LETTERS];

  private LinePattern(Pattern pattern, @Nullable Pattern inLowerCase) {
    this.pattern = pattern;
    this.inLowerCase = inLowerCase;
  }

  static LinePattern of(String expression) {
    return new LinePattern(
        Pattern.compile(expression),
        expression.startsWith(ANY_CASE) && isInLowerCase(expression)
            ? Pattern.compile(expression.substring(ANY_CASE.length()))
            : null);
  }

  private static boolean isInLowerCase(String expression) {
    String words = expression.replace("\\p{L}", "").replaceAll("\\\\[A-Z]", "");
    return words.equals(words.toLowerCase(Locale.ROOT)) && !words.contains("\\p{");
  }

  boolean matches(String line) {
    if (!mayBegin(line)) {
      return false;
    }
    return inLowerCase == null
        ? pattern.matcher(line).matches()
        : inLowerCase.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  /** For those who want groups. */
  Matcher matcher(String line) {
    return pattern.matcher(line);
  }

  private boolean mayBegin(String line) {
    if (line.length() < 2) {
      return true;
    }
    int first = place(line.charAt(0));
    int second = place(line.charAt(1));
    if (first < 0 || second < 0) {
      return true;
    }
    int pair = first * LETTERS + second;
    if (pairs[pair] == 0) {
      Matcher matcher = pattern.matcher(line.substring(0, 2));
      pairs[pair] = matcher.lookingAt() || matcher.hitEnd() ? MAY_BEGIN : NEVER_BEGINS;
    }
    return pairs[pair] == MAY_BEGIN;
  }

  private static int place(char letter) {
    if (letter < ASCII) {
      return letter;
    }
    return letter >= LETTERS && letter < LETTERS + 0x40 ? letter - 0x40 : -1;
  }
}
