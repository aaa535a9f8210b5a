package se.paragraf.indexer.parse;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads private-use signs (U+F000–F0FF), which stand for the places of a font that has an order of
 * its own.
 *
 * <p>Conventions: a few of them in a line are the bullets and boxes of Symbol and Wingdings; a line
 * that is made of them is text in a font that numbers its letters as Windows-1252 does. In Adobe's
 * older fonts U+F730–F7FE are figures and small capitals.
 */
final class SymbolSigns {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** From this many letters in a line on, they are text. */
  private static final int FEWEST_LETTERS = 3;

  /** The place in the font, and what it shows. */
  private static final Map<Integer, String> SIGNS =
      """
      28☎ 2A✉ 2D– 4A☺ 6C● 6E■ 6F☐ 71❑ 72❒ 75◆ 76❖ 77◆ 78☒ 9F• A1○ A7▪ A8☐ AA✦ AC← AD↑ AE→ AF↓
      B0° B1± B3≥ B4× B7• B8÷ B9≠ BB≈ BE— D7· D8➢ DF← E0→ E8➔ F0⇨ FB✗ FC✓ FD☒ FE☑
      """
          .lines()
          .flatMap(it -> Arrays.stream(it.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  it -> Integer.parseInt(it.substring(0, 2), 16), it -> it.substring(2)));

  private SymbolSigns() {}

  /** Whether the sign is for private use, in the plane that fonts take their places from. */
  static boolean isPrivate(char sign) {
    return sign >= '\uE000' && sign <= '\uF8FF';
  }

  /** Whether the line is text whose letters stand for places in a font. */
  static boolean areText(String line) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      int place = sign - 0xF000;
      if (place > 0x40 && place <= 0xFF && Character.isLetter(shownAsText(sign).charAt(0))) {
        letters++;
      } else if (Character.isLetter(sign)) {
        others++;
      }
    }
    return letters >= FEWEST_LETTERS && letters > others;
  }

  /** What the sign is in a font that numbers its letters as Windows does. */
  static String shownAsText(char sign) {
    int place = sign - 0xF000;
    return place >= 0x20 && place <= 0xFF
        ? new String(new byte[] {(byte) place}, WINDOWS)
        : shown(sign);
  }

  /** What the sign is in the fonts of signs; a bullet where that is not known. */
  static String shown(char sign) {
    if (sign == '\uF001' || sign == '\uF002') {
      return sign == '\uF001' ? "fi" : "fl";
    }
    int small = sign - 0xF700;
    if (small >= 0x30 && small <= 0xFE && Character.isLetterOrDigit(small)) {
      return String.valueOf((char) small);
    }
    return SIGNS.getOrDefault(sign - 0xF000, "•");
  }
}
