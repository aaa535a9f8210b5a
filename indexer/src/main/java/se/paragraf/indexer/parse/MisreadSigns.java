package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Heading.Form;

/**
 * Finds the headings whose sign an OCR has misread.
 *
 * <p>Convention: it reads § as 5, 6, 8, S or another sign. Such a line is a heading where it stands
 * alone or before its case number and has just the number that is missing there. Numbers in the
 * margin of a typed page stand beside their titles.
 */
final class MisreadSigns {

  private static final Pattern MISREAD =
      Pattern.compile(
          "(?u)^[568BS&£€¥$%]\\s?(?<number>\\d{1,4})(?:\\s*[|.,:]{0,3})?(?<rest>(?:\\s+(?i:dnr|diarie|ärendenr|ärendenummer).*)?)$");

  /** A misread line is looked for up to this many numbers away. */
  private static final int MOST_LOST = 8;

  private final List<TextLine> lines;

  private MisreadSigns(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * A typewriter's sign in the margin, of which an OCR makes several others or nothing: {@code SS
   * 187 [tab] Rubrik}.
   */
  private static final Pattern IN_MARGIN =
      Pattern.compile(
          "(?u)^(?<sign>[^\\p{L}\\d\\t]{0,3}[§SsFL$=–-]{0,4}[\\s=–-]{0,2})(?<number>\\d{1,4})\\t(?<rest>\\p{Lu}.{2,})$");

  private static final int SHORTEST_ROW = 3;

  /**
   * The numbers in the margin, each beside its title, in a document without any § that can be read;
   * empty where most have nothing before them, as the rows of a table have.
   */
  static List<Heading> inMargin(List<TextLine> lines) {
    List<Heading> row = new ArrayList<>();
    int signs = 0;
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      Matcher matcher = IN_MARGIN.matcher(line.text());
      if (line.furniture() || line.text().indexOf('\t') < 0 || !matcher.matches()) {
        continue;
      }
      int number = Integer.parseInt(matcher.group("number"));
      int expected = row.isEmpty() ? number : row.getLast().number() + 1;
      if (number >= expected && number < expected + MOST_LOST) {
        row.add(Heading.of(index, matcher, Form.LOST_SIGN).weighing(3));
        signs += matcher.group("sign").isBlank() ? 0 : 1;
      }
    }
    return row.size() >= SHORTEST_ROW && signs * 2 > row.size() ? row : List.of();
  }

  /** The headings with those that are missing among them. */
  static List<Heading> in(List<TextLine> lines, List<Heading> headings) {
    return new MisreadSigns(lines).withMisread(headings);
  }

  private List<Heading> withMisread(List<Heading> headings) {
    if (headings.isEmpty()) {
      return headings;
    }
    List<Heading> all = new ArrayList<>();
    int from = 0;
    int expected = Math.max(1, headings.getFirst().number() - MOST_LOST);
    for (Heading it : headings) {
      if (it.number() > expected && it.number() - expected <= MOST_LOST) {
        all.addAll(misread(from, it.line(), expected, it.number()));
      }
      all.add(it);
      from = it.line() + 1;
      expected = it.last() + 1;
    }
    all.addAll(misread(from, lines.size(), expected, expected + MOST_LOST));
    return all;
  }

  private List<Heading> misread(int from, int to, int first, int beyond) {
    List<Heading> found = new ArrayList<>();
    int expected = first;
    for (int index = from; index < to && expected < beyond; index++) {
      TextLine line = lines.get(index);
      String text = line.text();
      if (line.furniture()
          || text.length() < 2
          || text.length() > 60
          || !MISREAD.matcher(text).lookingAt()) {
        continue;
      }
      Matcher matcher = MISREAD.matcher(text);
      if (!matcher.matches()) {
        continue;
      }
      int number = Integer.parseInt(matcher.group("number"));
      if (number >= expected && number < beyond) {
        found.add(Heading.of(index, matcher, Form.LOST_SIGN).weighing(3));
        expected = number + 1;
      }
    }
    return found;
  }
}
