package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Takes the head of a § apart: number, case numbers, title.
 *
 * <p>Convention: the case number stands behind the paragraph's number or on lines with a label
 * right below it, its value perhaps on the line below the label; then comes the title.
 */
final class SectionReader {

  private static final int HEAD_LINES = 10;

  private static final int MOST_TITLE_LINES = 3;

  private static final int LONGEST_LINE = 160;

  private static final Pattern LABEL_WITH_NUMBER =
      Pattern.compile("(?iu)^" + CaseNumbers.LABEL + "\\s{0,9}[^\\s\\d]{0,10}\\s?\\d.{2,60}$");

  /** Whoever prepares or has asked for the matter stands between its title and its number. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?u)^(?:(?i:(?:ansvarig |ärende)?handläggare|handlagd av|föredragande|sökande|kontakt(?:person)?)(?!\\p{L}).*"
              + "|(?:\\p{Lu}[\\p{Ll}-]+ ){1,3}\\p{Lu}[\\p{Ll}-]+, \\p{Ll}+)$");

  /** {@code Fastighet: …}, {@code Avdelning:}. */
  private static final Pattern LABELLED = Pattern.compile("(?u)^\\p{Lu}[\\p{L} ]{1,30}:.*");

  private SectionReader() {}

  /**
   * Reads one §.
   *
   * @param printed from the heading to the end of the §, without furniture
   */
  static Section read(Heading heading, List<TextLine> printed, float bodySize) {
    List<TextLine> lines = withNumbersApart(printed);
    boolean broken = breaksBracket(heading.rest(), lines);
    String rest = broken ? heading.rest() + " " + lines.get(1).text() : heading.rest();
    int first = broken ? 2 : 1;
    HeadingNumbers behind = HeadingNumbers.read(rest);
    List<CaseNumber> numbers = new ArrayList<>(behind.numbers());
    boolean onlyLabel = numbers.isEmpty() && ParagraphHeadings.LABEL_LINE.matcher(rest).matches();
    String titleStart = onlyLabel ? "" : behind.title();
    int whole =
        titleStart.isEmpty() || !numbers.isEmpty() || broken ? first : titleAboveLabel(lines);
    for (TextLine line : lines.subList(first, whole)) {
      titleStart = line.isBlank() ? titleStart : HyphenMender.join(titleStart, line.text().strip());
    }
    // "§ 12 Ärendenummer": the value stands below.
    int at = labelLines(lines, whole, onlyLabel, numbers);
    if (whole > first) {
      return section(heading, numbers, titleStart, lines, at);
    }
    TitleReader.Title read =
        TitleReader.read(lines.subList(at, lines.size()), titleStart, bodySize);
    int below = at + read.lines();
    HeadingNumbers within = HeadingNumbers.read(read.text());
    String title = read.text();
    if (numbers.isEmpty() && !within.numbers().isEmpty()) {
      numbers.addAll(within.numbers());
      title = within.title();
    }
    if (numbers.isEmpty()) {
      for (TextLine line : lines.subList(below, Math.min(lines.size(), below + 3))) {
        if (isNumberLine(line.text())) {
          numbers.addAll(CaseNumbers.inHeading(line.text()));
          break;
        }
      }
    }
    return section(heading, numbers, title, lines, below);
  }

  private static Section section(
      Heading heading, List<CaseNumber> numbers, String title, List<TextLine> lines, int below) {
    return new Section(
        heading.paragraph(),
        heading.code(),
        numbers,
        title,
        List.copyOf(lines.subList(below, lines.size())),
        List.copyOf(lines.subList(0, below)),
        heading.weight() >= 3);
  }

  /** The case number in brackets behind a title goes on on the next line. */
  private static boolean breaksBracket(String rest, List<TextLine> lines) {
    return TitleReader.isOpen(rest)
        && lines.size() > 1
        && !lines.get(1).isBlank()
        && lines.get(1).text().indexOf(')') > 0
        && !HeadingNumbers.read(rest + " " + lines.get(1).text()).numbers().isEmpty();
  }

  /**
   * Between a title's first line, behind the number of the §, and the label of its case number
   * stands nothing but the rest of the title, its lines all as far apart. Where that label's line
   * is; 1 where none is near, or something else stands before it.
   */
  private static int titleAboveLabel(List<TextLine> lines) {
    int rest = 0;
    boolean spaced = lines.size() > 1 && lines.get(1).isBlank();
    for (int at = 1; at < lines.size() && rest <= MOST_TITLE_LINES; at++) {
      String text = lines.get(at).text();
      if (text.isBlank()) {
        continue;
      }
      if (text.length() > LONGEST_LINE) {
        return 1;
      }
      if (LABEL_WITH_NUMBER.matcher(text).matches()) {
        return rest == 0 || spaced && !lines.get(at - 1).isBlank() ? 1 : at;
      }
      if (spaced != lines.get(at - 1).isBlank() || isOther(text)) {
        return 1;
      }
      rest++;
    }
    return 1;
  }

  private static boolean isOther(String text) {
    return text.endsWith(".")
        || text.indexOf('\t') >= 0
        || PERSON.matcher(text).matches()
        || LABELLED.matcher(text).matches()
        || Headings.read(text).isPresent();
  }

  /**
   * A case number in the margin stands beside the heading of the text: {@code KS 2024/64 [tab]
   * Beslut}; with its label also beside the text, and belongs to the line above.
   */
  private static List<TextLine> withNumbersApart(List<TextLine> lines) {
    for (int index = 1; index < Math.min(lines.size(), HEAD_LINES); index++) {
      TextLine line = lines.get(index);
      int tab = line.text().indexOf('\t');
      if (tab > 0 && isNumberLine(line.text().substring(0, tab).strip())) {
        String number = line.text().substring(0, tab).strip();
        String beside = line.text().substring(tab + 1).strip();
        List<TextLine> apart = new ArrayList<>(lines);
        if (Headings.matches(beside)) {
          apart.set(index, line.withText(number));
          apart.add(index + 1, line.withText(beside));
          return apart;
        }
        if (LABEL_WITH_NUMBER.matcher(number).matches()) {
          apart.set(index, line.withText(beside));
          apart.add(1, line.withText(number));
          return apart;
        }
      }
    }
    return lines;
  }

  /** Takes the lines with labelled numbers right below a heading; gives the line after them. */
  private static int labelLines(
      List<TextLine> lines, int start, boolean bareLabel, List<CaseNumber> numbers) {
    int after = start;
    for (int at = start; at < lines.size(); at++) {
      String text = lines.get(at).text();
      if (text.isBlank()) {
        continue;
      }
      boolean value = bareLabel && numbers.isEmpty() && Letterhead.isCaseNumber(text);
      if (!value && !isNumberLine(text)) {
        break;
      }
      List<CaseNumber> found = CaseNumbers.inHeading(text);
      for (int below = 1; found.isEmpty() && below <= 2 && at + 1 < lines.size(); below++) {
        // The value may stand one or two lines below its label.
        at++;
        found = CaseNumbers.inHeading(lines.get(at).text());
      }
      if (found.isEmpty()) {
        break;
      }
      numbers.addAll(found);
      after = at + 1;
    }
    return after;
  }

  /** A line with nothing but case numbers, behind a label or with a register's letters. */
  private static boolean isNumberLine(String line) {
    if (line.length() > 120) {
      return false;
    }
    if (ParagraphHeadings.LABEL_LINE.matcher(line).matches()) {
      return true;
    }
    HeadingNumbers read = HeadingNumbers.read(line);
    return !read.numbers().isEmpty() && read.title().isEmpty();
  }
}
