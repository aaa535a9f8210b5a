package se.paragraf.api;

import java.util.List;
import java.util.Locale;
import se.paragraf.search.Interpretation;
import se.paragraf.search.ParsedQuery;
import se.paragraf.search.Period;
import se.paragraf.search.Timeline;
import se.paragraf.search.Trends;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts over time as JSON. */
final class TrendsJson {

  private static final double DECIMALS = 1_000_000;

  private TrendsJson() {}

  static ObjectNode write(Trends trends, Period by, List<String> typed, List<ParsedQuery> queries) {
    List<String> periods = trends.records().periods(by);
    ObjectNode json = SearchJson.empty();
    json.put("by", by.name().toLowerCase(Locale.ROOT));
    json.set("index", SearchJson.write(trends.index()));
    json.put("records", trends.records().total());
    json.put("undated", trends.records().undated());
    ArrayNode array = json.putArray("periods");
    for (String period : periods) {
      array.addObject().put("period", period).put("records", trends.records().in(period));
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
            .put("hits", hits.in(period))
            .put("share", share(hits.in(period), trends.records().in(period)));
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
    for (String period : hits.periods(by)) {
      points.addObject().put("period", period).put("hits", hits.in(period));
    }
    return json;
  }

  private static double share(int hits, int records) {
    return records == 0 ? 0 : Math.round(DECIMALS * hits / records) / DECIMALS;
  }
}
