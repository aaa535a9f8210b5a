package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion;
import se.paragraf.search.FacetField;
import se.paragraf.search.lucene.swedish.TextCleaner;

/** Makes a Lucene query of a criterion. */
final class CriterionTranslator {

  /** How much the fields beside the best one count. */
  private static final float OTHER_FIELDS = 0.2f;

  private static final int MOST_LIKE_WORDS = 30;

  private final NameTable bodies;
  private final WordQueries words;
  private final Nearness nearness;
  private final SwedishAnalysis analysis;
  private final float alias;
  private final CommitSearcher searcher;
  private final Map<Criterion, Query> expanded = new HashMap<>();

  CriterionTranslator(CommitSearcher searcher) {
    this.searcher = searcher;
    this.bodies = searcher.bodies;
    this.analysis = searcher.analysis;
    this.alias = searcher.ranking.alias();
    this.words = new WordQueries(searcher.analysis, searcher.ranking);
    this.nearness = new Nearness(searcher.analysis);
  }

  /** The query; null when nothing of the criterion can be searched for, such as a lone "!". */
  @Nullable Query translate(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Everything _ -> new MatchAllDocsQuery();
      case Criterion.Word it -> word(it);
      case Criterion.Phrase it -> phrase(it);
      case Criterion.Near it -> inFields(it.scope(), field -> nearness.meets(field, it));
      case Criterion.Prefix it -> inExactFields(it.scope(), it.start(), PrefixQuery::new);
      case Criterion.Fuzzy it -> expanded.computeIfAbsent(it, _ -> fuzzy(it));
      case Criterion.InCase it -> CaseQueries.about(it.key());
      case Criterion.AtParagraph it ->
          constant(IndexFormat.PARAGRAPH, IndexFormat.paragraph(it.paragraph()));
      case Criterion.OnDate it -> onDate(it.date());
      case Criterion.InYear it ->
          constant(IndexFormat.facet(FacetField.YEAR), Integer.toString(it.year()));
      case Criterion.InBody it ->
          anyTerm(IndexFormat.facet(FacetField.BODY), bodies.namesLike(it.body()));
      case Criterion.Not it -> not(it.criterion());
      case Criterion.AllOf it -> allOf(it.criteria());
      case Criterion.AnyOf it -> any(it.criteria(), this::translate);
    };
  }

  private @Nullable Query word(Criterion.Word word) {
    Query meets = words.meets(word);
    List<Query> others = alias > 0 ? othersFor(word) : List.of();
    if (meets == null || others.isEmpty()) {
      return meets;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(meets, Occur.SHOULD);
    others.forEach(other -> any.add(new BoostQuery(other, alias), Occur.SHOULD));
    return any.build();
  }

  /** What else stands for a word in texts. */
  private List<Query> othersFor(Criterion.Word word) {
    if (word.scope() != Criterion.Scope.ANYWHERE) {
      return List.of();
    }
    List<Query> others = new ArrayList<>(searcher.aliases.of(word.word()));
    others.addAll(searcher.abbreviations.of(word.word()));
    return others;
  }

  private static Query onDate(LocalDate date) {
    return new ConstantScoreQuery(LongPoint.newExactQuery(IndexFormat.DATE, date.toEpochDay()));
  }

  static Query anyTerm(String field, Collection<String> values) {
    return values.isEmpty()
        ? new MatchNoDocsQuery()
        : new ConstantScoreQuery(
            new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
  }

  static Query constant(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  /** Whether a word is one of the smallest ones, which everything has. */
  boolean isSmall(Criterion criterion) {
    return criterion instanceof Criterion.Word it && words.isSmall(it.word());
  }

  /** Whether a word belongs to the verb before it: {@code ut} in {@code bygga ut}. */
  boolean isParticle(Criterion criterion, Criterion before) {
    return criterion instanceof Criterion.Word it
        && before instanceof Criterion.Word verb
        && words.isParticle(it.word(), verb.word());
  }

  /** Finds what to mark in a hit: words, not the stretches in which they stand near each other. */
  @Nullable Query places(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Word it -> placesOf(it);
      case Criterion.Near it -> inFields(it.scope(), field -> nearness.places(field, it));
      case Criterion.AllOf it -> any(it.criteria(), this::places);
      case Criterion.AnyOf it -> any(it.criteria(), this::places);
      case Criterion.Not _, Criterion.Everything _ -> null;
      case Criterion.Phrase _,
          Criterion.Prefix _,
          Criterion.Fuzzy _,
          Criterion.InCase _,
          Criterion.AtParagraph _,
          Criterion.OnDate _,
          Criterion.InYear _,
          Criterion.InBody _ ->
          translate(criterion);
    };
  }

  private Query placesOf(Criterion.Word word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(words.places(word), Occur.SHOULD);
    othersFor(word).forEach(other -> any.add(other, Occur.SHOULD));
    return any.build();
  }

  /** The words that stand in what was typed, as exact fields hold them. */
  List<String> surfaces(String typed) {
    return analysis.surfaces(typed);
  }

  /** What raises records that meet some of these words; it finds none by itself. */
  List<Query> hints(List<Criterion> criteria) {
    return words.hints(wordsAnywhere(criteria));
  }

  /** What raises a partial hit that lacks one of these words. */
  List<Query> instead(List<Criterion> criteria) {
    return words.instead(wordsAnywhere(criteria));
  }

  /** The words that a compound is made of, in their normal form; none for another word. */
  List<String> parts(Criterion.Word word) {
    return words.parts(word);
  }

  /** Finds what has all parts of one of these words, however far from each other. */
  List<Query> scattered(List<Criterion> criteria) {
    return words.scattered(wordsAnywhere(criteria));
  }

  private static List<Criterion.Word> wordsAnywhere(List<Criterion> criteria) {
    return criteria.stream()
        .filter(Criterion.Word.class::isInstance)
        .map(Criterion.Word.class::cast)
        .filter(it -> it.scope() == Criterion.Scope.ANYWHERE)
        .toList();
  }

  private @Nullable Query phrase(Criterion.Phrase phrase) {
    String[] surfaces = analysis.surfaces(phrase.text()).toArray(String[]::new);
    return surfaces.length == 0
        ? null
        : inFields(phrase.scope(), field -> new PhraseQuery(IndexFormat.exact(field), surfaces));
  }

  /** A query for a term of one field. */
  private interface TermSearch {
    Query of(Term term);
  }

  private static Query inExactFields(Criterion.Scope scope, String word, TermSearch search) {
    String lower = TextCleaner.clean(word).toLowerCase(Locale.ROOT);
    return inFields(scope, field -> search.of(new Term(IndexFormat.exact(field), lower)));
  }

  private static Query inFields(Criterion.Scope scope, Function<String, Query> search) {
    List<Query> fields = new ArrayList<>();
    fieldsOf(scope).forEach(field -> fields.add(search.apply(field)));
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  /** The like words are looked for once, however often the question is asked. */
  private Query fuzzy(Criterion.Fuzzy fuzzy) {
    try {
      return searcher.rewrite(
          inExactFields(fuzzy.scope(), fuzzy.word(), CriterionTranslator::likeWords));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query likeWords(Term term) {
    int length = term.text().codePointCount(0, term.text().length());
    int edits = length < 3 ? 0 : length < 6 ? 1 : 2;
    return new FuzzyQuery(term, edits, Math.min(1, length), MOST_LIKE_WORDS, true);
  }

  static List<String> fieldsOf(Criterion.Scope scope) {
    return switch (scope) {
      case ANYWHERE -> List.of(IndexFormat.TITLE, IndexFormat.DECISION, IndexFormat.TEXT);
      case TITLE -> List.of(IndexFormat.TITLE);
      case DECISION -> List.of(IndexFormat.DECISION);
      case BODY -> List.of(IndexFormat.TEXT);
    };
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

  /** What is made of each criterion. */
  private interface Translation {
    @Nullable Query of(Criterion criterion);
  }

  private static @Nullable Query any(List<Criterion> criteria, Translation translation) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int parts = 0;
    for (Criterion criterion : criteria) {
      Query query = translation.of(criterion);
      if (query != null) {
        any.add(query, Occur.SHOULD);
        parts++;
      }
    }
    return parts == 0 ? null : any.build();
  }
}
