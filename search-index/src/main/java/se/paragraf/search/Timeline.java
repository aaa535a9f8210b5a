package se.paragraf.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact counts of records over time.
 *
 * @param counts how many there are in each period that has any, in time order
 * @param undated how many have no date, or no year, and stand in no period
 */
public record Timeline(SortedMap<String, Integer> counts, int undated) {

  /** Two hundred years of months. */
  private static final int MOST_PERIODS = 2_400;

  public Timeline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** How many records there are, with those in no period. */
  public int total() {
    return undated + counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many records there are in a period. */
  public int in(String period) {
    return counts.getOrDefault(period, 0);
  }

  /**
   * Every period from the first with a record to the last, one with none too, so that a line drawn
   * through them does not skip time. Where they would be beyond {@value #MOST_PERIODS}, a date was
   * read wrongly and only those with a record are given.
   */
  public List<String> periods(Period by) {
    if (counts.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    String last = counts.lastKey();
    for (String it = counts.firstKey(); !it.equals(last); it = by.next(it)) {
      all.add(it);
      if (all.size() == MOST_PERIODS) {
        return List.copyOf(counts.keySet());
      }
    }
    all.add(last);
    return all;
  }
}
