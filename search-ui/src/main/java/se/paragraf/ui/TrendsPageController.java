package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.Address;
import se.paragraf.api.Csv;
import se.paragraf.api.SearchParameters;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.Period;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.Timeline;
import se.paragraf.search.Trends;

/**
 * The trends of up to five questions, as a page and as CSV. Beside them it takes the filters of the
 * search, {@code by} and {@code measure}.
 */
@RestController
class TrendsPageController {

  private final RecordSearch search;
  private final Pages pages;

  TrendsPageController(RecordSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  @GetMapping("/trends")
  ResponseEntity<String> trends(HttpServletRequest request) {
    return pages.page("trends.jte", page(request));
  }

  @GetMapping("/trends.csv")
  ResponseEntity<String> table(HttpServletRequest request) {
    TrendsPage page = page(request);
    if (page.left() > 0) {
      // A file has no place to say that it lacks a column.
      return pages.message(
          HttpStatus.BAD_REQUEST,
          "error.address.title",
          "trends.left",
          TrendsPage.MOST_QUERIES,
          page.left());
    }
    List<Object> head = new ArrayList<>(List.of("period", "records"));
    page.lines().forEach(line -> head.add(line.q()));
    Csv csv = new Csv(',');
    StringBuilder table = new StringBuilder(Csv.BYTE_ORDER_MARK).append(csv.line(head));
    for (int i = 0; i < page.periods().size(); i++) {
      TrendsPage.PeriodRecords period = page.periods().get(i);
      List<Object> row = new ArrayList<>(List.of(period.period(), period.records()));
      for (TrendsPage.Line line : page.lines()) {
        row.add(line.hits().get(i));
      }
      table.append(csv.line(row));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"paragraf-trender.csv\"")
        .body(table.toString());
  }

  private TrendsPage page(HttpServletRequest request) {
    Map<String, String[]> address = new LinkedHashMap<>(request.getParameterMap());
    List<String> asked =
        Arrays.stream(address.getOrDefault("q", new String[0]))
            .map(String::strip)
            .filter(q -> !q.isEmpty())
            .map(TypedPersonalNumbers::masked)
            .distinct()
            .toList();
    List<String> queries = asked.stream().limit(TrendsPage.MOST_QUERIES).toList();
    int left = asked.size() - queries.size();
    address.remove("q");
    Address own = new Address(request.getParameterMap());
    Period by = own.word("by", "year", "month").equals("month") ? Period.MONTH : Period.YEAR;
    boolean share = own.word("measure", "share", "count").equals("share");
    address.remove("by");
    address.remove("measure");
    SearchParameters filters = SearchParameters.read(address);
    // Each question goes the way of the search box, its length held to the same bound.
    queries.forEach(q -> SearchParameters.read(Map.of("q", new String[] {q})));
    String query = query(queries, by, share, filters);
    if (queries.isEmpty()) {
      return new TrendsPage(queries, left, by, share, List.of(), List.of(), query);
    }
    Trends trends =
        search.trends(
            queries.stream()
                .map(
                    q ->
                        new SearchRequest(
                            QueryParser.parse(q).criterion(),
                            filters.filters(),
                            filters.from(),
                            filters.to(),
                            Sort.RELEVANCE,
                            1,
                            0))
                .toList(),
            by);
    List<TrendsPage.PeriodRecords> periods =
        trends.records().periods(by).stream()
            .map(it -> new TrendsPage.PeriodRecords(it, trends.records().in(it)))
            .toList();
    List<TrendsPage.Line> lines = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Timeline hits = trends.hits().get(i);
      lines.add(
          new TrendsPage.Line(
              queries.get(i),
              periods.stream().map(period -> hits.in(period.period())).toList(),
              hits.total(),
              hits.undated()));
    }
    return new TrendsPage(queries, left, by, share, periods, lines, query);
  }

  private static String query(
      List<String> queries, Period by, boolean share, SearchParameters filters) {
    List<String> parts = new ArrayList<>();
    queries.forEach(q -> parts.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)));
    if (by == Period.MONTH) {
      parts.add("by=month");
    }
    if (!share) {
      parts.add("measure=count");
    }
    String rest = filters.toQueryString();
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return String.join("&", parts);
  }
}
