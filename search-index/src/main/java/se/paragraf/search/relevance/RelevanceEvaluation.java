package se.paragraf.search.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Criterion;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;

/**
 * Asks judged questions and scores what comes back: nDCG@10 with the gain 2^grade − 1, recall@20,
 * and whether the first hit is one of the best.
 *
 * <p>The same § can be held twice, from two files. It is one answer still: the first of the two
 * counts, the second takes a place and gains nothing.
 */
public final class RelevanceEvaluation {

  private static final int GAINING = 10;
  private static final int RECALLED = 20;

  private final RecordSearch search;
  private final Engine engine;

  private RelevanceEvaluation(RecordSearch search, Engine engine) {
    this.search = search;
    this.engine = engine;
  }

  /** What is scored: anything that finds records by what a person types. */
  @FunctionalInterface
  public interface Engine {
    /** The ids of the records found, the best first; not more than {@code most} are looked at. */
    List<String> find(String typed, int most);
  }

  /** Scores the questions as this store answers them, full and partial hits in one row. */
  public static RelevanceReport evaluate(RecordSearch search, List<JudgedQuery> queries) {
    return evaluate(search, (typed, most) -> find(search, typed, most), queries);
  }

  /** Scores the questions as another engine answers them that holds the same records. */
  public static RelevanceReport evaluate(
      RecordSearch records, Engine engine, List<JudgedQuery> queries) {
    return new RelevanceEvaluation(records, engine).report(queries);
  }

  private static List<String> find(RecordSearch search, String typed, int most) {
    SearchRequest request =
        new SearchRequest(
            QueryParser.parse(typed).criterion(),
            Map.of(),
            null,
            null,
            SearchRequest.Sort.RELEVANCE,
            1,
            most);
    return search.search(request).hits().stream().map(it -> it.record().id()).toList();
  }

  private RelevanceReport report(List<JudgedQuery> queries) {
    Map<JudgedAnswer, Set<String>> idsOf = new LinkedHashMap<>();
    queries.forEach(it -> it.answers().forEach(answer -> idsOf.put(answer, new LinkedHashSet<>())));
    forEachRecord(
        record ->
            idsOf.forEach(
                (answer, ids) -> {
                  if (answer.is(record)) {
                    ids.add(record.id());
                  }
                }));
    List<String> absent = new ArrayList<>();
    idsOf.forEach(
        (answer, ids) -> {
          if (ids.isEmpty()) {
            absent.add(answer.toString());
          }
        });
    return new RelevanceReport(queries.stream().map(it -> score(it, idsOf)).toList(), absent);
  }

  private void forEachRecord(java.util.function.Consumer<CouncilRecord> action) {
    for (int page = 1; ; page++) {
      List<SearchResult.Hit> hits =
          search
              .search(
                  new SearchRequest(
                      new Criterion.Everything(),
                      Map.of(),
                      null,
                      null,
                      SearchRequest.Sort.OLDEST,
                      page,
                      SearchRequest.MAX_SIZE))
              .hits();
      if (hits.isEmpty()) {
        return;
      }
      hits.forEach(it -> action.accept(it.record()));
    }
  }

  private RelevanceReport.Score score(JudgedQuery query, Map<JudgedAnswer, Set<String>> idsOf) {
    List<String> found = engine.find(query.text(), RECALLED);
    List<JudgedAnswer> open = new ArrayList<>(query.answers());
    open.sort(Comparator.comparingInt(JudgedAnswer::grade).reversed());
    Map<JudgedAnswer, Integer> rankOf = new LinkedHashMap<>();
    double gained = 0;
    double success = 0;
    for (int rank = 1; rank <= found.size(); rank++) {
      String id = found.get(rank - 1);
      JudgedAnswer met =
          open.stream()
              .filter(it -> idsOf.getOrDefault(it, Set.of()).contains(id))
              .findFirst()
              .orElse(null);
      if (met == null) {
        continue;
      }
      open.remove(met);
      rankOf.put(met, rank);
      gained += rank <= GAINING ? gain(met.grade(), rank) : 0;
      success = rank == 1 && met.grade() == query.bestGrade() ? 1 : success;
    }
    return new RelevanceReport.Score(
        query,
        gained / ideal(query),
        (double) rankOf.size() / query.answers().size(),
        success,
        query.answers().stream().map(it -> rankOf.getOrDefault(it, 0)).toList());
  }

  private static double ideal(JudgedQuery query) {
    List<Integer> grades =
        query.answers().stream()
            .map(JudgedAnswer::grade)
            .sorted(Comparator.reverseOrder())
            .limit(GAINING)
            .toList();
    double best = 0;
    for (int rank = 1; rank <= grades.size(); rank++) {
      best += gain(grades.get(rank - 1), rank);
    }
    return best;
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 1.0);
  }
}
