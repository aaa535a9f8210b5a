package se.paragraf.indexer.extract;

import java.text.Bidi;

/**
 * Turns Arabic and Hebrew from the order in which letters stand on the page into the order in which
 * they are read.
 */
final class RightToLeft {

  private static final char FIRST = '\u0590';

  private static final String MIRRORED = "()[]{}<>«»";

  private RightToLeft() {}

  /** What one sign of a font stands for, in the order of the page: from left to right. */
  static String asDrawn(String letters) {
    return letters.length() > 1
            && letters.charAt(0) >= FIRST
            && Bidi.requiresBidi(letters.toCharArray(), 0, letters.length())
        ? new StringBuilder(letters).reverse().toString()
        : letters;
  }

  /** A word, or several, in the order of reading. */
  static String asRead(String drawn) {
    for (int i = 0; i < drawn.length(); i++) {
      // The signs from here on are few in Swedish text, so the closer look costs nothing.
      if (drawn.charAt(i) >= FIRST) {
        return Bidi.requiresBidi(drawn.toCharArray(), 0, drawn.length()) ? turned(drawn) : drawn;
      }
    }
    return drawn;
  }

  private static String turned(String drawn) {
    Bidi bidi = new Bidi(drawn, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int run = 0; run < count; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      runs[run] = run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder read = new StringBuilder(drawn.length());
    for (int run : runs) {
      String part = drawn.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      if ((bidi.getRunLevel(run) & 1) == 0) {
        read.append(part);
      } else {
        appendBackwards(part, read);
      }
    }
    return read.toString();
  }

  /** Accents stay behind their letters. */
  private static void appendBackwards(String part, StringBuilder read) {
    int end = part.length();
    for (int i = part.length() - 1; i >= 0; i--) {
      if (i > 0 && Character.getType(part.charAt(i)) == Character.NON_SPACING_MARK) {
        continue;
      }
      int mirrored = MIRRORED.indexOf(part.charAt(i));
      read.append(mirrored < 0 ? part.charAt(i) : MIRRORED.charAt(mirrored ^ 1));
      read.append(part, i + 1, end);
      end = i;
    }
  }
}
