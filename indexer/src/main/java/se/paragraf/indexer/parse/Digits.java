package se.paragraf.indexer.parse;

/** Looks for figures, which every number of a case, a date and a § has and most lines have not. */
final class Digits {

  private Digits() {}

  static boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9' || letter > 0x7F && Character.isDigit(letter)) {
        return true;
      }
    }
    return false;
  }
}
