package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text of a cell on one line.
 *
 * <p>Convention: a word that is wider than its cell is broken where the cell ends, without a hyphen
 * ({@code Samhällsbyggnadsnämnde} / {@code n}). It stands alone on its line and leaves no room
 * there for another letter.
 */
final class CellText {

  /** Letters nearer to each other than this part of their size belong to one word. */
  private static final float BLANK = 0.18f;

  /** {@code 2023-06-} / {@code 14}: dates and case numbers are broken at their signs. */
  private static final Pattern NUMBER_GOES_ON = Pattern.compile(".*\\d[-/:.]");

  /** What opens a line of its own, and no half of a word. */
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?u)(?:och|eller|samt|med|för|av|på|i|till|som|att|är|under|om|enligt|inom|från|hos|vid|utan|mot|en|ett|den|det|ska|har)(?!\\p{L})");

  private record Row(String text, float start, float end, float letter) {}

  private CellText() {}

  static String of(List<PlacedLetter> letters, float left, float right) {
    StringBuilder text = new StringBuilder();
    Row before = null;
    for (List<PlacedLetter> line : lines(letters)) {
      Row row = row(line);
      if (row.text().isEmpty()) {
        continue;
      }
      if (before != null && !isBroken(before, row, left, right)) {
        text.append(' ');
      }
      text.append(row.text());
      before = row;
    }
    return text.toString();
  }

  private static List<List<PlacedLetter>> lines(List<PlacedLetter> letters) {
    List<PlacedLetter> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(PlacedLetter::y));
    List<List<PlacedLetter>> lines = new ArrayList<>();
    float at = 0;
    for (PlacedLetter it : sorted) {
      if (lines.isEmpty() || it.y() - at > it.size() * 0.4f) {
        lines.add(new ArrayList<>());
        at = it.y();
      }
      lines.getLast().add(it);
    }
    return lines;
  }

  private static Row row(List<PlacedLetter> line) {
    line.sort(Comparator.comparingDouble(PlacedLetter::x));
    StringBuilder text = new StringBuilder();
    float start = 0;
    float end = 0;
    float letter = 0;
    for (PlacedLetter it : line) {
      String sign = it.text();
      if (sign == null || sign.isBlank()) {
        continue;
      }
      float x = it.x();
      if (text.isEmpty()) {
        start = x;
      } else if (x - end > BLANK * it.size()) {
        text.append(' ');
      } else if (x + it.width() / 2 < end && text.toString().endsWith(sign)) {
        continue; // bold letters that are made by printing twice
      }
      text.append(sign);
      end = x + it.width();
      letter = it.width();
    }
    return new Row(text.toString(), start, end, letter);
  }

  private static boolean isBroken(Row before, Row after, float left, float right) {
    if (NUMBER_GOES_ON.matcher(before.text()).matches()
        && Character.isDigit(after.text().charAt(0))) {
      return true;
    }
    float margin = Math.max(0, before.start() - left);
    return before.text().indexOf(' ') < 0
        && Character.isLowerCase(before.text().charAt(before.text().length() - 1))
        && Character.isLowerCase(after.text().charAt(0))
        && !SMALL_WORD.matcher(after.text()).lookingAt()
        && before.end() + before.letter() * 0.8f > right - Math.min(margin, 8);
  }
}
