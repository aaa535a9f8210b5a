package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseKey;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;

/** Makes a Lucene query of a criterion. */
final class CriterionTranslator {

  private static final float TITLE_WEIGHT = 2f;
  private static final float DECISION_WEIGHT = 1.5f;
  private static final float TEXT_WEIGHT = 1f;
  private static final float CONTEXT_WEIGHT = 0.2f;

  /** How much the fields beside the best one count: a word in title and text beats title alone. */
  private static final float OTHER_FIELDS = 0.2f;

  /** A record of the case comes before all that only mention it, whatever its other marks. */
  private static final float OWN_CASE = 20f;

  private final NameTable bodies;
  private final QueryBuilder stemmed = new QueryBuilder(SwedishAnalysis.STEMMED);
  private final QueryBuilder exact = new QueryBuilder(SwedishAnalysis.EXACT);

  CriterionTranslator(NameTable bodies) {
    this.bodies = bodies;
  }

  /** The query; null when nothing of the criterion can be searched for, such as a lone "!". */
  @Nullable Query translate(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Everything _ -> new MatchAllDocsQuery();
      case Criterion.Word it -> word(it);
      case Criterion.Phrase it -> phrase(it);
      case Criterion.Prefix it -> inExactFields(it.scope(), it.start(), PrefixQuery::new);
      case Criterion.Fuzzy it -> inExactFields(it.scope(), it.word(), CriterionTranslator::fuzzy);
      case Criterion.InCase it -> inCase(it.key());
      case Criterion.AtParagraph it ->
          constant(IndexFormat.PARAGRAPH, IndexFormat.paragraph(it.paragraph()));
      case Criterion.InYear it ->
          constant(IndexFormat.facet(FacetField.YEAR), Integer.toString(it.year()));
      case Criterion.InBody it ->
          anyTerm(IndexFormat.facet(FacetField.BODY), bodies.namesLike(it.body()));
      case Criterion.Not it -> not(it.criterion());
      case Criterion.AllOf it -> allOf(it.criteria());
      case Criterion.AnyOf it -> anyOf(it.criteria());
    };
  }

  /** The words' own cases before the mentions of them. */
  private static Query inCase(CaseKey key) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(caseIn(IndexFormat.CASE, key), OWN_CASE), Occur.SHOULD)
        .add(caseIn(IndexFormat.MENTION, key), Occur.SHOULD)
        .build();
  }

  /**
   * Records of a case by their own numbers. A number without letters is found under any; a number
   * with letters is found where it was printed without, too.
   */
  static Query ownCase(CaseKey key) {
    return caseIn(IndexFormat.CASE, key);
  }

  private static Query caseIn(String field, CaseKey key) {
    return key.code().isEmpty()
        ? constant(field, IndexFormat.anyCode(key))
        : anyTerm(field, List.of(key.toString(), key.withoutCode().toString()));
  }

  static Query anyTerm(String field, Collection<String> values) {
    return values.isEmpty()
        ? new MatchNoDocsQuery()
        : new ConstantScoreQuery(
            new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
  }

  private static Query constant(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private @Nullable Query word(Criterion.Word word) {
    List<Query> fields = new ArrayList<>();
    boolean small = stemmed.createPhraseQuery(IndexFormat.TEXT, word.word()) == null;
    for (String field : fieldsOf(word.scope())) {
      String name = small ? IndexFormat.exact(field) : field;
      addWeighted(fields, field, (small ? exact : stemmed).createPhraseQuery(name, word.word()));
    }
    if (word.scope() == Criterion.Scope.ANYWHERE && !small) {
      addWeighted(
          fields, IndexFormat.CONTEXT, stemmed.createPhraseQuery(IndexFormat.CONTEXT, word.word()));
    }
    return best(fields);
  }

  /** Whether a word is one of the smallest ones, which everything has. */
  boolean isSmall(Criterion criterion) {
    return criterion instanceof Criterion.Word it
        && stemmed.createPhraseQuery(IndexFormat.TEXT, it.word()) == null;
  }

  private @Nullable Query phrase(Criterion.Phrase phrase) {
    List<Query> fields = new ArrayList<>();
    for (String field : fieldsOf(phrase.scope())) {
      addWeighted(fields, field, exact.createPhraseQuery(IndexFormat.exact(field), phrase.text()));
    }
    return best(fields);
  }

  /** A query for a term of one field. */
  private interface TermSearch {
    Query of(Term term);
  }

  private static @Nullable Query inExactFields(
      Criterion.Scope scope, String word, TermSearch search) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Query> fields = new ArrayList<>();
    for (String field : fieldsOf(scope)) {
      addWeighted(fields, field, search.of(new Term(IndexFormat.exact(field), lower)));
    }
    return best(fields);
  }

  private static Query fuzzy(Term term) {
    int length = term.text().codePointCount(0, term.text().length());
    int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
    return new FuzzyQuery(term, edits, Math.min(1, length));
  }

  private static List<String> fieldsOf(Criterion.Scope scope) {
    return switch (scope) {
      case ANYWHERE -> List.of(IndexFormat.TITLE, IndexFormat.DECISION, IndexFormat.TEXT);
      case TITLE -> List.of(IndexFormat.TITLE);
      case DECISION -> List.of(IndexFormat.DECISION);
      case BODY -> List.of(IndexFormat.TEXT);
    };
  }

  private static void addWeighted(List<Query> fields, String field, @Nullable Query query) {
    if (query == null) {
      return;
    }
    float weight =
        switch (field) {
          case IndexFormat.TITLE -> TITLE_WEIGHT;
          case IndexFormat.DECISION -> DECISION_WEIGHT;
          case IndexFormat.CONTEXT -> CONTEXT_WEIGHT;
          default -> TEXT_WEIGHT;
        };
    fields.add(new BoostQuery(query, weight));
  }

  private static @Nullable Query best(List<Query> fields) {
    return fields.isEmpty() ? null : new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private @Nullable Query not(Criterion criterion) {
    Query query = translate(criterion);
    return query == null
        ? null
        : new BooleanQuery.Builder()
            .add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.FILTER)
            .add(query, Occur.MUST_NOT)
            .build();
  }

  private @Nullable Query allOf(List<Criterion> criteria) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int parts = 0;
    boolean onlySmall = criteria.stream().allMatch(this::isSmall);
    for (Criterion criterion : criteria) {
      Query query = onlySmall || !isSmall(criterion) ? translate(criterion) : null;
      if (query != null) {
        all.add(query, Occur.MUST);
        parts++;
      }
    }
    return parts == 0 ? null : all.build();
  }

  private @Nullable Query anyOf(List<Criterion> criteria) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int parts = 0;
    for (Criterion criterion : criteria) {
      Query query = translate(criterion);
      if (query != null) {
        any.add(query, Occur.SHOULD);
        parts++;
      }
    }
    return parts == 0 ? null : any.build();
  }
}
