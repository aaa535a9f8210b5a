package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.model.PersonalNumbers;
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

  /** Beyond this a date was read wrongly, and a line through all months tells nothing. */
  private static final int MOST_PERIODS = 600;

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
    StringBuilder csv = new StringBuilder("period,records");
    page.lines().forEach(line -> csv.append(',').append(quoted(line.q())));
    csv.append("\r\n");
    for (int i = 0; i < page.periods().size(); i++) {
      csv.append(page.periods().get(i).period())
          .append(',')
          .append(page.periods().get(i).records());
      for (TrendsPage.Line line : page.lines()) {
        csv.append(',').append(line.hits().get(i));
      }
      csv.append("\r\n");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"paragraf-trender.csv\"")
        .body(csv.toString());
  }

  private TrendsPage page(HttpServletRequest request) {
    Map<String, String[]> address = new LinkedHashMap<>(request.getParameterMap());
    List<String> queries =
        Arrays.stream(address.getOrDefault("q", new String[0]))
            .map(String::strip)
            .filter(q -> !q.isEmpty())
            .map(PersonalNumbers::masked)
            .distinct()
            .limit(TrendsPage.MOST_QUERIES)
            .toList();
    address.remove("q");
    Period by = "month".equals(first(address.remove("by"))) ? Period.MONTH : Period.YEAR;
    boolean share = !"count".equals(first(address.remove("measure")));
    SearchParameters filters = SearchParameters.read(address);
    // Each question goes the way of the search box, its length held to the same bound.
    queries.forEach(q -> SearchParameters.read(Map.of("q", new String[] {q})));
    String query = query(queries, by, share, filters);
    if (queries.isEmpty()) {
      return new TrendsPage(queries, by, share, List.of(), List.of(), query);
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
    List<TrendsPage.PeriodRecords> periods = new ArrayList<>();
    for (String period : periods(trends.records().counts(), by)) {
      periods.add(
          new TrendsPage.PeriodRecords(period, trends.records().counts().getOrDefault(period, 0)));
    }
    List<TrendsPage.Line> lines = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Timeline hits = trends.hits().get(i);
      lines.add(
          new TrendsPage.Line(
              queries.get(i),
              periods.stream()
                  .map(period -> hits.counts().getOrDefault(period.period(), 0))
                  .toList(),
              hits.total()));
    }
    return new TrendsPage(queries, by, share, periods, lines, query);
  }

  /** Every period from the first to the last, those without a record too. */
  private static List<String> periods(SortedMap<String, Integer> counts, Period by) {
    if (counts.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    String period = counts.firstKey();
    while (period.compareTo(counts.lastKey()) < 0 && all.size() < MOST_PERIODS) {
      all.add(period);
      period =
          switch (by) {
            case YEAR -> Year.parse(period).plusYears(1).toString();
            case MONTH -> YearMonth.parse(period).plusMonths(1).toString();
          };
    }
    all.add(counts.lastKey());
    return all;
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

  private static String first(String @Nullable [] values) {
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** A cell that a spreadsheet takes for text and not for a formula. */
  private static String quoted(String text) {
    String safe = text.matches("[=+@\\-\\t].*") ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
