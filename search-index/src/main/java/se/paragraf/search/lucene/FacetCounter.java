package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;

/**
 * Counts hits by the values of each facet in one pass, exactly. It collects the hits of the query
 * without the facets' filters: what fails one filter only still counts for that filter's own facet,
 * and what fails two counts for none.
 */
final class FacetCounter implements CollectorManager<Collector, Integer> {

  private final CommitSearcher searcher;
  private final FacetFilters filters;
  private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);
  private final @Nullable RecordGroups groups;
  private final FixedBitSet found;
  private int total;

  /**
   * Counts nothing yet.
   *
   * @param groups what stands under one hit; null where each record is one
   */
  FacetCounter(CommitSearcher searcher, FacetFilters filters, @Nullable RecordGroups groups) {
    this.searcher = searcher;
    this.filters = filters;
    this.groups = groups;
    this.found = new FixedBitSet(groups == null ? 0 : groups.count());
    for (FacetField field : FacetField.values()) {
      counts.put(field, new HashMap<>());
    }
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
        return countingIn(leaf);
      }
    };
  }

  /** How many hits meet all filters. */
  @Override
  public Integer reduce(Collection<Collector> collectors) {
    return total;
  }

  /** How many groups those hits are. */
  int groupTotal() {
    return groups == null ? total : found.cardinality();
  }

  /** The searcher has no executor, so that one thread counts. */
  private LeafCollector countingIn(LeafReaderContext leaf) throws IOException {
    List<FieldCounts> fields = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      fields.add(new FieldCounts(leaf, field, filters.terms().get(field)));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int document) throws IOException {
        FacetCounter.this.count(document, leaf.docBase, fields);
      }

      @Override
      public void finish() throws IOException {
        for (FieldCounts field : fields) {
          field.addTo(counts.getOrDefault(field.field, new HashMap<>()));
        }
      }
    };
  }

  private void count(int document, int docBase, List<FieldCounts> fields) throws IOException {
    FieldCounts failed = null;
    for (FieldCounts field : fields) {
      if (!field.admits(document)) {
        if (failed != null) {
          return;
        }
        failed = field;
      }
    }
    if (failed != null) {
      failed.count(document);
      return;
    }
    total++;
    if (groups != null) {
      found.set(groups.of(docBase + document));
    }
    for (FieldCounts field : fields) {
      field.count(document);
    }
  }

  /** One field's values in one segment. */
  private final class FieldCounts {
    private final FacetField field;
    private final SortedSetDocValues values;
    private final int[] counts;

    /** A number that values have in common that are spellings of one; null where none are. */
    private final int @Nullable [] same;

    /** The document in which each such number was counted last. */
    private final int[] last;

    private final boolean @Nullable [] chosen;
    private int current = -1;
    private boolean present;

    FieldCounts(LeafReaderContext leaf, FacetField field, @Nullable Set<String> selected)
        throws IOException {
      this.field = field;
      values = DocValues.getSortedSet(leaf.reader(), IndexFormat.facet(field));
      counts = new int[Math.toIntExact(values.getValueCount())];
      same = field == FacetField.RESPONSIBLE ? same(values) : null;
      last = new int[same == null ? 0 : counts.length];
      Arrays.fill(last, -1);
      if (selected == null) {
        chosen = null;
        return;
      }
      chosen = new boolean[counts.length];
      for (String value : selected) {
        long ordinal = values.lookupTerm(new BytesRef(value));
        if (ordinal >= 0) {
          chosen[(int) ordinal] = true;
        }
      }
    }

    private int[] same(SortedSetDocValues spellings) throws IOException {
      int[] firsts = new int[counts.length];
      Map<String, Integer> known = new HashMap<>();
      for (int ordinal = 0; ordinal < firsts.length; ordinal++) {
        String label = label(field, spellings.lookupOrd(ordinal).utf8ToString());
        firsts[ordinal] = known.computeIfAbsent(label, _ -> known.size());
      }
      return firsts;
    }

    boolean admits(int document) throws IOException {
      if (chosen == null) {
        return true;
      }
      if (advance(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          if (chosen[(int) values.nextOrd()]) {
            return true;
          }
        }
      }
      return false;
    }

    void count(int document) throws IOException {
      if (advance(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          count(document, (int) values.nextOrd());
        }
      }
    }

    /** A document that has two spellings of one has it once. */
    private void count(int document, int ordinal) {
      if (same == null) {
        counts[ordinal]++;
      } else if (last[same[ordinal]] != document) {
        last[same[ordinal]] = document;
        counts[ordinal]++;
      }
    }

    /** Goes to the document's values, or back to the first of them. */
    private boolean advance(int document) throws IOException {
      if (document != current || present) {
        current = document;
        present = values.advanceExact(document);
      }
      return present;
    }

    void addTo(Map<String, Integer> all) throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          String value = label(field, values.lookupOrd(ordinal).utf8ToString());
          all.merge(value, counts[ordinal], Integer::sum);
        }
      }
    }
  }

  /** What a value is called, however it is spelt. */
  private String label(FacetField field, String value) {
    return field == FacetField.RESPONSIBLE ? searcher.responsible.label(value) : value;
  }

  /** The counts in the order of {@link FacetField}; what is selected is there even with none. */
  List<Facet> facets() {
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      Map<String, Integer> counted = counts.getOrDefault(field, Map.of());
      Set<String> selected = new TreeSet<>();
      filters.terms().getOrDefault(field, Set.of()).forEach(it -> selected.add(label(field, it)));
      selected.forEach(value -> counted.putIfAbsent(value, 0));
      List<Facet.Value> values = new ArrayList<>();
      counted.forEach(
          (label, count) ->
              values.add(
                  new Facet.Value(
                      field == FacetField.BODY ? searcher.bodies.codeOrName(label) : label,
                      label,
                      count,
                      selected.contains(label))));
      values.sort(order(field));
      facets.add(new Facet(field, values));
    }
    return facets;
  }

  private static Comparator<Facet.Value> order(FacetField field) {
    return field == FacetField.YEAR
        ? Comparator.comparing(Facet.Value::label).reversed()
        : Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
  }
}
