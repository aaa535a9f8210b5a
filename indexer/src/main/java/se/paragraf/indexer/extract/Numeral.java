package se.paragraf.indexer.extract;

import java.util.Locale;

/** Writes the number of a list's item as an office program prints it: 3, 03, c, C, iii or III. */
final class Numeral {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numeral() {}

  static String letters(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    // Word goes on with aa, bb after z.
    return String.valueOf((char) ('a' + (number - 1) % 26))
        .repeat(Math.min(1 + (number - 1) / 26, 8));
  }

  static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int at = 0; at < VALUES.length; at++) {
      while (left >= VALUES[at]) {
        out.append(SIGNS[at]);
        left -= VALUES[at];
      }
    }
    return out.toString();
  }

  static String upper(String numeral) {
    return numeral.toUpperCase(Locale.ROOT);
  }
}
