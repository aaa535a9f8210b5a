package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Paper;

/**
 * Which of two records that say the same one rather cites, as a factor on what the words give: the
 * decision before the paper, what was decided before what was put off, and the newer before the
 * older. All of it is mild: a clearly better paper still comes first.
 */
final class Preference extends DoubleValuesSource {

  /** What sort of record it is, in this regard; the place in the list is what the index holds. */
  private enum Weight {
    PAPER,
    ASSIGNMENT,
    DECISION,
    PUT_OFF,
    AROUND
  }

  private static final double DAYS_A_YEAR = 365.25;

  private final Ranking ranking;
  private final long today;

  private Preference(Ranking ranking, LocalDate today) {
    this.ranking = ranking;
    this.today = today.toEpochDay();
  }

  /** The same hits, scored with this in mind. */
  static Query on(Query query, Ranking ranking, LocalDate today) {
    return FunctionScoreQuery.boostByValue(query, new Preference(ranking, today));
  }

  /** What the index holds of a record for it. */
  static long of(CouncilRecord record) {
    return (switch (record) {
          case Paper it -> isAround(it) ? Weight.AROUND : Weight.PAPER;
          case Assignment _ -> Weight.ASSIGNMENT;
          case Decision it ->
              it.outcome() == DecisionOutcome.BORDLAGGNING ? Weight.PUT_OFF : Weight.DECISION;
        })
        .ordinal();
  }

  /** Finds what {@link #isAround} says. */
  static Query around() {
    return NumericDocValuesField.newSlowExactQuery(IndexFormat.PREFERENCE, Weight.AROUND.ordinal());
  }

  /** The front page with its list of items names every matter of the meeting and tells of none. */
  static boolean isAround(Paper paper) {
    DocumentType type = paper.head().documentType();
    return paper.paragraph() == null
        && (type == DocumentType.PROTOKOLL || type == DocumentType.MOTESBOK);
  }

  private double factor(long weight, long day) {
    double sort =
        switch (Weight.values()[(int) weight]) {
          case PAPER, ASSIGNMENT -> 1;
          case DECISION -> ranking.decided();
          case PUT_OFF -> ranking.putOff();
          case AROUND -> ranking.around();
        };
    double years = Math.max(0, (today - day) / DAYS_A_YEAR);
    return sort * (1 + ranking.newer() / (1 + years));
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues weights = DocValues.getNumeric(leaf.reader(), IndexFormat.PREFERENCE);
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFormat.DATE);
    return new DoubleValues() {
      private double factor;

      @Override
      public double doubleValue() {
        return factor;
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        long weight = weights.advanceExact(document) ? weights.longValue() : 0;
        long day = dates.advanceExact(document) ? dates.longValue() : Long.MIN_VALUE / 2;
        factor = factor(weight, day);
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Preference it && it.ranking.equals(ranking) && it.today == today;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ranking, today);
  }

  @Override
  public String toString() {
    return "preference";
  }
}
