package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.Period;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/trends}: how often something is dealt with, over time, beside something else. */
@RestController
class TrendsController {

  static final int MOST_QUERIES = 5;

  static final List<String> PARAMETERS =
      SearchParametersReader.selectionNames(List.of("by")).stream()
          .filter(it -> !it.equals("sort"))
          .toList();

  private final RecordSearch search;

  TrendsController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping(path = "/api/trends", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode trends(HttpServletRequest request) {
    Address address = new Address(request.getParameterMap());
    address.requireKnown(PARAMETERS);
    SearchParameters parameters = SearchParameters.selection(address, List.of("q", "by"));
    Period by = address.word("by", "year", "month").equals("year") ? Period.YEAR : Period.MONTH;
    List<String> typed = address.all("q");
    if (typed.isEmpty() || typed.size() > MOST_QUERIES) {
      throw Address.malformed("q", "given, from once to " + MOST_QUERIES + " times");
    }
    List<ParsedQuery> queries = new ArrayList<>();
    List<SearchRequest> requests = new ArrayList<>();
    for (String q : typed) {
      SearchParametersReader.checkQuestion(q);
      ParsedQuery query = QueryParser.parse(q);
      queries.add(query);
      requests.add(SearchService.request(parameters).withQuery(query.criterion()));
    }
    return TrendsJson.write(search.trends(requests, by), by, typed, queries);
  }
}
