package se.paragraf.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import se.paragraf.search.FacetField;
import se.paragraf.search.Period;
import se.paragraf.search.Timeline;

/** Counts hits by year or month. The searcher has no executor, so that one thread counts. */
final class TimelineCounter implements CollectorManager<Collector, Timeline> {

  private final Period by;
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private int undated;

  TimelineCounter(Period by) {
    this.by = by;
  }

  @Override
  public Collector newCollector() {
    return new Collector() {
      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }

      @Override
      public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return switch (by) {
          case YEAR -> new Years(leaf);
          case MONTH -> new Months(leaf);
        };
      }
    };
  }

  @Override
  public Timeline reduce(Collection<Collector> collectors) {
    return new Timeline(counts, undated);
  }

  private final class Years implements LeafCollector {
    private final SortedSetDocValues years;
    private final int[] found;

    Years(LeafReaderContext leaf) throws IOException {
      years = DocValues.getSortedSet(leaf.reader(), IndexFormat.facet(FacetField.YEAR));
      found = new int[Math.toIntExact(years.getValueCount())];
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (years.advanceExact(document)) {
        found[(int) years.nextOrd()]++;
      } else {
        undated++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int ordinal = 0; ordinal < found.length; ordinal++) {
        if (found[ordinal] > 0) {
          counts.merge(years.lookupOrd(ordinal).utf8ToString(), found[ordinal], Integer::sum);
        }
      }
    }
  }

  private final class Months implements LeafCollector {
    private final NumericDocValues dates;
    private final SortedMap<Long, Integer> days = new TreeMap<>();

    Months(LeafReaderContext leaf) throws IOException {
      dates = DocValues.getNumeric(leaf.reader(), IndexFormat.DATE);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (dates.advanceExact(document)) {
        days.merge(dates.longValue(), 1, Integer::sum);
      } else {
        undated++;
      }
    }

    @Override
    public void finish() {
      days.forEach(
          (day, count) ->
              counts.merge(
                  YearMonth.from(LocalDate.ofEpochDay(day)).toString(), count, Integer::sum));
    }
  }
}
