package se.paragraf.indexer.parse;

import java.util.Collection;
import java.util.List;

/**
 * How sure the reading of a record is: the share of such records that have all key fields right
 * (kind, §, body, date, diarienummer, title, page; of an assignment also who gave it and who is to
 * do it).
 *
 * <p>It is not a feeling but a count: a record starts at the share that is right when nothing
 * speaks against it, and each {@link Doubt} takes its part. Of the records at {@link #SURE} or
 * above at least 97 of 100 are right, which is tested.
 *
 * @param value from 0 to 1
 * @param reasons what speaks against it, for people
 */
record Confidence(double value, List<String> reasons) {

  /** From here on a record can be taken for right. */
  static final double SURE = 0.9;

  /** A § or an assignment with every mark in its place. */
  private static final double MARKED = 0.97;

  /** A paper has fewer marks, and too few labelled ones are at hand to promise more. */
  private static final double PAPER = 0.88;

  static Confidence ofDecision(Collection<Doubt> doubts) {
    return of(MARKED, doubts);
  }

  static Confidence ofAssignment(Collection<Doubt> doubts) {
    return of(MARKED, doubts);
  }

  static Confidence ofPaper(Collection<Doubt> doubts) {
    return of(PAPER, doubts);
  }

  private static Confidence of(double start, Collection<Doubt> doubts) {
    double value = start;
    for (Doubt it : doubts) {
      value *= it.factor();
    }
    return new Confidence(
        Math.round(value * 100) / 100.0,
        doubts.stream().map(Doubt::words).filter(it -> !it.isEmpty()).toList());
  }
}
