package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.PersonalNumbers;
import se.paragraf.model.PersonalNumbers.Span;

/**
 * Masks the personnummer in a document's lines, before anything else is read in them: so no field
 * of a record can hold one.
 *
 * <p>Conventions: a number breaks over lines as a word does ({@code 640823-} / {@code 3234}), and
 * over the lines of one cell of a table. The head of a column (Personnummer) is the label of all
 * the rows below it.
 */
final class PersonalNumberMask {

  /** How many lines further down a cell's text may go on: a page's head may come between. */
  private static final int CELL_GOES_ON = 8;

  private static final int LONGEST_HEAD = 40;

  private static final int SHORTEST_HALF = 6;

  private static final Pattern FIRST_HALF =
      Pattern.compile("(?<!\\d)(?:\\d\\d)?\\d{6}\\s?[-+\\u2010-\\u2015]?$");

  private static final Pattern SECOND_HALF =
      Pattern.compile("^[-+\\u2010-\\u2015]?\\s?\\d{4}(?!\\d)");

  /**
   * What came of it.
   *
   * @param lines the same lines, numbers masked
   * @param count how many numbers there were
   */
  record Masked(List<TextLine> lines, int count) {}

  private final List<TextLine> lines;

  /** The lines of the text, by index; furniture comes between what belongs together. */
  private final List<Integer> counting = new ArrayList<>();

  private int count;

  private PersonalNumberMask(List<TextLine> lines) {
    this.lines = new ArrayList<>(lines);
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).counts()) {
        counting.add(index);
      }
    }
  }

  static Masked masked(List<TextLine> lines) {
    PersonalNumberMask mask = new PersonalNumberMask(lines);
    mask.maskText();
    mask.maskCells();
    mask.maskFurniture();
    return new Masked(mask.lines, mask.count);
  }

  /** As running text, in which the end of a line means nothing. */
  private void maskText() {
    StringBuilder text = new StringBuilder();
    for (int index : counting) {
      text.append(lines.get(index).text()).append('\n');
    }
    List<Span> spans = PersonalNumbers.in(text.toString());
    count += spans.size();
    int next = 0;
    int start = 0;
    for (int index : counting) {
      int end = start + lines.get(index).text().length();
      while (next < spans.size() && spans.get(next).end() <= start) {
        next++;
      }
      int beyond = next;
      while (beyond < spans.size() && spans.get(beyond).start() < end) {
        beyond++;
      }
      mask(index, start, spans.subList(next, beyond));
      start = end + 1;
    }
  }

  /**
   * Masks the numbers that stand on the line, wholly or in part.
   *
   * @param start the line's place in the text that the numbers' places are of
   */
  private void mask(int index, int start, List<Span> spans) {
    if (spans.isEmpty()) {
      return;
    }
    String text = lines.get(index).text();
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Span it : spans) {
      int opens = Math.max(0, it.start() - start);
      int ends = Math.min(text.length(), it.end() - start);
      masked.append(text, from, opens);
      // The second half of a broken number only goes.
      masked.append(it.start() >= start ? PersonalNumbers.MASK : "");
      text.substring(opens, ends)
          .chars()
          .filter(sign -> sign == '\t')
          .forEach(_ -> masked.append('\t'));
      from = ends;
    }
    masked.append(text, from, text.length());
    lines.set(index, lines.get(index).withText(Line.stripped(masked.toString())));
  }

  private void maskCells() {
    boolean labelled = false;
    for (int at = 0; at < counting.size(); at++) {
      int index = counting.get(at);
      String text = lines.get(index).text();
      if (text.indexOf('\t') < 0) {
        labelled = false;
        continue;
      }
      if (labelled) {
        List<Span> spans = PersonalNumbers.in(text, true);
        count += spans.size();
        mask(index, 0, spans);
      }
      List<String> cells = lines.get(index).cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        String inside = cells.get(cell);
        labelled |= inside.length() < LONGEST_HEAD && PersonalNumbers.isLabelled(inside);
        if (inside.length() >= SHORTEST_HALF && FIRST_HALF.matcher(inside).find()) {
          maskBroken(at, cell, labelled);
        }
      }
    }
  }

  /** Masks the number that begins at the end of a cell and ends further down in its column. */
  private void maskBroken(int at, int cell, boolean labelled) {
    int index = counting.get(at);
    TextLine line = lines.get(index);
    for (int below = at + 1; below <= Math.min(at + CELL_GOES_ON, counting.size() - 1); below++) {
      TextLine other = lines.get(counting.get(below));
      int column = line.columnOf(cell, other);
      String second = column < 0 ? "" : other.cells().get(column).strip();
      if (second.isEmpty() || Character.isLetter(second.charAt(0))) {
        continue; // the head of the table comes again on the next page
      }
      String first = line.cells().get(cell);
      Matcher end = SECOND_HALF.matcher(second);
      if (end.find() && !PersonalNumbers.in(first + " " + second, labelled).isEmpty()) {
        count++;
        lines.set(
            index,
            line.withCell(cell, FIRST_HALF.matcher(first).replaceFirst(PersonalNumbers.MASK)));
        lines.set(counting.get(below), other.withCell(column, second.substring(end.end()).strip()));
      }
      return;
    }
  }

  private void maskFurniture() {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).furniture()) {
        List<Span> spans = PersonalNumbers.in(lines.get(index).text());
        count += spans.size();
        mask(index, 0, spans);
      }
    }
  }
}
