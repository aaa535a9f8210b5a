package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a document's §§ as a row.
 *
 * <p>Convention: a meeting numbers its §§ upwards by one, so that a number between two that were
 * found is a § that was not read or not published. Extracts and bundles have no such row.
 */
final class RunningNumbers {

  /** {@code Paragrafer 26–38} on the front page: the first and the last of the meeting. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iu)(?:paragrafer|paragraf|§§)[:\\s]{0,4}(?<first>\\d{1,4})\\s?[–-]\\s?(?<last>\\d{1,4})(?!\\d)");

  /** A row has at least this many. */
  private static final int SHORTEST = 3;

  /** A number read wrongly makes a gap that no file has. */
  private static final int MOST_MISSING = 200;

  private final List<Heading> row;

  RunningNumbers(List<Unit> units) {
    List<Heading> headings = new ArrayList<>();
    for (Unit it : units) {
      if (it.heading() instanceof Heading heading) {
        headings.add(heading);
      }
    }
    row = List.copyOf(headings);
  }

  /** Whether they rise from one to the next, as a meeting's do. */
  boolean rise() {
    for (int index = 1; index < row.size(); index++) {
      if (row.get(index).rank() <= row.get(index - 1).rank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the § before or after has the number before or after: no citation does. */
  boolean holds(Heading heading) {
    int index = row.indexOf(heading);
    return index >= 0
        && ((index > 0 && follows(row.get(index - 1), heading))
            || (index + 1 < row.size() && follows(heading, row.get(index + 1))));
  }

  private static boolean follows(Heading one, Heading next) {
    boolean nextNumber = next.number() == one.last() + 1;
    boolean nextLetter = next.number() == one.number() && next.rank() == one.rank() + 1;
    return nextNumber || nextLetter;
  }

  /** Whether another § has the same number. */
  boolean repeats(Heading heading) {
    return row.stream().filter(it -> it.rank() == heading.rank()).count() > 1;
  }

  /**
   * What is missing, in words: {@code §§ 716 and 724–726 are missing}; none where nothing is or the
   * §§ are no row.
   *
   * @param front what stands before the first §, which may say from where to where they go
   */
  Optional<String> missing(List<TextLine> front) {
    if (row.size() < SHORTEST || !rise()) {
      return Optional.empty();
    }
    List<Integer> missing = new ArrayList<>();
    int found = 0;
    int expected = first(front);
    for (Heading it : row) {
      for (; expected < it.number() && missing.size() <= MOST_MISSING; expected++) {
        missing.add(expected);
      }
      expected = it.last() + 1;
      found += it.last() - it.number() + 1;
    }
    for (int last = last(front); expected <= last && missing.size() <= MOST_MISSING; expected++) {
      missing.add(expected);
    }
    // More gaps than row: a choice of §§, and none is missing.
    return missing.isEmpty() || missing.size() > Math.min(found, MOST_MISSING)
        ? Optional.empty()
        : Optional.of(
            Ranges.inWords("§", "§§", missing)
                + (missing.size() == 1 ? " is" : " are")
                + " missing");
  }

  private int first(List<TextLine> front) {
    int[] range = range(front);
    return range == null ? row.getFirst().number() : range[0];
  }

  private int last(List<TextLine> front) {
    int[] range = range(front);
    return range == null ? row.getLast().last() : range[1];
  }

  /** The range on the front page that holds all the §§ found; others tell of adjusted ones. */
  private int @Nullable [] range(List<TextLine> front) {
    for (TextLine line : front) {
      Matcher matcher = RANGE.matcher(line.text());
      while (matcher.find()) {
        int first = Integer.parseInt(matcher.group("first"));
        int last = Integer.parseInt(matcher.group("last"));
        if (first <= row.getFirst().number() && last >= row.getLast().last()) {
          return new int[] {first, last};
        }
      }
    }
    return null;
  }
}
