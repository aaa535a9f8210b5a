package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Kind;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;
import se.paragraf.search.Interpretation;

/**
 * A request's criterion as queries: for the records that meet all of it, and for those that meet a
 * part.
 *
 * @param whole finds the records that meet all
 * @param parts what a partial hit may lack; fewer than two when there are no partial hits
 * @param required what also a partial hit must meet: years and what is not wanted
 */
record Question(Query whole, List<Part> parts, List<Query> required) {

  /**
   * How much higher a decision scores: of records that say the same, the decision is what one
   * cites, but a clearly better paper still comes first.
   */
  private static final float DECISION_PREFERENCE = 1.1f;

  /**
   * One word, phrase or the like of the question.
   *
   * @param label as the person may see it
   * @param query finds the records that have it
   */
  record Part(String label, Query query) {}

  static Question of(Criterion criterion, CriterionTranslator translator) {
    Query whole = translator.translate(criterion);
    if (criterion instanceof Criterion.Everything) {
      return new Question(new MatchAllDocsQuery(), List.of(), List.of());
    }
    if (whole == null) {
      return new Question(new MatchNoDocsQuery(), List.of(), List.of());
    }
    List<Criterion> criteria =
        criterion instanceof Criterion.AllOf it ? it.criteria() : List.of(criterion);
    List<Part> parts = new ArrayList<>();
    List<Query> required = new ArrayList<>();
    boolean small = criteria.stream().allMatch(translator::isSmall);
    for (Criterion each : criteria) {
      Query query = small || !translator.isSmall(each) ? translator.translate(each) : null;
      if (query == null) {
        continue;
      }
      if (each instanceof Criterion.Not || each instanceof Criterion.InYear) {
        required.add(query);
      } else {
        parts.add(new Part(Interpretation.of(each), query));
      }
    }
    return new Question(whole, parts, required);
  }

  /** Finds what meets a part of it but not all; null when it has one part only. */
  @Nullable Query partial() {
    if (parts.size() < 2) {
      return null;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    parts.forEach(part -> some.add(part.query(), Occur.SHOULD));
    BooleanQuery.Builder partial = new BooleanQuery.Builder();
    partial.add(some.build(), Occur.MUST);
    required.forEach(query -> partial.add(query, Occur.FILTER));
    return partial.add(whole, Occur.MUST_NOT).build();
  }

  /** The same hits with decisions a little higher. */
  static Query preferringDecisions(Query query) {
    Query decision =
        new ConstantScoreQuery(
            new TermQuery(new Term(IndexFormat.facet(FacetField.KIND), Kind.DECISION.label())));
    Query preferred =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(decision, Occur.FILTER).build();
    // The better score of the two counts, so this multiplies.
    return new DisjunctionMaxQuery(
        List.of(query, new BoostQuery(preferred, DECISION_PREFERENCE)), 0);
  }
}
