package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an OCR saw on a picture, in the picture's own points from its top left corner.
 *
 * @param width how wide the picture is; 0 where the OCR does not say
 * @param lines from top to bottom; one without words parts paragraphs
 */
record OcrPage(int width, List<OcrLine> lines) {

  /** A line and the height of its letters. */
  record OcrLine(List<OcrWord> words, float height) {

    OcrLine {
      words = List.copyOf(words);
    }

    String text() {
      return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }

    int letters() {
      return words.stream().mapToInt(it -> it.text().length()).sum();
    }

    float sureness() {
      float sum = 0;
      for (OcrWord word : words) {
        sum += word.sureness() * word.text().length();
      }
      return words.isEmpty() ? 0 : sum / letters();
    }
  }

  /**
   * A word, its box, and how sure the OCR is of it, 0 to 100.
   *
   * @param text without blanks
   */
  record OcrWord(String text, int left, int top, int right, int bottom, float sureness) {

    /** Whether most of the smaller one lies in the other. */
    boolean overlaps(OcrWord other) {
      int across = Math.min(right, other.right) - Math.max(left, other.left);
      int along = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      int narrower = Math.min(right - left, other.right - other.left);
      int lower = Math.min(bottom - top, other.bottom - other.top);
      return across * 2 > narrower && along * 2 > lower;
    }

    OcrWord saying(String other) {
      return new OcrWord(other, left, top, right, bottom, sureness);
    }
  }

  OcrPage {
    lines = List.copyOf(lines);
  }

  /** How sure the OCR is of the words, weighed by their letters; 0 where there are none. */
  float sureness() {
    float sum = 0;
    int letters = 0;
    for (OcrLine line : lines) {
      sum += line.sureness() * line.letters();
      letters += line.letters();
    }
    return letters == 0 ? 0 : sum / letters;
  }

  List<OcrWord> words() {
    List<OcrWord> words = new ArrayList<>();
    lines.forEach(it -> words.addAll(it.words()));
    return words;
  }
}
