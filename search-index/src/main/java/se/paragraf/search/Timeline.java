package se.paragraf.search;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exact counts of records over time.
 *
 * @param counts how many there are in each period that has any, in time order
 * @param undated how many have no date, or no year, and stand in no period
 */
public record Timeline(SortedMap<String, Integer> counts, int undated) {

  public Timeline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** How many records there are, with those in no period. */
  public int total() {
    return undated + counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
