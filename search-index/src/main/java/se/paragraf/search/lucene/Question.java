package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion;
import se.paragraf.search.Interpretation;

/**
 * A request's criterion as queries: for the records that meet all of it, and for those that meet a
 * part.
 *
 * @param whole finds the records that meet all
 * @param parts what a partial hit may lack
 * @param required what also a partial hit must meet: years, bodies and what is not wanted
 * @param hints what raises a record that is found
 * @param instead what raises a partial hit in place of a part that it lacks
 * @param nearly what is nearly as good as a part: a known word in place of an unknown one, all
 *     parts of a compound far from each other
 * @param places where in a record a person should look
 */
record Question(
    Query whole,
    List<Part> parts,
    List<Query> required,
    List<Query> hints,
    List<Query> instead,
    List<Query> nearly,
    List<Query> places) {

  /**
   * One word, phrase or the like of the question.
   *
   * @param criterion what it is
   * @param query finds the records that have it
   */
  record Part(Criterion criterion, Query query) {

    /** As the person may see it. */
    String label() {
      return Interpretation.of(criterion);
    }
  }

  static Question of(Criterion criterion, CriterionTranslator translator) {
    Query whole = translator.translate(criterion);
    if (criterion instanceof Criterion.Everything) {
      return new Question(
          new MatchAllDocsQuery(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    if (whole == null) {
      return new Question(
          new MatchNoDocsQuery(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
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
      if (isNarrowing(each)) {
        required.add(query);
      } else {
        parts.add(new Part(each, query));
      }
    }
    Query places = translator.places(criterion);
    return new Question(
        whole,
        parts,
        required,
        translator.hints(criteria),
        translator.instead(criteria),
        translator.scattered(criteria),
        places == null ? List.of() : List.of(places));
  }

  /** What says where to look, not what for. */
  private static boolean isNarrowing(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Not _, Criterion.InYear _, Criterion.InBody _ -> true;
      case Criterion.AnyOf it ->
          !it.criteria().isEmpty() && it.criteria().stream().allMatch(Question::isNarrowing);
      default -> false;
    };
  }

  /** The same question, with words that may be meant by unknown ones. */
  Question with(List<Corrections.Meant> meant, CriterionTranslator translator, float weight) {
    List<Query> all = new ArrayList<>(nearly);
    List<Query> allPlaces = new ArrayList<>(places);
    for (Corrections.Meant it : meant) {
      Query query = translator.translate(it.word());
      Query its = translator.places(it.word());
      if (query != null && its != null) {
        all.add(new BoostQuery(query, weight * it.likeness()));
        allPlaces.add(its);
      }
    }
    return new Question(whole, parts, required, hints, instead, all, allPlaces);
  }

  /** Finds what to mark. */
  Query marks() {
    BooleanQuery.Builder marks = new BooleanQuery.Builder();
    places.forEach(place -> marks.add(place, Occur.SHOULD));
    return marks.build();
  }

  /** Finds what meets all, the likeliest answer first. */
  Query full() {
    BooleanQuery.Builder full = new BooleanQuery.Builder().add(whole, Occur.MUST);
    hints.forEach(hint -> full.add(hint, Occur.SHOULD));
    return full.build();
  }

  /**
   * Finds what meets a part of it but not all; null when there is no such part. What meets no part,
   * nor nearly so, is no hit, whatever else it has.
   */
  @Nullable Query partial() {
    if (parts.size() + nearly.size() < 2) {
      return null;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    parts.forEach(part -> some.add(part.query(), Occur.SHOULD));
    nearly.forEach(other -> some.add(other, Occur.SHOULD));
    BooleanQuery.Builder partial = new BooleanQuery.Builder();
    partial.add(some.build(), Occur.MUST);
    instead.forEach(other -> partial.add(other, Occur.SHOULD));
    hints.forEach(hint -> partial.add(hint, Occur.SHOULD));
    required.forEach(query -> partial.add(query, Occur.FILTER));
    return partial.add(whole, Occur.MUST_NOT).build();
  }
}
