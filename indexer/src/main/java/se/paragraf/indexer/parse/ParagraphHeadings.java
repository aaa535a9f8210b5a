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
 * ({@code 177/24}, {@code 12 §}, {@code Ärende 7}): see {@link NumberRows}.
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

  static final Pattern LABEL_LINE = Pattern.compile("(?iu)^" + CaseNumbers.LABEL + ".*");

  private static final Pattern CONTENTS_LINE = Pattern.compile(".*[\\t.…\\s]\\d{1,3}$");

  private static final Pattern CITATION =
      Pattern.compile("(?u)^(?:\\p{Ll}|[,;)/]|Kommunallagen\\b).*");

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
      signed = longer(MisreadSigns.in(lines, signed), MisreadSigns.inMargin(lines));
    }
    long sure = signed.stream().filter(it -> it.weight() >= 3).count();
    boolean onlyRange = signed.size() == 1 && signed.getFirst().last() > signed.getFirst().number();
    return sure > 0 && !onlyRange ? signed : longer(signed, NumberRows.best(lines));
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
      int below = NumberRows.filledBelow(lines, it.line(), end, 3);
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
      if (it.paragraph().equals(paragraph)
          && NumberRows.filledBelow(lines, it.line(), next, 2) >= 2) {
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
}
