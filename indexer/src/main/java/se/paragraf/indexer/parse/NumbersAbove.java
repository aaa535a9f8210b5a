package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.paragraf.model.CaseNumber;

/**
 * Moves case numbers that stand above their paragraph's number to where most offices have them.
 *
 * <p>Convention: some templates set the case number alone on a line above ({@code MBN-2023-310} /
 * {@code § 12}, {@code Dnr KS 2021/7} / {@code § 40 Budget}), the same way throughout a document;
 * no § has a number below, then.
 */
final class NumbersAbove {

  private static final int FEWEST = 2;

  private static final int REACH = 4;

  private static final int LONGEST = 60;

  private NumbersAbove() {}

  /**
   * Puts each number below its §'s, in place; leaves a document that is set otherwise.
   *
   * @return whether anything was moved
   */
  static boolean moveBelow(List<TextLine> lines, List<Heading> headings) {
    List<int[]> moves = new ArrayList<>();
    for (Heading heading : headings) {
      if (!HeadingNumbers.read(heading.rest()).numbers().isEmpty()
          || hasNumberBelow(lines, heading)) {
        return false;
      }
      int above = numberAbove(lines, heading.line());
      if (above >= 0) {
        moves.add(new int[] {above, heading.line()});
      }
    }
    if (moves.size() < FEWEST) {
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
        return isNumbers(lines.get(at).text()) ? at : -1;
      }
    }
    return -1;
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
