package se.paragraf.indexer.parse;

/**
 * Joins letter-spaced headings: {@code N Y M O D E L L} is {@code NY MODELL}.
 *
 * <p>Convention: letters stand one by one with a blank between them and two or more between words.
 * Where an extraction has lost some of the blanks ({@code D E TA L J}), most pieces are still
 * single letters.
 */
final class LetterSpacing {

  private static final int FEWEST_LETTERS = 4;

  private LetterSpacing() {}

  static String join(String line) {
    if (line.length() < 2 * FEWEST_LETTERS - 1 || !opensSpaced(line)) {
      return line;
    }
    int single = 0;
    int pieces = 0;
    int capitals = 0;
    for (String piece : line.split("\\s+")) {
      pieces++;
      if (piece.length() == 1 && Character.isLetter(piece.charAt(0))) {
        single++;
        capitals += Character.isUpperCase(piece.charAt(0)) ? 1 : 0;
      }
    }
    // Small letters alone are a formula or a list of parties as often as a heading.
    if (single < FEWEST_LETTERS || single * 10 < pieces * 6 || capitals * 10 < single * 8) {
      return line;
    }
    StringBuilder joined = new StringBuilder();
    for (String word : line.split("\\s{2,}")) {
      joined.append(joined.isEmpty() ? "" : " ").append(word.replaceAll("\\s", ""));
    }
    return joined.toString();
  }

  /** A quick look, since nearly no line is: two single letters among the first three pieces. */
  private static boolean opensSpaced(String line) {
    int single = 0;
    int start = 0;
    for (int piece = 0; piece < 3 && start < line.length(); piece++) {
      int end = line.indexOf(' ', start);
      if (end < 0) {
        return false;
      }
      single += end - start == 1 ? 1 : 0;
      start = end + 1;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
    }
    return single >= 2;
  }
}
