package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Heading.Form;

/**
 * Finds the headings of §§ whose numbers are written without the sign: {@code 177/24}, {@code 12
 * §}, {@code Mbn 12 §}, {@code Ärende 7}.
 *
 * <p>Convention: such numbers count only in a row that rises by one; of several rows the one with
 * text below its numbers is no table of contents.
 */
final class NumberRows {

  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(?u)^(?:(?<code>\\p{Lu}\\p{L}{1,6})\\s+)?(?<number>\\d{1,4})/(?:20)?\\d{2}(?!\\d)(?<rest>(?:\\s+(?:\\p{L}|\\(|(?:19|20)\\d{2}[./:-]\\d).*)?)$");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?u)^(?:(?<code>\\p{Lu}\\p{L}{1,6}):?\\s+)?(?<number>\\d{1,4})(?:\\s?(?<letter>[a-z]))?\\s?§(?:[.:])?(?<rest>(?:\\s+\\p{Lu}.*)?)$");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?u)^(?:Ärende|ÄRENDE)(?: nr\\.?)?\\s+(?<number>\\d{1,3})(?:[.:])?(?<rest>(?:\\s.*)?)$");

  /** Rows of numbers without a sign are believed from this length. */
  private static final int SHORTEST_ROW = 3;

  private final List<TextLine> lines;

  private NumberRows(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The best row; empty where there is none. */
  static List<Heading> best(List<TextLine> lines) {
    return new NumberRows(lines).rows();
  }

  /** The best row of numbers in a form without the sign. */
  private List<Heading> rows() {
    List<Heading> best = List.of();
    int most = 0;
    for (Form form : new Form[] {Form.WITH_YEAR, Form.NUMBER_FIRST, Form.ITEM}) {
      for (List<Heading> row : rows(form)) {
        int weight = row.size() < SHORTEST_ROW ? 0 : weightOf(row);
        if (weight > most) {
          best = row;
          most = weight;
        }
      }
    }
    return best;
  }

  /** The same numbers stand in the table of contents, where nothing follows them. */
  private int weightOf(List<Heading> row) {
    int weight = 0;
    for (int index = 0; index < row.size(); index++) {
      int end = index + 1 < row.size() ? row.get(index + 1).line() : lines.size();
      weight += filledBelow(lines, row.get(index).line(), end, 3) >= 3 ? 3 : 1;
    }
    return weight;
  }

  /** How many lines of text stand below the line, up to enough of them. */
  static int filledBelow(List<TextLine> lines, int line, int end, int enough) {
    int filled = 0;
    for (int at = line + 1; at < end && filled < enough; at++) {
      filled += lines.get(at).counts() ? 1 : 0;
    }
    return filled;
  }

  /** The rows that rise by one. */
  private List<List<Heading>> rows(Form form) {
    Pattern pattern =
        switch (form) {
          case SIGN, LOST_SIGN -> throw new IllegalArgumentException("has a sign: " + form);
          case WITH_YEAR -> WITH_YEAR;
          case NUMBER_FIRST -> NUMBER_FIRST;
          case ITEM -> ITEM;
        };
    // A cited number between two headings begins a row of its own and breaks none.
    Map<Integer, List<Heading>> open = new HashMap<>();
    List<List<Heading>> rows = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (line.furniture() || line.text().length() < 3 || !mayOpen(form, line.text().charAt(0))) {
        continue;
      }
      Matcher matcher = pattern.matcher(line.text());
      if (!matcher.matches()) {
        continue;
      }
      Heading it = Heading.of(index, matcher, form).weighing(4);
      List<Heading> row = open.remove(it.number());
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(it);
      open.put(it.number() + 1, row);
    }
    return rows;
  }

  private static boolean mayOpen(Form form, char first) {
    return form == Form.ITEM
        ? first == 'Ä'
        : Character.isDigit(first) || Character.isUpperCase(first);
  }
}
