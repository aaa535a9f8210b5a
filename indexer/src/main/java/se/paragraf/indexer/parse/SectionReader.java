package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Takes the head of a § apart: number, case numbers, title.
 *
 * <p>Convention: the case number stands behind the paragraph's number or on lines with a label
 * right below it, its value perhaps on the line below the label; then comes the title.
 */
final class SectionReader {

  private static final Pattern HANDED_OVER =
      Pattern.compile("(?iu)^\\(?(?:forts(?:ättning)?\\.?|fortsatt)\\b.*");

  private SectionReader() {}

  /**
   * Reads one §.
   *
   * @param lines from the heading to the end of the §, without furniture
   */
  static Section read(Heading heading, List<TextLine> lines, float bodySize) {
    List<CaseNumber> numbers = new ArrayList<>();
    String titleStart = heading.rest();
    if (ParagraphHeadings.LABEL_LINE.matcher(titleStart).matches()
        || !CaseNumbers.inHeading(titleStart).isEmpty()) {
      numbers.addAll(CaseNumbers.inHeading(titleStart));
      titleStart = afterNumbers(titleStart);
    }
    // "§ 12 Ärendenummer": the value stands below.
    boolean bareLabel =
        numbers.isEmpty() && ParagraphHeadings.LABEL_LINE.matcher(heading.rest()).matches();
    int at = labelLines(lines, 1, bareLabel, numbers);
    TitleReader.Title title =
        TitleReader.read(lines.subList(at, lines.size()), titleStart, bodySize);
    int below = at + title.lines();
    if (numbers.isEmpty()) {
      for (TextLine line : lines.subList(below, Math.min(lines.size(), below + 3))) {
        if (ParagraphHeadings.LABEL_LINE.matcher(line.text()).matches()) {
          numbers.addAll(CaseNumbers.inHeading(line.text()));
        }
      }
    }
    return new Section(
        heading.paragraph(),
        heading.code(),
        numbers,
        title.text(),
        List.copyOf(lines.subList(below, lines.size())),
        List.copyOf(lines.subList(0, below)),
        heading.weight() >= 3);
  }

  /** Whether the line only says that the § before goes on: {@code forts. § 12}. */
  static boolean continues(String line) {
    return HANDED_OVER.matcher(line).matches();
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
      if (!value && !ParagraphHeadings.LABEL_LINE.matcher(text).matches()) {
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

  private static String afterNumbers(String rest) {
    Matcher matcher = CaseNumbers.FORM.matcher(rest);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == 0 ? "" : rest.substring(end).replaceFirst("^[\\s:.,\\d-]+", "").strip();
  }
}
