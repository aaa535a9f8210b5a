package se.paragraf.search.lucene.swedish;

import java.util.Set;

/**
 * Cleans a text before it is cut into words, in one pass: once when it is indexed, once when it is
 * asked for, and always the same way.
 *
 * <pre>
 * idé, Müller           ide, Muller        marks go, but å, ä and ö stay: see {@link Letters}
 * KF:s, VD:ar           KF, VD             endings that offices put after a colon
 * verk-⏎samheten        verksamheten       a word that a line broke
 * barn-⏎och             barn-⏎och          not broken: a hanging hyphen
 * verk·samheten         verksamheten       a soft hyphen
 * S T Y R M O D E L L   STYRMODELL         a word that was set with wide spaces
 * a + ring              å                  a letter and a mark of its own, from some PDF files
 * ﬁ                     fi                 two letters that a typeface sets as one
 * </pre>
 */
public final class TextCleaner {

  private static final Set<String> COLON_ENDINGS =
      Set.of(
          "s", "n", "t", "en", "et", "ns", "ts", "ens", "ets", "ar", "er", "ars", "ers", "arna",
          "erna", "arnas", "ernas", "are", "aren", "na", "nas", "a", "an", "ans", "or", "orna");

  private static final Set<String> AFTER_HANGING_HYPHEN = Set.of("och", "eller", "samt", "som");
  private static final int LONGEST_ENDING = 5;
  private static final int FEWEST_SPACED = 5;

  /** Told where the cleaned text begins to stand elsewhere than in the original. */
  interface Shifts {
    /** From {@code at} in the cleaned text on, the original is {@code by} characters ahead. */
    void add(int at, int by);
  }

  private final String in;
  private final StringBuilder out;
  private final Shifts shifts;

  private TextCleaner(String in, Shifts shifts) {
    this.in = in;
    this.out = new StringBuilder(in.length() + 8);
    this.shifts = shifts;
  }

  /** The text, cleaned. */
  public static String clean(String text) {
    return clean(text, (_, _) -> {});
  }

  static String clean(String text, Shifts shifts) {
    return new TextCleaner(text, shifts).cleaned();
  }

  private String cleaned() {
    int at = 0;
    while (at < in.length()) {
      char here = in.charAt(at);
      int next =
          switch (here) {
            case ':' -> afterColonEnding(at);
            case '-', '\u2010', '\u2011' -> afterBrokenLine(at);
            case '\u00ad' -> afterSoftHyphen(at);
            default -> Character.isUpperCase(here) ? afterSpacedWord(at) : at;
          };
      if (next > at) {
        at = next;
        shift(at);
      } else {
        at = copy(at);
      }
    }
    return out.toString();
  }

  private void shift(int at) {
    shifts.add(out.length(), at - out.length());
  }

  /** Copies one letter, with the marks after it; gives the place after them. */
  private int copy(int at) {
    char here = in.charAt(at);
    if (here < 0x80) {
      int next = at + 1;
      if (next < in.length() && isMark(in.charAt(next)) && Character.isLetter(here)) {
        return copyMarked(at);
      }
      out.append(here);
      return next;
    }
    String apart =
        switch (here) {
          case '\ufb00' -> "ff";
          case '\ufb01' -> "fi";
          case '\ufb02' -> "fl";
          case '\ufb03' -> "ffi";
          case '\ufb04' -> "ffl";
          default -> "";
        };
    if (!apart.isEmpty()) {
      out.append(apart);
      shift(at + 1);
      return at + 1;
    }
    out.append(Letters.folded(here));
    return at + 1;
  }

  private int copyMarked(int at) {
    char letter = in.charAt(at);
    int next = at + 1;
    while (next < in.length() && isMark(in.charAt(next))) {
      letter = Letters.composed(letter, in.charAt(next));
      next++;
    }
    out.append(letter);
    shift(next);
    return next;
  }

  private static boolean isMark(char sign) {
    return sign >= '\u0300' && sign <= '\u036f';
  }

  private int afterColonEnding(int at) {
    int end = at + 1;
    while (end < in.length() && end - at <= LONGEST_ENDING && Character.isLetter(in.charAt(end))) {
      end++;
    }
    boolean whole = end == in.length() || !Character.isLetterOrDigit(in.charAt(end));
    return whole && lettersBefore(at) && COLON_ENDINGS.contains(in.substring(at + 1, end))
        ? end
        : at;
  }

  private int afterBrokenLine(int at) {
    int next = at + 1;
    boolean newLine = false;
    while (next < in.length() && Character.isWhitespace(in.charAt(next))) {
      newLine |= in.charAt(next) == '\n';
      next++;
    }
    if (!newLine || !lettersBefore(at)) {
      return at;
    }
    int end = next;
    while (end < in.length() && Character.isLowerCase(in.charAt(end)) && end - next < 6) {
      end++;
    }
    return end - next >= 2 && !AFTER_HANGING_HYPHEN.contains(in.substring(next, end)) ? next : at;
  }

  private int afterSoftHyphen(int at) {
    int next = at + 1;
    while (next < in.length() && Character.isWhitespace(in.charAt(next))) {
      next++;
    }
    return next;
  }

  private boolean lettersBefore(int at) {
    return at >= 2
        && Character.isLetter(in.charAt(at - 1))
        && Character.isLetter(in.charAt(at - 2));
  }

  /** Takes single capitals that one blank parts as one word; copies it if it is one. */
  private int afterSpacedWord(int at) {
    if (at > 0 && Character.isLetterOrDigit(in.charAt(at - 1))) {
      return at;
    }
    int end = at + 1;
    int letters = 1;
    int vowels = vowel(in.charAt(at));
    while (end + 1 < in.length()
        && in.charAt(end) == ' '
        && Character.isUpperCase(in.charAt(end + 1))
        && (end + 2 == in.length() || !Character.isLetterOrDigit(in.charAt(end + 2)))) {
      vowels += vowel(in.charAt(end + 1));
      letters++;
      end += 2;
    }
    // Initials and parties stand so, too, but do not sound like a word.
    if (letters < FEWEST_SPACED || vowels * 4 < letters) {
      return at;
    }
    for (int from = at; from < end; from += 2) {
      out.append(Letters.folded(in.charAt(from)));
      if (from + 2 < end) {
        shift(from + 2);
      }
    }
    return end;
  }

  private static int vowel(char letter) {
    return "AEIOUYÅÄÖ".indexOf(letter) >= 0 ? 1 : 0;
  }
}
