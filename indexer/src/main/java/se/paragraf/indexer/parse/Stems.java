package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of words, one of which a text must hold before it is worth a closer look.
 *
 * <p>A regular expression that ignores case tries every alternative at every letter; nine lines of
 * ten have none of the words that it is about. The stems are in lower case, and lie at any place in
 * a word: {@code beslut} is in {@code Delegationsbeslut}.
 */
final class Stems {

  private static final int LATIN = 0x100;

  /** By their first letters, which are Latin. */
  private final String[][] stems = new String[LATIN][];

  private Stems(List<String> words) {
    for (int letter = 0; letter < LATIN; letter++) {
      List<String> its = new ArrayList<>();
      for (String word : words) {
        if (word.charAt(0) == letter) {
          its.add(word);
        }
      }
      stems[letter] = its.toArray(String[]::new);
    }
  }

  static Stems of(String... words) {
    return new Stems(Arrays.asList(words));
  }

  boolean in(String text) {
    return next(text, 0) >= 0;
  }

  /** Where the next stem from a place on begins; -1 where there is none. */
  int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char letter = lower(text.charAt(at));
      if (letter < LATIN) {
        for (String stem : stems[letter]) {
          if (isAt(stem, text, at)) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private static boolean isAt(String stem, String text, int at) {
    if (text.length() - at < stem.length()) {
      return false;
    }
    for (int i = 1; i < stem.length(); i++) {
      if (lower(text.charAt(at + i)) != stem.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char letter) {
    boolean isCapital =
        letter <= 'Z'
            ? letter >= 'A'
            : letter >= '\u00C0' && letter <= '\u00DE' && letter != '\u00D7';
    return isCapital ? (char) (letter + 0x20) : letter;
  }
}
