package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.parse.Heading.Form;

/**
 * Finds the headings of the §§.
 *
 * <p>Conventions: a heading is a line that opens with {@code § n} (or {@code KS § n}, {@code Ärende
 * 3 § n}), alone, with its case number, or with a title. A table of contents names the same numbers
 * with page numbers and no text below. A cited § is followed by small letters or a comma, or breaks
 * the running order. Where a document has no such line, its numbers may be written without the sign
 * ({@code 177/24}, {@code 12 §}, {@code Ärende 7}); such numbers count only in a row that rises by
 * one.
 */
final class ParagraphHeadings {

  private static final String NUMBER =
      "(?<number>\\d{1,4})(?:\\s?[–-]\\s?(?<last>\\d{1,4})(?![\\d.]))?";

  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:(?:Ärende|ÄRENDE|Punkt)(?: nr\\.?)?\\s{1,3}\\d{1,3}[.,:]?\\s{1,8}(?=§))?(?:(?<code>\\p{Lu}\\p{L}{0,7}):?\\s{0,3})?(?:[§$]\\s?§?|Paragraf)\\s{0,3}"
              + NUMBER
              + "(?:\\s?(?<letter>[a-z])(?![\\p{L}]))?"
              + "(?:/(?:\\d{4}|\\d{2})(?!\\d))?(?:[.:](?!\\d))?(?<rest>(?:[\\s–-].*|\\p{L}.*|\\(.*)?)$");

  private static final Pattern LOST_SIGN =
      Pattern.compile(
          "(?u)^(?<code>\\p{Lu}\\p{L}{1,6}):?\\s+(?<number>\\d{1,4})(?<rest>\\s+(?i:dnr|diarie).*)$");

  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "(?u)^(?:(?<code>\\p{Lu}\\p{L}{1,6})\\s+)?(?<number>\\d{1,4})/(?:20)?\\d{2}(?!\\d)(?<rest>(?:\\s+(?:\\p{L}|\\(|(?:19|20)\\d{2}[./:-]\\d).*)?)$");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?u)^(?<number>\\d{1,4})(?:\\s?(?<letter>[a-z]))?\\s?§(?:[.:])?(?<rest>(?:\\s+\\p{Lu}.*)?)$");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?u)^(?:Ärende|ÄRENDE)(?: nr\\.?)?\\s+(?<number>\\d{1,3})(?:[.:])?(?<rest>(?:\\s.*)?)$");

  static final Pattern LABEL_LINE = Pattern.compile("(?iu)^" + CaseNumbers.LABEL + ".*");

  private static final Pattern CONTENTS_LINE = Pattern.compile(".*[\\t.…\\s]\\d{1,3}$");

  private static final Pattern CITATION =
      Pattern.compile("(?u)^(?:\\p{Ll}|[,;)/]|Kommunallagen\\b).*");

  private static final Pattern MISREAD =
      Pattern.compile(
          "(?u)^[568BS&£€¥$%]\\s?(?<number>\\d{1,4})(?:\\s*[|.,:]{0,3})?(?<rest>(?:\\s+(?i:dnr|diarie|ärendenr|ärendenummer).*)?)$");

  /** Rows of numbers without a sign are believed from this length. */
  private static final int SHORTEST_ROW = 3;

  private final List<TextLine> lines;
  private final float bodySize;

  private ParagraphHeadings(List<TextLine> lines) {
    this.lines = lines;
    this.bodySize = TitleReader.bodySize(lines);
  }

  /**
   * The headings in order; empty for a document without §§.
   *
   * @param scanned whether the text comes from an OCR, which misreads the sign
   */
  static List<Heading> find(List<TextLine> lines, boolean scanned) {
    return new ParagraphHeadings(lines).find(scanned);
  }

  private List<Heading> find(boolean scanned) {
    List<Heading> signed = RunningOrder.of(withoutContents(withoutRanges(candidates())));
    if (scanned) {
      signed = withMisread(signed);
    }
    long sure = signed.stream().filter(it -> it.weight() >= 3).count();
    boolean onlyRange = signed.size() == 1 && signed.getFirst().last() > signed.getFirst().number();
    return sure > 0 && !onlyRange ? signed : longer(signed, rows());
  }

  /**
   * An OCR reads § as 5, 6, 8, S or another sign. Such a line is a heading where it stands alone or
   * before its case number and has just the number that is missing there.
   */
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

  /** A misread line is looked for up to this many numbers away. */
  private static final int MOST_LOST = 8;

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

  private static List<Heading> longer(List<Heading> one, List<Heading> other) {
    return other.size() > one.size() ? other : one;
  }

  private List<Heading> candidates() {
    List<Heading> found = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (line.furniture() || line.isBlank()) {
        continue;
      }
      String text = line.text();
      boolean sign = text.indexOf('§') >= 0 || text.startsWith("$") || text.startsWith("Paragraf ");
      Matcher matcher = sign ? SIGN.matcher(text) : LOST_SIGN.matcher(text);
      if ((sign || Character.isUpperCase(text.charAt(0))) && matcher.matches()) {
        Heading heading = Heading.of(index, matcher, sign ? Form.SIGN : Form.LOST_SIGN);
        int weight = weight(index, line, heading.rest());
        if (weight > 0) {
          found.add(heading.weighing(weight));
        }
      }
    }
    return found;
  }

  /** 0: no heading; the higher the surer. */
  private int weight(int index, TextLine line, String rest) {
    boolean labelled = LABEL_LINE.matcher(rest).matches();
    if (!labelled && CITATION.matcher(rest).matches()) {
      return 0;
    }
    int weight = 1;
    if (labelled || !HeadingNumbers.read(rest).numbers().isEmpty()) {
      weight += 4;
    } else if (LABEL_LINE.matcher(next(index)).matches()) {
      weight += 4;
    }
    if (line.size() > bodySize + 0.5f || line.bold()) {
      weight += 2;
    }
    if (index == 0 || lines.get(index - 1).isBlank() || line.opensPage()) {
      weight += 1;
    }
    if (rest.isEmpty() && !next(index).isEmpty() && Character.isUpperCase(next(index).charAt(0))) {
      weight += 1;
    }
    if (rest.endsWith(".") && rest.length() > 60 && !labelled) {
      return 0;
    }
    return weight;
  }

  private String next(int index) {
    int seen = 0;
    for (int next = index + 1; next < lines.size() && seen < 3; next++) {
      if (lines.get(next).counts()) {
        return lines.get(next).text();
      }
      seen += lines.get(next).furniture() ? 0 : 1;
    }
    return "";
  }

  /**
   * Of several lines with one number, those without text below or with a page number at their end
   * are a table of contents.
   */
  private List<Heading> withoutContents(List<Heading> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(it -> counts.merge(it.paragraph(), 1, Integer::sum));
    List<Heading> kept = new ArrayList<>();
    for (int index = 0; index < candidates.size(); index++) {
      Heading it = candidates.get(index);
      int end = index + 1 < candidates.size() ? candidates.get(index + 1).line() : lines.size();
      int below = filledBelow(it.line(), end, 3);
      boolean contents =
          counts.getOrDefault(it.paragraph(), 0) > 1
              && (CONTENTS_LINE.matcher(it.rest()).matches()
                  ? it.weight() < Heading.SURE || below < 3
                  : below < 1 || (below < 3 && comesAgain(candidates, index)));
      if (!contents) {
        kept.add(it);
      }
    }
    return kept;
  }

  /** Whether the same number stands farther down with text below it. */
  private boolean comesAgain(List<Heading> candidates, int index) {
    String paragraph = candidates.get(index).paragraph();
    int end = Math.min(candidates.size(), index + FARTHEST_AGAIN);
    for (int later = index + 1; later < end; later++) {
      Heading it = candidates.get(later);
      int next = later + 1 < candidates.size() ? candidates.get(later + 1).line() : lines.size();
      if (it.paragraph().equals(paragraph) && filledBelow(it.line(), next, 2) >= 2) {
        return true;
      }
    }
    return false;
  }

  /** A table of contents has no more entries than this. */
  private static final int FARTHEST_AGAIN = 400;

  /**
   * The range that a front page gives ({@code Paragrafer: §§ 26–38}) is no § of its own: the
   * numbers in it stand below one by one.
   */
  private static List<Heading> withoutRanges(List<Heading> candidates) {
    if (candidates.stream().noneMatch(it -> it.last() > it.number())) {
      return candidates;
    }
    java.util.Set<Integer> single = new java.util.HashSet<>();
    candidates.stream()
        .filter(it -> it.last() == it.number())
        .forEach(it -> single.add(it.number()));
    return candidates.stream()
        .filter(
            it ->
                it.last() == it.number()
                    || !(single.contains(it.number()) || single.contains(it.number() + 1)))
        .toList();
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
      weight += filledBelow(row.get(index).line(), end, 3) >= 3 ? 3 : 1;
    }
    return weight;
  }

  private int filledBelow(int line, int end, int enough) {
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
          case SIGN -> SIGN;
          case LOST_SIGN -> LOST_SIGN;
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
        : Character.isDigit(first) || (form == Form.WITH_YEAR && Character.isUpperCase(first));
  }
}
