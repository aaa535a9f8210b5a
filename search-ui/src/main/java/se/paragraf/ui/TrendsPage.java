package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.search.Period;

/**
 * How often something is dealt with, over time, as a chart and as a table of the same figures.
 *
 * @param queries what is compared, as typed
 * @param left how many more were asked for than are compared
 * @param by the length of a period
 * @param share whether the chart shows shares of all records; else numbers of hits
 * @param periods every period from the first with a record to the last
 * @param lines one for each query, in their order
 * @param query of the address; may be empty
 */
record TrendsPage(
    List<String> queries,
    int left,
    Period by,
    boolean share,
    List<PeriodRecords> periods,
    List<Line> lines,
    String query) {

  /** Fields of the form, whether they are used or not. */
  static final int MOST_QUERIES = 5;

  /** A share of fewer records than that is chance. */
  static final int FEW = 20;

  private static final int LEFT = 58;
  private static final int RIGHT = 684;
  private static final int TOP = 16;
  private static final int BOTTOM = 270;
  private static final int STEPS = 4;
  private static final int MOST_LABELS = 12;
  private static final int MOST_MONTH_LABELS = 7;

  /** With more points than this, marks on the line hide the line. */
  private static final int MOST_DOTS = 40;

  TrendsPage {
    queries = List.copyOf(queries);
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
  }

  /** Whether a share is shown of so few records that it says little. */
  boolean hasFew() {
    return share && periods.stream().anyMatch(it -> it.records() > 0 && it.records() < FEW);
  }

  /**
   * A period.
   *
   * @param period {@code 2023} or {@code 2023-03}
   * @param records how many records it has in all
   */
  record PeriodRecords(String period, int records) {}

  /**
   * A query's hits.
   *
   * @param q as typed
   * @param hits in each period, in their order
   * @param total of all, the undated included
   * @param undated how many have no place in time
   */
  record Line(String q, List<Integer> hits, int total, int undated) {

    Line {
      hits = List.copyOf(hits);
    }
  }

  /** A mark on an axis: where it stands and what it says. */
  record Mark(String at, String label) {}

  /** A point of a line: where it stands, and what it says to who points at it. */
  record Point(String x, String y, String label) {}

  /** The fields of the form. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(queries);
    while (fields.size() < MOST_QUERIES) {
      fields.add("");
    }
    return fields;
  }

  boolean hasHits() {
    return lines.stream().anyMatch(line -> line.hits().stream().anyMatch(hits -> hits > 0));
  }

  /** Whether the totals hold hits that no period does. */
  boolean hasUndated() {
    return lines.stream().anyMatch(line -> line.undated() > 0);
  }

  /** {@code 24 (100 %)}; a dash where there is nothing to have a share of. */
  String figure(Line line, int period, Texts t) {
    return periods.get(period).records() == 0
        ? "–"
        : t.say("trends.figure", line.hits().get(period), t.percent(share(line, period)));
  }

  double share(Line line, int period) {
    int records = periods.get(period).records();
    return records == 0 ? 0 : line.hits().get(period) / (double) records;
  }

  /** The points of a line as an SVG polyline takes them. */
  String polyline(Line line, Texts t) {
    return points(line, t).stream()
        .map(point -> point.x() + "," + point.y())
        .collect(Collectors.joining(" "));
  }

  /** The points of a line that are marked: each one, or none of too many. */
  List<Point> dots(Line line, Texts t) {
    return periods.size() > MOST_DOTS ? List.of() : points(line, t);
  }

  List<Point> points(Line line, Texts t) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      points.add(
          new Point(
              x(i),
              y(value(line, i)),
              line.q()
                  + ", "
                  + periods.get(i).period()
                  + ": "
                  + t.say("search.hits", line.hits().get(i))
                  + " ("
                  + t.percent(share(line, i))
                  + ")"));
    }
    return points;
  }

  List<Mark> heights(Texts t) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double value = top() * i / STEPS;
      marks.add(new Mark(y(value), share ? t.percent(value) : t.number((int) Math.round(value))));
    }
    return marks;
  }

  List<Mark> times() {
    int most = by == Period.YEAR ? MOST_LABELS : MOST_MONTH_LABELS;
    int every = (periods.size() + most - 1) / most;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      if (every < 2 || (periods.size() - 1 - i) % every == 0) {
        marks.add(new Mark(x(i), periods.get(i).period()));
      }
    }
    return marks;
  }

  String csvUrl() {
    return "/trends.csv?" + query;
  }

  String url() {
    return query.isEmpty() ? "/trends" : "/trends?" + query;
  }

  /** The same figures for a program; the measure is of the page alone. */
  String jsonUrl() {
    return query.isEmpty() ? "" : "/api/trends?" + query.replaceAll("&?measure=[a-z]*", "");
  }

  private double value(Line line, int period) {
    return share ? share(line, period) : line.hits().get(period);
  }

  /** The highest value, rounded up to one that divides into even steps. */
  private double top() {
    double most = 0;
    for (Line line : lines) {
      for (int i = 0; i < periods.size(); i++) {
        most = Math.max(most, value(line, i));
      }
    }
    double least = share ? 0.04 : STEPS;
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(most, least))));
    for (double step : new double[] {1, 2, 4, 6, 8, 10, 20}) {
      double top = step * unit;
      if (top >= Math.max(most, least) && (share ? top * 100 : top) % STEPS < 1e-6) {
        return top;
      }
    }
    return 20 * unit;
  }

  private String x(int period) {
    double step = periods.size() < 2 ? 0 : (RIGHT - LEFT) / (double) (periods.size() - 1);
    return number(periods.size() < 2 ? (LEFT + RIGHT) / 2.0 : LEFT + period * step);
  }

  private String y(double value) {
    return number(BOTTOM - (BOTTOM - TOP) * value / top());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
