package se.paragraf.search;

import java.util.List;

/**
 * Counts of hits over time, and what they are a share of, all of one commit.
 *
 * @param index which commit answered
 * @param records every record that the filters admit
 * @param hits those that meet each of the queries, in their order
 */
public record Trends(IndexState index, Timeline records, List<Timeline> hits) {

  public Trends {
    hits = List.copyOf(hits);
  }
}
