package se.paragraf.search.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import se.paragraf.model.CaseKey;

/** Queries for a diarienummer. */
final class CaseQueries {

  /** A record of the case comes before all that only mention it, whatever its other marks. */
  private static final float OWN_CASE = 20f;

  /** And one with the letters that were typed comes before one that was printed without. */
  private static final float SAME_LETTERS = 5f;

  private CaseQueries() {}

  /** Records of a case, and after them those that mention it. */
  static Query about(CaseKey key) {
    return new BooleanQuery.Builder()
        .add(
            new BoostQuery(
                CriterionTranslator.constant(IndexFormat.CASE, key.toString()), SAME_LETTERS),
            Occur.SHOULD)
        .add(new BoostQuery(ownCase(key), OWN_CASE), Occur.SHOULD)
        .add(mentions(key), Occur.SHOULD)
        .build();
  }

  /**
   * Records of a case by their own numbers. A number without letters is found under any; a number
   * with letters is found where it was printed without, too.
   */
  static Query ownCase(CaseKey key) {
    return in(IndexFormat.CASE, key);
  }

  /** Records that name a case which is not their own. */
  static Query mentions(CaseKey key) {
    return in(IndexFormat.MENTION, key);
  }

  private static Query in(String field, CaseKey key) {
    return key.code().isEmpty()
        ? CriterionTranslator.constant(field, IndexFormat.anyCode(key))
        : CriterionTranslator.anyTerm(field, List.of(key.toString(), key.withoutCode().toString()));
  }
}
