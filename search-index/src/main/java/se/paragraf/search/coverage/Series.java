package se.paragraf.search.coverage;

import java.util.Comparator;

/**
 * Whose §§ run from one to the next: a body's, in a year.
 *
 * @param municipality its name; empty where that is not known
 * @param body its name
 * @param year the year
 */
public record Series(String municipality, String body, int year) implements Comparable<Series> {

  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::municipality)
          .thenComparing(Series::body)
          .thenComparing(Series::year, Comparator.reverseOrder());

  /** By municipality and body, the latest year first. */
  @Override
  public int compareTo(Series other) {
    return ORDER.compare(this, other);
  }
}
