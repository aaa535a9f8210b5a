package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The letters of a page at their places, in the order in which they were drawn.
 *
 * <p>Places are those of the text turned upright: x from the left, y downwards to the base line, in
 * points. The arrays are used again for each page.
 */
final class PageLetters {

  private String[] texts = new String[4096];
  private float[] x = new float[4096];
  private float[] y = new float[4096];
  private float[] width = new float[4096];
  private int count;
  private final List<Run> runs = new ArrayList<>();

  void clear() {
    count = 0;
    runs.clear();
  }

  int count() {
    return count;
  }

  String text(int letter) {
    return texts[letter];
  }

  float x(int letter) {
    return x[letter];
  }

  float y(int letter) {
    return y[letter];
  }

  float width(int letter) {
    return width[letter];
  }

  float end(int letter) {
    return x[letter] + width[letter];
  }

  List<Run> runs() {
    return runs;
  }

  void add(String text, float atX, float atY, float itsWidth) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, count * 2);
      x = Arrays.copyOf(x, count * 2);
      y = Arrays.copyOf(y, count * 2);
      width = Arrays.copyOf(width, count * 2);
    }
    texts[count] = text;
    x[count] = atX;
    y[count] = atY;
    width[count++] = itsWidth;
  }

  void add(Run run) {
    runs.add(run);
  }

  void setText(int letter, String text) {
    texts[letter] = text;
  }

  /** Leaves the letter without text and width at another's place. */
  void empty(int letter, float atX) {
    texts[letter] = "";
    x[letter] = atX;
    width[letter] = 0;
  }

  PlacedLetter placed(int letter, Run run) {
    return new PlacedLetter(
        texts[letter], x[letter], y[letter], width[letter], run.height(), run.size(), run.isBold());
  }

  /** Drops the other letters from their runs. */
  void keep(IntPredicate kept) {
    List<Run> whole = List.copyOf(runs);
    runs.clear();
    for (Run run : whole) {
      int from = run.from();
      for (int letter = from; letter <= run.to(); letter++) {
        if (letter == run.to() || !kept.test(letter)) {
          if (letter > from) {
            runs.add(run.part(from, letter, x[from], end(letter - 1)));
          }
          from = letter + 1;
        }
      }
    }
  }
}
