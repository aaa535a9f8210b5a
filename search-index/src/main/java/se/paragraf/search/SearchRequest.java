package se.paragraf.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param query what the person typed, understood; {@link Criterion.Everything} for an empty box
 * @param filters chosen values by facet; values of one facet are alternatives
 * @param from the earliest date, inclusive
 * @param to the latest date, inclusive
 * @param sort the order of the hits
 * @param group what stands under one hit
 * @param page from 1
 * @param size hits on a page, from 0 to {@value #MAX_SIZE}
 */
public record SearchRequest(
    Criterion query,
    Map<FacetField, Set<String>> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort,
    Grouping group,
    int page,
    int size) {

  /** The most hits that one page may hold. */
  public static final int MAX_SIZE = 200;

  /** In which order hits come. */
  public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Latest date first; without a date last. */
    NEWEST,
    /** Earliest date first; without a date last. */
    OLDEST
  }

  /** Which records stand under one hit, the best of them. */
  public enum Grouping {
    /** Each record is a hit of its own. */
    NONE,
    /** Those of one case whose texts are nearly the same. */
    TEXT,
    /** Those of one case; a record without a case is alone. */
    CASE
  }

  public SearchRequest {
    if (page < 1) {
      throw new IllegalArgumentException("page begins at 1: " + page);
    }
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size is between 0 and " + MAX_SIZE + ": " + size);
    }
    Map<FacetField, Set<String>> copy = new EnumMap<>(FacetField.class);
    filters.forEach((field, values) -> copy.put(field, new LinkedHashSet<>(values)));
    copy.values().removeIf(Set::isEmpty);
    filters = copy;
  }

  /** Each record a hit of its own. */
  public SearchRequest(
      Criterion query,
      Map<FacetField, Set<String>> filters,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Sort sort,
      int page,
      int size) {
    this(query, filters, from, to, sort, Grouping.NONE, page, size);
  }

  /** The first ten hits of a query, best first, nothing filtered. */
  public static SearchRequest of(Criterion query) {
    return new SearchRequest(query, Map.of(), null, null, Sort.RELEVANCE, 1, 10);
  }

  /** Another query among the same records, in the same order and on the same page. */
  public SearchRequest withQuery(Criterion other) {
    return new SearchRequest(other, filters, from, to, sort, group, page, size);
  }
}
