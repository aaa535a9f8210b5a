package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseNumber;

/**
 * Finds where each § begins and cuts the text there.
 *
 * <p>Conventions: a heading is a line that opens with {@code § n} (or {@code KS § n}), alone, with
 * its case number, or with a title. A table of contents names the same numbers with page numbers
 * and no text below. A cited § is followed by small letters or a comma, or breaks the running
 * order.
 */
final class SectionSplitter {

  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:(?<code>\\p{Lu}\\p{L}{0,7}):?\\s+)?[§$]\\s*(?<number>\\d{1,4})(?:\\s?(?<letter>[a-z])(?![\\p{L}]))?"
              + "(?:/(?:\\d{4}|\\d{2}))?(?:[.:](?!\\d))?(?<rest>(?:[\\s–-].*|\\p{L}.*)?)$");

  private static final Pattern LABEL_LINE = Pattern.compile("(?iu)^" + CaseNumbers.LABEL + ".*");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*(?:[\\t.…]|\\s{2,}|\\s)\\s*\\d{1,3}$");

  private static final Pattern CITATION =
      Pattern.compile("(?iu)^(?:\\p{Ll}|[,;)/]|kommunallagen|st\\.|och\\b|samt\\b).*");

  private record Candidate(int line, Matcher heading, int number, int weight) {
    String paragraph() {
      String letter = heading.group("letter");
      return number + (letter == null ? "" : " " + letter);
    }

    /** 45 a comes between 45 and 46. */
    int rank() {
      String letter = heading.group("letter");
      return number * 30 + (letter == null ? 0 : letter.charAt(0) - 'a' + 1);
    }
  }

  private final List<TextLine> lines;
  private final float bodySize;

  private SectionSplitter(List<TextLine> lines) {
    this.lines = lines;
    this.bodySize = TitleReader.bodySize(lines);
  }

  /** The sections in order; empty for a document without §§. */
  static List<Section> split(List<TextLine> lines) {
    return new SectionSplitter(lines).split();
  }

  /** The index of the first line of the first §; the number of lines where there is none. */
  static int frontLines(List<TextLine> lines, List<Section> sections) {
    return sections.isEmpty()
        ? lines.size()
        : indexOfSame(lines, sections.getFirst().headingLines().getFirst());
  }

  private static int indexOfSame(List<TextLine> lines, TextLine wanted) {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index) == wanted) {
        return index;
      }
    }
    return 0;
  }

  private List<Section> split() {
    List<Candidate> headings = inRunningOrder(withoutContents(candidates()));
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < headings.size(); index++) {
      int end = index + 1 < headings.size() ? headings.get(index + 1).line() : lines.size();
      sections.add(section(headings.get(index), end));
    }
    return sections;
  }

  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (line.text().indexOf('§') < 0 && !line.text().startsWith("$")) {
        continue;
      }
      Matcher heading = HEADING.matcher(line.text());
      if (heading.matches()) {
        String rest = heading.group("rest").strip().replaceFirst("^[–-]\\s*", "");
        int weight = weight(index, line, rest);
        if (weight > 0) {
          found.add(
              new Candidate(index, heading, Integer.parseInt(heading.group("number")), weight));
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
    if (labelled || !CaseNumbers.inHeading(rest).isEmpty()) {
      weight += 4;
    } else if (LABEL_LINE.matcher(next(index)).matches()) {
      weight += 4;
    }
    if (line.size() > bodySize + 0.5f || line.bold()) {
      weight += 2;
    }
    if (index == 0 || lines.get(index - 1).isBlank()) {
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
    for (int next = index + 1; next < Math.min(lines.size(), index + 4); next++) {
      if (!lines.get(next).isBlank()) {
        return lines.get(next).text();
      }
    }
    return "";
  }

  /**
   * Of several lines with one number, those without text below or with a page number at their end
   * are a table of contents.
   */
  private List<Candidate> withoutContents(List<Candidate> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(it -> counts.merge(it.paragraph(), 1, Integer::sum));
    List<Candidate> kept = new ArrayList<>();
    for (int index = 0; index < candidates.size(); index++) {
      Candidate it = candidates.get(index);
      int end = index + 1 < candidates.size() ? candidates.get(index + 1).line() : lines.size();
      long below = lines.subList(it.line() + 1, end).stream().filter(l -> !l.isBlank()).count();
      boolean contents =
          counts.getOrDefault(it.paragraph(), 0) > 1
              && (CONTENTS_LINE.matcher(it.heading().group("rest")).matches()
                  ? it.weight() < 5 || below < 3
                  : below < 1);
      if (!contents) {
        kept.add(it);
      }
    }
    return kept;
  }

  /**
   * The heaviest run of rising numbers. Where well-marked headings fall back to lower numbers, the
   * file holds several meetings' extracts, and all the well-marked ones stay.
   */
  private static List<Candidate> inRunningOrder(List<Candidate> candidates) {
    int size = candidates.size();
    long[] best = new long[size];
    int[] before = new int[size];
    int last = -1;
    for (int index = 0; index < size; index++) {
      best[index] = candidates.get(index).weight();
      before[index] = -1;
      for (int earlier = Math.max(0, index - 400); earlier < index; earlier++) {
        boolean rises = candidates.get(earlier).rank() < candidates.get(index).rank();
        boolean newExtract =
            candidates.get(earlier).weight() >= 5 && candidates.get(index).weight() >= 5;
        boolean sameCase =
            candidates.get(earlier).rank() == candidates.get(index).rank() && !newExtract;
        if (!sameCase && (rises || newExtract)) {
          long sum = best[earlier] + candidates.get(index).weight();
          if (sum > best[index]) {
            best[index] = sum;
            before[index] = earlier;
          }
        }
      }
      if (last < 0 || best[index] >= best[last]) {
        last = index;
      }
    }
    List<Candidate> run = new ArrayList<>();
    for (int index = last; index >= 0; index = before[index]) {
      run.addFirst(candidates.get(index));
    }
    return run;
  }

  private Section section(Candidate it, int end) {
    String rest = it.heading().group("rest").strip().replaceFirst("^[–-]\\s*", "");
    List<CaseNumber> numbers = new ArrayList<>();
    String titleStart = rest;
    if (LABEL_LINE.matcher(rest).matches() || !CaseNumbers.inHeading(rest).isEmpty()) {
      numbers.addAll(CaseNumbers.inHeading(rest));
      titleStart = afterNumbers(rest);
    }
    int at = labelLines(it.line() + 1, end, numbers);
    TitleReader.Title title = TitleReader.read(lines.subList(at, end), titleStart, bodySize);
    if (numbers.isEmpty()) {
      for (TextLine line :
          lines.subList(at + title.lines(), Math.min(end, at + title.lines() + 3))) {
        if (LABEL_LINE.matcher(line.text()).matches()) {
          numbers.addAll(CaseNumbers.inHeading(line.text()));
        }
      }
    }
    @Nullable String code = it.heading().group("code");
    return new Section(
        it.paragraph(),
        code == null ? "" : code,
        numbers,
        title.text(),
        List.copyOf(lines.subList(at + title.lines(), end)),
        List.copyOf(lines.subList(it.line(), at + title.lines())),
        it.weight() >= 3);
  }

  /** Takes the lines with labelled numbers right below a heading; gives the line after them. */
  private int labelLines(int start, int end, List<CaseNumber> numbers) {
    int after = start;
    for (int at = start; at < end; at++) {
      String text = lines.get(at).text();
      if (text.isBlank()) {
        continue;
      }
      if (!LABEL_LINE.matcher(text).matches()) {
        break;
      }
      List<CaseNumber> found = CaseNumbers.inHeading(text);
      if (found.isEmpty() && at + 1 < end) {
        // The value may stand on the line below its label.
        found = CaseNumbers.inHeading(lines.get(at + 1).text());
        at += found.isEmpty() ? 0 : 1;
      }
      numbers.addAll(found);
      after = at + 1;
    }
    return after;
  }

  private static String afterNumbers(String rest) {
    Matcher matcher = CaseNumbers.FORM.matcher(rest);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == 0 ? "" : rest.substring(end).replaceFirst("^[\\s:.,\\d-]+", "").strip();
  }
}
