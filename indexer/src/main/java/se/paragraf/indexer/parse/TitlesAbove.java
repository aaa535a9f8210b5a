package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves titles that stand above their paragraph's number to where most offices have them.
 *
 * <p>Convention: some templates set the title first and the number below it ({@code
 * Kvalitetsberättelse 2023} / {@code § 34 Dnr SON 2024/31}), the same way throughout a document.
 * Below the number comes a heading at once, then.
 */
final class TitlesAbove {

  private static final int MOST_LINES = 4;

  private static final int FEWEST = 2;

  private TitlesAbove() {}

  /**
   * Puts each number before its title, in place; leaves a document that is set otherwise.
   *
   * @return whether anything was moved
   */
  static boolean moveBelow(List<TextLine> lines, List<Heading> headings) {
    Set<Integer> places = new HashSet<>();
    headings.forEach(it -> places.add(it.line()));
    List<int[]> moves = new ArrayList<>();
    int signed = 0;
    for (Heading heading : headings) {
      signed++;
      int from = titleAbove(lines, heading, places);
      if (from >= 0) {
        moves.add(new int[] {from, heading.line()});
      }
    }
    if (moves.size() < FEWEST || moves.size() * 10 < signed * 7) {
      return false;
    }
    for (int[] move : moves) {
      TextLine first = lines.get(move[0]);
      TextLine number = lines.remove(move[1]);
      lines.add(
          move[0],
          new TextLine(
              number.text(),
              number.size(),
              number.bold(),
              first.page(),
              number.starts(),
              number.sureness(),
              first.opensPage(),
              false));
    }
    return true;
  }

  /** The index of the title's first line; -1 where the heading has its title elsewhere. */
  private static int titleAbove(List<TextLine> lines, Heading heading, Set<Integer> places) {
    if (!HeadingNumbers.read(heading.rest()).title().isEmpty()
        || !opensWithHeading(lines, heading)) {
      return -1;
    }
    int first = -1;
    TextLine last = null;
    for (int at = heading.line() - 1; at >= 0 && heading.line() - at < 12; at--) {
      TextLine line = lines.get(at);
      if (line.furniture() || (line.isBlank() && first < 0)) {
        continue;
      }
      boolean belongs =
          !line.isBlank()
              && !places.contains(at)
              && line.text().length() < 110
              && !line.text().endsWith(".")
              && !Headings.matches(line.text())
              && (last == null || line.looksLike(last))
              && (first < 0 || heading.line() - at <= MOST_LINES + 2);
      if (!belongs) {
        break;
      }
      first = at;
      last = line;
    }
    return first;
  }

  private static boolean opensWithHeading(List<TextLine> lines, Heading heading) {
    for (int at = heading.line() + 1; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      if (line.counts()) {
        if (ParagraphHeadings.LABEL_LINE.matcher(line.text()).matches()) {
          continue;
        }
        return Headings.matches(line.text()) || UnheadedDecision.opensDecision(line.text());
      }
    }
    return false;
  }
}
