package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks the headings that belong to one running order.
 *
 * <p>Convention: a meeting numbers its §§ upwards, so a number that falls back is a citation. Where
 * well-marked headings fall back, the file holds the extracts of several meetings, and all the
 * well-marked ones stay.
 */
final class RunningOrder {

  /** How far back a predecessor is looked for; more citations in a row do not occur. */
  private static final int REACH = 400;

  private RunningOrder() {}

  /** The heaviest run of rising numbers. */
  static List<Heading> of(List<Heading> candidates) {
    int size = candidates.size();
    long[] best = new long[size];
    int[] before = new int[size];
    int last = -1;
    for (int index = 0; index < size; index++) {
      Heading it = candidates.get(index);
      best[index] = it.weight();
      before[index] = -1;
      for (int earlier = Math.max(0, index - REACH); earlier < index; earlier++) {
        Heading other = candidates.get(earlier);
        boolean newExtract = other.weight() >= Heading.SURE && it.weight() >= Heading.SURE;
        boolean sameCase = other.rank() == it.rank() && !newExtract;
        if (!sameCase && (other.rank() < it.rank() || newExtract)) {
          long sum = best[earlier] + it.weight();
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
    List<Heading> run = new ArrayList<>();
    for (int index = last; index >= 0; index = before[index]) {
      run.addFirst(candidates.get(index));
    }
    return run;
  }
}
