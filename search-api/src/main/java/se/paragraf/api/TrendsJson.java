package se.paragraf.api;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import se.paragraf.search.Interpretation;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.Period;
import se.paragraf.search.Timeline;
import se.paragraf.search.Trends;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts over time as JSON. Every period from the first with a record to the last is there, also
 * one with none, so that a line drawn through them does not skip time.
 */
final class TrendsJson {

  /** Two hundred years of months; beyond that, a date was read wrongly and only full ones show. */
  private static final int MOST_PERIODS = 2_400;

  private static final double DECIMALS = 1_000_000;

  private TrendsJson() {}

  static ObjectNode write(Trends trends, Period by, List<String> typed, List<ParsedQuery> queries) {
    List<String> periods = periods(trends.records().counts(), by);
    ObjectNode json = SearchJson.empty();
    json.put("by", by.name().toLowerCase(Locale.ROOT));
    json.set("index", SearchJson.write(trends.index()));
    json.put("records", trends.records().total());
    json.put("undated", trends.records().undated());
    ArrayNode array = json.putArray("periods");
    for (String period : periods) {
      array.addObject().put("period", period).put("records", count(trends.records(), period));
    }
    ArrayNode written = json.putArray("queries");
    for (int i = 0; i < queries.size(); i++) {
      Timeline hits = trends.hits().get(i);
      ObjectNode query = written.addObject();
      query.put("q", typed.get(i));
      query.put("interpreted", Interpretation.of(queries.get(i).criterion()));
      query.put("total", hits.total());
      query.put("undated", hits.undated());
      ArrayNode points = query.putArray("points");
      for (String period : periods) {
        points
            .addObject()
            .put("period", period)
            .put("hits", count(hits, period))
            .put("share", share(count(hits, period), count(trends.records(), period)));
      }
      ArrayNode warnings = query.putArray("warnings");
      queries.get(i).warnings().forEach(warnings::add);
    }
    return json;
  }

  /** The hits of one search over time. */
  static ObjectNode histogram(Timeline hits, Period by) {
    ObjectNode json = SearchJson.empty();
    json.put("by", by.name().toLowerCase(Locale.ROOT));
    json.put("undated", hits.undated());
    ArrayNode points = json.putArray("points");
    for (String period : periods(hits.counts(), by)) {
      points.addObject().put("period", period).put("hits", count(hits, period));
    }
    return json;
  }

  private static List<String> periods(SortedMap<String, Integer> counts, Period by) {
    if (counts.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    String last = counts.lastKey();
    String period = counts.firstKey();
    while (!period.equals(last) && all.size() < MOST_PERIODS) {
      all.add(period);
      period =
          switch (by) {
            case YEAR -> Year.parse(period).plusYears(1).toString();
            case MONTH -> YearMonth.parse(period).plusMonths(1).toString();
          };
    }
    all.add(last);
    return all.size() > MOST_PERIODS ? List.copyOf(counts.keySet()) : all;
  }

  private static int count(Timeline timeline, String period) {
    return timeline.counts().getOrDefault(period, 0);
  }

  private static double share(int hits, int records) {
    return records == 0 ? 0 : Math.round(DECIMALS * hits / records) / DECIMALS;
  }
}
