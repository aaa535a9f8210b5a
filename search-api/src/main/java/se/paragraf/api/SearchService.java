package se.paragraf.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.paragraf.search.Criterion;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.Period;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Timeline;
import se.paragraf.search.coverage.Coverage;

/** Answers a search, for the API and for the pages. */
@Service
public class SearchService {

  private final RecordSearch search;
  private final CoverageService coverage;

  SearchService(RecordSearch search, CoverageService coverage) {
    this.search = search;
    this.coverage = coverage;
  }

  /**
   * An answer with how long it took.
   *
   * @param result what was found
   * @param warnings what a person should know: of the question first, then of the search
   * @param gaps where nothing was found: what is missing of the chosen bodies and years; else null
   * @param tookMs milliseconds from the question as typed to the answer
   */
  public record Answer(
      SearchResult result, List<String> warnings, @Nullable Coverage gaps, long tookMs) {

    public Answer {
      warnings = List.copyOf(warnings);
    }
  }

  /** Reads the question and asks the index. */
  public Answer answer(SearchParameters parameters) {
    long start = System.nanoTime();
    ParsedQuery reading = QueryParser.parse(parameters.q());
    SearchRequest request = request(reading.criterion(), parameters);
    SearchResult result = search.search(request);
    List<String> warnings = new ArrayList<>(reading.warnings());
    result.warnings().stream().filter(it -> !warnings.contains(it)).forEach(warnings::add);
    Coverage gaps = result.total() == 0 ? SearchGaps.of(request, coverage.coverage()) : null;
    return new Answer(
        result, warnings, gaps, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /** How the hits lie in time. */
  Timeline histogram(SearchParameters parameters, Period by) {
    return search.trends(List.of(request(parameters)), by).hits().getFirst();
  }

  /** What the parameters ask for, where nothing is said of how they were understood. */
  static SearchRequest request(SearchParameters parameters) {
    return request(QueryParser.parse(parameters.q()).criterion(), parameters);
  }

  private static SearchRequest request(Criterion query, SearchParameters parameters) {
    return new SearchRequest(
        query,
        parameters.filters(),
        parameters.from(),
        parameters.to(),
        parameters.sort(),
        parameters.group(),
        parameters.page(),
        parameters.size());
  }
}
