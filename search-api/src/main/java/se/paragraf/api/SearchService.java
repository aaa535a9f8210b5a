package se.paragraf.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import se.paragraf.search.Criterion;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;

/** Answers a search, for the API and for the pages. */
@Service
public class SearchService {

  private final RecordSearch search;

  SearchService(RecordSearch search) {
    this.search = search;
  }

  /**
   * An answer with how long it took.
   *
   * @param result what was found
   * @param warnings what a person should know: of the question first, then of the search
   * @param tookMs milliseconds from the question as typed to the answer
   */
  public record Answer(SearchResult result, List<String> warnings, long tookMs) {

    public Answer {
      warnings = List.copyOf(warnings);
    }
  }

  /** Reads the question and asks the index. */
  public Answer answer(SearchParameters parameters) {
    long start = System.nanoTime();
    ParsedQuery reading = QueryParser.parse(parameters.q());
    SearchResult result = search.search(request(reading.criterion(), parameters));
    List<String> warnings = new ArrayList<>(reading.warnings());
    result.warnings().stream().filter(it -> !warnings.contains(it)).forEach(warnings::add);
    return new Answer(result, warnings, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
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
        parameters.page(),
        parameters.size());
  }
}
