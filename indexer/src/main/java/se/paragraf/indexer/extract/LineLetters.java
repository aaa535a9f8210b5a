package se.paragraf.indexer.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The letters of one line from left to right.
 *
 * <p>What is drawn twice at one place is one letter: that is how some programs make bold type.
 */
final class LineLetters {

  /** More letters do not lie on one another but by malice. */
  private static final int MOST_ON_ONE_PLACE = 8;

  /** Letters that lie across each other by this part of their width are not kerned. */
  private static final float COLLIDES = 0.4f;

  private static final int FEWEST_COLLISIONS = 2;

  private final PageLetters letters;

  /** The run of each letter of the page, as far as it has been read. */
  private Run[] runs = new Run[4096];

  private int[] order = new int[256];

  LineLetters(PageLetters letters) {
    this.letters = letters;
  }

  int at(int place) {
    return order[place];
  }

  Run runOf(int letter) {
    return runs[letter];
  }

  /**
   * Puts the letters in order of their places, each once; says how many they are. Where two strings
   * lie across each other, as a long name in a narrow cell, each is kept whole.
   */
  int read(List<Run> line) {
    if (line.size() > 1) {
      line.sort(Comparator.comparing(it -> letters.x(it.from()), Float::compare));
    }
    if (runs.length < letters.count()) {
      runs = Arrays.copyOf(runs, letters.count());
    }
    int count = 0;
    float x = Float.NEGATIVE_INFINITY;
    boolean inOrder = true;
    for (Run run : line) {
      if (order.length < count + run.to() - run.from()) {
        order = Arrays.copyOf(order, Math.max(order.length * 2, count + run.to() - run.from()));
      }
      for (int letter = run.from(); letter < run.to(); letter++) {
        runs[letter] = run;
        order[count++] = letter;
        inOrder &= letters.x(letter) >= x;
        x = letters.x(letter);
      }
    }
    if (inOrder) {
      return withoutRepeated(count);
    }
    sort(count);
    count = withoutFilledBlanks(withoutRepeated(count));
    return collisions(count) < FEWEST_COLLISIONS ? count : runByRun(line);
  }

  private int collisions(int count) {
    int collisions = 0;
    for (int i = 1; i < count; i++) {
      int letter = order[i];
      int last = order[i - 1];
      if (runs[letter] != runs[last]
          && letters.end(last) - letters.x(letter)
              > COLLIDES * Math.min(letters.width(letter), letters.width(last))
          && !letters.text(letter).isBlank()
          && !letters.text(last).isBlank()) {
        collisions++;
      }
    }
    return collisions;
  }

  private int runByRun(List<Run> line) {
    int count = 0;
    for (Run run : line) {
      for (int letter = run.from(); letter < run.to(); letter++) {
        if (!letters.text(letter).isEmpty()) {
          order[count++] = letter;
        }
      }
    }
    return count;
  }

  /** By place, and on one place in the order of drawing. */
  private void sort(int count) {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      int bits = Float.floatToIntBits(letters.x(order[i]));
      int sortable = bits < 0 ? bits ^ 0x7FFFFFFF : bits;
      keys[i] = (long) sortable << 32 | order[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < count; i++) {
      order[i] = (int) keys[i];
    }
  }

  /** Takes out letters and blanks that lie upon another; says how many are left. */
  private int withoutRepeated(int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (isRepeated(order[i], kept)) {
        letters.setText(order[i], "");
      } else {
        order[kept++] = order[i];
      }
    }
    return kept;
  }

  /** A form's blanks are gone where it has been filled in. */
  private int withoutFilledBlanks(int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int letter = order[i];
      if (letters.text(letter).equals(" ")
          && (kept > 0 && fills(order[kept - 1], letter)
              || i + 1 < count && fills(order[i + 1], letter))) {
        letters.setText(letter, "");
      } else {
        order[kept++] = letter;
      }
    }
    return kept;
  }

  private boolean fills(int letter, int blank) {
    return runs[letter] != runs[blank]
        && !letters.text(letter).isBlank()
        && Math.min(letters.end(letter), letters.end(blank))
                - Math.max(letters.x(letter), letters.x(blank))
            > COLLIDES * Math.min(letters.width(blank), letters.width(letter));
  }

  private boolean isRepeated(int letter, int kept) {
    if (kept == 0) {
      return false;
    }
    String text = letters.text(letter);
    if (text.equals(" ") && isWithin(letter, order[kept - 1])) {
      return true;
    }
    float near = letters.width(letter) / Math.max(1, text.length()) / 3;
    for (int i = kept - 1; i >= Math.max(0, kept - MOST_ON_ONE_PLACE); i--) {
      int other = order[i];
      if (letters.x(letter) - letters.x(other) >= near) {
        return false;
      }
      if (Math.abs(letters.y(letter) - letters.y(other)) < near
          && text.equals(letters.text(other))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int letter, int other) {
    return letters.x(letter) >= letters.x(other)
        && letters.end(letter) <= letters.end(other)
        && letters.y(letter) >= letters.y(other)
        && letters.y(letter) + runs[letter].height() <= letters.y(other) + runs[other].height();
  }
}
