package se.paragraf.search.lucene.swedish;

/**
 * Letters as they are compared: {@code é}, {@code ü} and the like are their base letters, while
 * {@code å}, {@code ä} and {@code ö} are letters of their own, as in every Swedish dictionary:
 * {@code råd} is not {@code rad}. The Danish {@code æ} and {@code ø} are written as {@code ä} and
 * {@code ö}.
 */
public final class Letters {

  private static final String MARKED =
      "àáâãāăąçćčďđèéêëēėęěğģìíîïīįķĺļľłñńņňòóôõōőŕřśşšșťţțùúûüūůűųýÿžźż";
  private static final String BASE =
      "aaaaaaacccddeeeeeeeeggiiiiiikllllnnnnoooooorrsssstttuuuuuuuuyyzzz";

  private static final char[] FOLDED = new char[0x220];

  static {
    for (char letter = 0; letter < FOLDED.length; letter++) {
      FOLDED[letter] = letter;
    }
    for (int i = 0; i < MARKED.length(); i++) {
      put(MARKED.charAt(i), BASE.charAt(i));
    }
    put('æ', 'ä');
    put('ø', 'ö');
  }

  private Letters() {}

  private static void put(char letter, char base) {
    FOLDED[letter] = base;
    FOLDED[Character.toUpperCase(letter)] = Character.toUpperCase(base);
  }

  /** The letter that it is compared as; itself when it is no letter with a mark. */
  public static char folded(char letter) {
    return letter < FOLDED.length ? FOLDED[letter] : letter;
  }

  /** A word with all its letters folded. */
  public static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (folded(word.charAt(i)) != word.charAt(i)) {
        char[] letters = word.toCharArray();
        for (int at = i; at < letters.length; at++) {
          letters[at] = folded(letters[at]);
        }
        return new String(letters);
      }
    }
    return word;
  }

  /** The letter of a base and a mark that stands after it as a sign of its own; 0 for none. */
  static char composed(char base, char mark) {
    return switch (mark) {
      case '\u030a' -> base == 'a' ? 'å' : base == 'A' ? 'Å' : base;
      case '\u0308' ->
          switch (base) {
            case 'a' -> 'ä';
            case 'A' -> 'Ä';
            case 'o' -> 'ö';
            case 'O' -> 'Ö';
            default -> base;
          };
      default -> base;
    };
  }
}
