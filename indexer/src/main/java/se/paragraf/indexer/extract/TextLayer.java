package se.paragraf.indexer.extract;

import java.util.List;

/**
 * Judges the text layer of a page.
 *
 * <p>A font that does not name its letters gives wrong ones, or none at all. In Swedish, as in its
 * neighbours, two letters of five are vowels, and nearly all signs are letters, figures and common
 * marks; in what such a font gives they are not.
 */
final class TextLayer {

  /** Fewer letters than this say nothing about a page. */
  private static final int FEWEST = 40;

  private static final int FEWEST_IN_WORDS = 100;

  /** Swedish has 38 vowels in 100 letters; a page of names or of English not much else. */
  private static final double FEWEST_VOWELS = 0.27;

  private static final double MOST_VOWELS = 0.62;

  private static final String VOWELS = "aeiouyåäöéèêëàáâãæøüóúíAEIOUYÅÄÖÉÈÊËÀÁÂÃÆØÜÓÚÍ";

  private static final String MARKS =
      ".,:;!?-–—−‐‑()[]{}/\\§%&+*=\"'”“„»«’‘´`^~|_#@<>•·…°²³½¼¾×€£$©®™†‡¶±µ→←↑↓✓☐☑☒■□●○▪◦‰";

  private static final int LETTER = 1;
  private static final int VOWEL = 2;
  private static final int BLANK = 4;
  private static final int ODD = 8;

  /** Of the Latin signs, which are nearly all, by their code: every sign of a page is asked for. */
  private static final byte[] LATIN = new byte[0x180];

  static {
    for (char letter = 0; letter < LATIN.length; letter++) {
      LATIN[letter] = (byte) kindOf(letter);
    }
  }

  private TextLayer() {}

  /** How many signs there are, blanks not counted. */
  static int letters(List<Line> lines) {
    int letters = 0;
    for (Line line : lines) {
      String text = line.text();
      for (int at = 0; at < text.length(); at++) {
        letters += (kind(text.charAt(at)) & BLANK) == 0 ? 1 : 0;
      }
    }
    return letters;
  }

  private static int kind(char letter) {
    return letter < LATIN.length ? LATIN[letter] : kindOf(letter);
  }

  private static int kindOf(char letter) {
    return (Character.isLetter(letter) ? LETTER : 0)
        | (VOWELS.indexOf(letter) >= 0 ? VOWEL : 0)
        | (isBlank(letter) ? BLANK : 0)
        | (isOdd(letter) ? ODD : 0);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /**
   * Whether the layer does not say what the page says.
   *
   * @param lost how many signs the fonts did not name at all
   */
  static boolean isGarbage(List<Line> lines, int lost) {
    int signs = 0;
    int odd = 0;
    int inWords = 0;
    int vowels = 0;
    for (Line line : lines) {
      String text = line.text();
      int length = 0;
      int its = 0;
      for (int at = 0; at <= text.length(); at++) {
        char letter = at < text.length() ? text.charAt(at) : ' ';
        int kind = kind(letter);
        if ((kind & LETTER) != 0) {
          length++;
          its += (kind & VOWEL) != 0 ? 1 : 0;
        } else {
          // Abbreviations and codes have no vowels, but they are short.
          inWords += length > 3 ? length : 0;
          vowels += length > 3 ? its : 0;
          length = 0;
          its = 0;
        }
        if ((kind & BLANK) == 0) {
          signs++;
          odd += (kind & ODD) != 0 ? 1 : 0;
        }
      }
    }
    if (lost >= FEWEST && lost > signs / 4) {
      return true;
    }
    boolean noLanguage =
        inWords >= FEWEST_IN_WORDS
            && (vowels < FEWEST_VOWELS * inWords || vowels > MOST_VOWELS * inWords);
    return signs >= FEWEST && (odd > signs / 5 || noLanguage);
  }

  private static boolean isOdd(char letter) {
    if (letter < 0x80 ? Character.isLetterOrDigit(letter) : Character.isAlphabetic(letter)) {
      return false;
    }
    return !Character.isSurrogate(letter) && MARKS.indexOf(letter) < 0;
  }
}
