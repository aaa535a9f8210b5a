package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Criterion;
import se.paragraf.search.Interpretation;
import se.paragraf.search.Period;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Timeline;

/** Answers one request from one commit. */
final class RequestAnswer {

  /** So few hits that one may want those that meet a part of the question too. */
  private static final int FEW = 10;

  /** A page is reached in one step, unless it lies very deep. */
  private static final int PAGE_STRIDE = 10_000;

  private static final int STREAM_STRIDE = 2_000;

  private final CommitSearcher searcher;
  private final SearchRequest request;
  private final FacetFilters filters;
  private final CriterionTranslator translator;
  private final LikeWords likeWords;
  private final Criterion matter;
  private final @Nullable RecordGroups groups;
  private Question question;

  RequestAnswer(CommitSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.groups = searcher.groups(request.group());
    this.filters = FacetFilters.of(request.filters(), searcher);
    this.translator = new CriterionTranslator(searcher);
    this.likeWords = new LikeWords(searcher.getIndexReader());
    this.matter = Matter.of(request.query(), translator);
    this.question = Question.of(matter, translator);
  }

  SearchResult result() throws IOException {
    FacetCounter counter = new FacetCounter(searcher, filters, groups);
    int total = searcher.search(within(question.whole(), false), counter);
    correct(total);
    @Nullable Query partial = total < FEW ? question.partial() : null;
    FacetCounter partialCounter = new FacetCounter(searcher, filters, groups);
    int partialTotal =
        partial == null ? 0 : searcher.search(within(partial, false), partialCounter);
    int hitCount = counter.groupTotal();
    int partialHitCount = partialCounter.groupTotal();
    return new SearchResult(
        total,
        partialTotal,
        hitCount,
        partialHitCount,
        hits(hitCount, partial, partialHitCount),
        counter.facets(),
        Interpretation.of(matter),
        total == 0 ? SpellingSuggestion.of(matter, translator, searcher, likeWords) : null,
        List.of(),
        searcher.state);
  }

  /** Where few records meet the question, unknown words may be meant as others. */
  private void correct(int total) throws IOException {
    float corrected = searcher.ranking.corrected();
    if (total < FEW && corrected > 0) {
      Corrections corrections = new Corrections(searcher, translator, likeWords);
      question = question.with(corrections.of(question.parts()), translator, corrected);
    }
  }

  /** Finds what to mark in a record, whether it is a hit or not. */
  Weight marks() throws IOException {
    correct(searcher.count(within(question.whole(), false)));
    return weight(question.marks());
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The query among records only, between the request's dates, and filtered if so wanted. */
  private Query within(Query query, boolean filtered) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.RECORD)), Occur.FILTER);
    LocalDate from = request.from();
    LocalDate to = request.to();
    if (from != null || to != null) {
      all.add(
          LongPoint.newRangeQuery(
              IndexFormat.DATE,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              to == null ? Long.MAX_VALUE : to.toEpochDay()),
          Occur.FILTER);
    }
    if (filtered) {
      filters.addTo(all);
    }
    return all.build();
  }

  private List<SearchResult.Hit> hits(int total, @Nullable Query partial, int partialTotal)
      throws IOException {
    long from = (request.page() - 1L) * request.size();
    long to = Math.min(from + request.size(), (long) total + partialTotal);
    List<SearchResult.Hit> hits = new ArrayList<>();
    if (from < Math.min(to, total)) {
      addHits(hits, question.full(), (int) from, (int) Math.min(to, total), false);
    }
    if (partial != null && to > total) {
      addHits(hits, partial, (int) Math.max(0, from - total), (int) (to - total), true);
    }
    return hits;
  }

  private void addHits(List<SearchResult.Hit> hits, Query query, int from, int to, boolean partial)
      throws IOException {
    if (from >= to) {
      return;
    }
    Weight marks = weight(question.marks());
    List<Weight> parts = partial ? partWeights() : List.of();
    List<ScoreDoc> found = walk(query, PAGE_STRIDE).between(from, to, groups);
    List<SearchResult.Hit> made = new ArrayList<>();
    for (ScoreDoc each : found) {
      made.add(hit(each, marks, parts));
    }
    // Where each record is a hit, those with nearly its text are named all the same.
    RecordGroups named =
        groups == null
            ? Objects.requireNonNull(searcher.groups(SearchRequest.Grouping.TEXT))
            : groups;
    hits.addAll(
        new AlsoIn(searcher, named)
            .under(made, found, within(query, true), HitOrder.of(request.sort())));
  }

  /** How many records meet the whole question. */
  int total() throws IOException {
    return searcher.count(within(question.whole(), true));
  }

  /** When those records are from. */
  Timeline timeline(Period by) throws IOException {
    return searcher.search(within(question.whole(), true), new TimelineCounter(by));
  }

  /** Goes through those records in the order of the answer. */
  HitWalk walk() {
    return walk(question.full(), STREAM_STRIDE);
  }

  private HitWalk walk(Query query, int stride) {
    Query preferring =
        request.query() instanceof Criterion.Everything
            ? query
            : Preference.on(query, searcher.ranking, searcher.committedOn());
    return new HitWalk(searcher, within(preferring, true), HitOrder.of(request.sort()), stride);
  }

  private SearchResult.Hit hit(ScoreDoc found, Weight marks, List<Weight> parts)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    int document = found.doc - leaf.docBase;
    Matches matches = marks.matches(leaf, document);
    CouncilRecord record = searcher.record(found.doc);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).matches(leaf, document) == null) {
        missing.add(question.parts().get(i).label());
      }
    }
    return new SearchResult.Hit(
        record, score(found), missing, SnippetMaker.snippets(record, matches));
  }

  private List<Weight> partWeights() throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Question.Part part : question.parts()) {
      weights.add(weight(part.query()));
    }
    return weights;
  }

  /** The score where it decides the order; else none. */
  private static float score(ScoreDoc found) {
    return found instanceof FieldDoc it
            && it.fields != null
            && it.fields.length > 0
            && it.fields[0] instanceof Float score
        ? score
        : 0;
  }
}
