package se.paragraf.indexer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import se.paragraf.model.CouncilRecord;

/**
 * Whether confidence means what it says: how many of the records in each band are right.
 *
 * <p>A record is right when nothing is wrong in the fields that it is cited and found by ({@link
 * #KEYS}); whether the decision's text is right too is counted apart.
 */
final class Calibration {

  /** What must be right for the record to be. */
  static final Set<ScoredField> KEYS =
      EnumSet.of(
          ScoredField.PARAGRAPH,
          ScoredField.PAPER,
          ScoredField.ASSIGNMENT,
          ScoredField.ITEM,
          ScoredField.MUNICIPALITY,
          ScoredField.BODY,
          ScoredField.DATE,
          ScoredField.DIARIENUMMER,
          ScoredField.TITLE,
          ScoredField.PAGE,
          ScoredField.DECIDED_BY,
          ScoredField.DECIDED_PARAGRAPH,
          ScoredField.DECIDED_DATE,
          ScoredField.RESPONSIBLE);

  /**
   * The records whose confidence is at least {@code from} and below the next band's.
   *
   * @param right in all keys
   * @param rightDecision in all keys and in the decision's text
   */
  record Band(double from, int records, int right, int rightDecision) {
    double share() {
      return records == 0 ? 1 : (double) right / records;
    }
  }

  private static final List<Double> BANDS = List.of(0.95, 0.9, 0.8, 0.7, 0.5, 0.0);

  private final TreeMap<Double, Band> bands = new TreeMap<>();

  Calibration() {
    BANDS.forEach(it -> bands.put(it, new Band(it, 0, 0, 0)));
  }

  /** Takes in a record with the fields that are wrong in it. */
  void add(CouncilRecord record, Set<ScoredField> wrong) {
    boolean right = wrong.stream().noneMatch(KEYS::contains);
    boolean decision = right && !wrong.contains(ScoredField.DECISION);
    bands.compute(
        bands.floorKey(record.head().confidence()),
        (from, it) ->
            new Band(
                from,
                (it == null ? 0 : it.records()) + 1,
                (it == null ? 0 : it.right()) + (right ? 1 : 0),
                (it == null ? 0 : it.rightDecision()) + (decision ? 1 : 0)));
  }

  /** The bands, the surest first. */
  List<Band> bands() {
    return List.copyOf(bands.descendingMap().values());
  }

  /** All records with at least that confidence. */
  Band from(double confidence) {
    Band sum = new Band(confidence, 0, 0, 0);
    for (Band it : bands.tailMap(confidence).values()) {
      sum =
          new Band(
              confidence,
              sum.records() + it.records(),
              sum.right() + it.right(),
              sum.rightDecision() + it.rightDecision());
    }
    return sum;
  }
}
