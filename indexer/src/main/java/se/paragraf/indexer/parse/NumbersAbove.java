package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Moves case numbers that stand above their paragraph's number to where most offices have them.
 *
 * <p>Convention: some templates set the case number alone on a line above ({@code MBN-2023-310} /
 * {@code § 12}, {@code Dnr KS 2021/7} / {@code § 40 Budget}), the same way throughout a document;
 * no § has a number below, then. The line is set apart from the § before it: a number that closes
 * that one's text, or stands in a list of its papers, is its own.
 */
final class NumbersAbove {

  private static final int FEWEST = 3;

  /** Of a hundred §§ about cases, those that have a number above where a document is set so. */
  private static final int LEAST_SHARE = 80;

  private static final int REACH = 4;

  private static final int LONGEST = 60;

  /** Lines up to the heading of a list of numbers. */
  private static final int FARTHEST_LIST = 20;

  /** A meeting's own matters, and what is told at it, are no cases. */
  private static final Pattern WITHOUT_CASE =
      Pattern.compile(
          "(?iu)^(?:upprop|sammanträdet(?:s)? (?:öppna|avsluta)|mötet(?:s)? (?:öppna|avsluta)|val av justera|justering|(?:fastställande|godkännande) av (?:dagordning|föredragningslista)|dagordning|föredragningslista|information|meddelande|anmäl(?:an|ning)|rapport(?:er)?(?!\\p{L})|delegationsbeslut|redovisning av delegation|övrig[at]|allmänhetens frågestund|frågestund|avslutning).*");

  private NumbersAbove() {}

  /**
   * Puts each number below its §'s, in place; leaves a document that is set otherwise.
   *
   * @return whether anything was moved
   */
  static boolean moveBelow(List<TextLine> lines, List<Heading> headings) {
    List<int[]> moves = new ArrayList<>();
    int withoutCase = 0;
    for (Heading heading : headings) {
      if (!HeadingNumbers.read(heading.rest()).numbers().isEmpty()
          || hasNumberBelow(lines, heading)) {
        return false;
      }
      int above = numberAbove(lines, heading.line());
      if (above >= 0) {
        moves.add(new int[] {above, heading.line()});
      } else if (WITHOUT_CASE.matcher(title(lines, heading)).matches()) {
        withoutCase++;
      }
    }
    if (moves.size() < FEWEST
        || moves.size() * 100 < (headings.size() - withoutCase) * LEAST_SHARE) {
      return false;
    }
    for (int[] move : moves) {
      TextLine number = lines.get(move[0]);
      TextLine heading = lines.get(move[1]);
      Collections.rotate(lines.subList(move[0], move[1] + 1), -1);
      if (number.opensPage()) {
        lines.set(move[1] - 1, at(heading, heading.page(), true));
      }
      lines.set(move[1], at(number, heading.page(), false));
    }
    return true;
  }

  private static String title(List<TextLine> lines, Heading heading) {
    if (!heading.rest().isBlank()) {
      return heading.rest().strip();
    }
    for (int at = heading.line() + 1; at < Math.min(lines.size(), heading.line() + REACH); at++) {
      if (lines.get(at).counts()) {
        return lines.get(at).text();
      }
    }
    return "";
  }

  private static TextLine at(TextLine line, int page, boolean opensPage) {
    return new TextLine(
        line.text(),
        line.size(),
        line.bold(),
        page,
        line.starts(),
        line.sureness(),
        opensPage,
        line.furniture());
  }

  private static int numberAbove(List<TextLine> lines, int heading) {
    for (int at = heading - 1; at >= Math.max(0, heading - REACH); at--) {
      if (lines.get(at).counts()) {
        return isNumbers(lines.get(at).text()) && isApart(lines, at) ? at : -1;
      }
    }
    return -1;
  }

  /** Whether an empty line or a page's end parts the line from what is above, which lists none. */
  private static boolean isApart(List<TextLine> lines, int number) {
    TextLine above = number == 0 ? null : lines.get(number - 1);
    if (above != null && above.counts() && !lines.get(number).opensPage()) {
      return false;
    }
    for (int at = number - 1; at >= Math.max(0, number - FARTHEST_LIST); at--) {
      String text = lines.get(at).text();
      if (lines.get(at).counts() && !isNumbers(text)) {
        return !Headings.matches(text) && !ParagraphHeadings.LABEL_LINE.matcher(text).matches();
      }
    }
    return true;
  }

  private static boolean hasNumberBelow(List<TextLine> lines, Heading heading) {
    int seen = 0;
    for (int at = heading.line() + 1; at < lines.size() && seen < 3; at++) {
      if (lines.get(at).counts()) {
        seen++;
        if (isNumbers(lines.get(at).text())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumbers(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    HeadingNumbers read = HeadingNumbers.read(line);
    boolean coded =
        read.numbers().stream().map(CaseNumber::key).noneMatch(it -> it.code().isEmpty());
    return !read.numbers().isEmpty()
        && read.title().isEmpty()
        && (coded || ParagraphHeadings.LABEL_LINE.matcher(line).matches());
  }
}
