package se.paragraf.search;

import java.util.List;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;

/**
 * A record that has to do with another one.
 *
 * @param record the record
 * @param score the higher the nearer; comparable within one answer only
 * @param reasons why it is named, the strongest first; never empty
 */
public record Related(CouncilRecord record, double score, List<Reason> reasons) {

  public Related {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("related without a reason");
    }
    reasons = List.copyOf(reasons);
  }

  /** What ties two records together. */
  public sealed interface Reason {

    /** The same assignment as another list, or the same list of another day, tells of it. */
    record SameAssignment() implements Reason {}

    /**
     * The record that was asked about names this one.
     *
     * @param citation the case number or § that it names it by
     */
    record Cites(String citation) implements Reason {}

    /**
     * This one names the record that was asked about.
     *
     * @param citation the case number or § that it names it by
     */
    record CitedBy(String citation) implements Reason {}

    /**
     * Both belong to a case.
     *
     * @param key which one
     */
    record SameCase(CaseKey key) implements Reason {}

    /**
     * Both name the same §, as assignments do that were given by one decision.
     *
     * @param citation the § that both name
     */
    record SameDecision(String citation) implements Reason {}

    /**
     * Both have rare words in common.
     *
     * @param words in their normal form, those that say most first
     */
    record SimilarWords(List<String> words) implements Reason {
      public SimilarWords {
        words = List.copyOf(words);
      }
    }
  }
}
