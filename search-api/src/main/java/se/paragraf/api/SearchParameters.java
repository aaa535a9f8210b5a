package se.paragraf.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchRequest.Sort;

/**
 * A search as its address says it. The API and the pages read the same parameters, so that every
 * page has its JSON.
 *
 * @param q what the person typed; may be empty; personnummer in it are masked, so that no link to
 *     another page of the search spreads them
 * @param filters chosen values by facet, in the order given
 * @param from the earliest date, inclusive
 * @param to the latest date, inclusive
 * @param sort the order of the hits
 * @param group what stands under one hit
 * @param page from 1
 * @param size hits on a page
 */
public record SearchParameters(
    String q,
    Map<FacetField, Set<String>> filters,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort,
    Grouping group,
    int page,
    int size) {

  /** What stands under one hit of a page when its address does not say. */
  public static final Grouping DEFAULT_GROUP = Grouping.TEXT;

  /** Hits on a page when the address does not say. */
  public static final int DEFAULT_SIZE = 10;

  /** With 200 hits on each, more than any index holds. */
  static final int LAST_PAGE = 999_999;

  public SearchParameters {
    q = TypedPersonalNumbers.masked(q);
    Map<FacetField, Set<String>> copy = new EnumMap<>(FacetField.class);
    filters.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    filters = Collections.unmodifiableMap(copy);
  }

  /** A search whose address does not say what stands under one hit. */
  public SearchParameters(
      String q,
      Map<FacetField, Set<String>> filters,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Sort sort,
      int page,
      int size) {
    this(q, filters, from, to, sort, DEFAULT_GROUP, page, size);
  }

  /**
   * Reads the parameters of an address. A parameter that is given without a value counts as not
   * given, because that is what an empty field of a form sends.
   *
   * @throws BadParameterException when one is unknown or malformed
   */
  public static SearchParameters read(Map<String, String[]> address) {
    return new SearchParametersReader(new Address(address)).read();
  }

  /**
   * Reads which records an address asks for and in what order, where it takes no pages of hits.
   *
   * @param own the other parameters that it takes
   * @throws BadParameterException when one is unknown or malformed, or a personnummer is asked for
   */
  static SearchParameters selection(Address address, List<String> own) {
    return new SearchParametersReader(address).readSelection(own);
  }

  /** The values chosen for one facet; empty when it does not filter. */
  public Set<String> chosen(FacetField field) {
    return filters.getOrDefault(field, Set.of());
  }

  /**
   * The same search from its first page, with the value chosen if it was not, and not if it was.
   */
  public SearchParameters toggled(FacetField field, String value) {
    Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
    changed.putAll(filters);
    Set<String> values = new LinkedHashSet<>(chosen(field));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(field, values);
    return new SearchParameters(q, changed, from, to, sort, group, 1, size);
  }

  /** The same search from its first page, filtered by these values of the facet and no others. */
  public SearchParameters only(FacetField field, Set<String> values) {
    Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
    changed.putAll(filters);
    changed.put(field, values);
    return new SearchParameters(q, changed, from, to, sort, group, 1, size);
  }

  /** The same search from its first page, with so many hits on a page. */
  public SearchParameters withSize(int newSize) {
    return new SearchParameters(q, filters, from, to, sort, group, 1, newSize);
  }

  /** The same filters for another question, from the first page. */
  public SearchParameters withQuestion(String question) {
    return new SearchParameters(question, filters, from, to, sort, group, 1, size);
  }

  /** The same search from its first page, between other dates. */
  public SearchParameters withDates(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
    return new SearchParameters(q, filters, newFrom, newTo, sort, group, 1, size);
  }

  /** The same search from its first page, in another order. */
  public SearchParameters withSort(Sort newSort) {
    return new SearchParameters(q, filters, from, to, newSort, group, 1, size);
  }

  /** The same search from its first page, with other records under one hit. */
  public SearchParameters withGroup(Grouping newGroup) {
    return new SearchParameters(q, filters, from, to, sort, newGroup, 1, size);
  }

  /** Another page of the same search. */
  public SearchParameters withPage(int newPage) {
    return new SearchParameters(q, filters, from, to, sort, group, newPage, size);
  }

  /** Whether the address asks for anything at all. */
  public boolean isEmpty() {
    return q.isBlank() && filters.isEmpty() && from == null && to == null;
  }

  /**
   * The parameters as an address has them, what is usual left out: equal searches have equal
   * addresses. Without the question mark; empty for the empty search.
   */
  public String toQueryString() {
    List<String> parts = new ArrayList<>();
    if (!q.isBlank()) {
      parts.add(part("q", q));
    }
    filters.forEach(
        (field, values) -> values.forEach(value -> parts.add(part(field.parameter(), value))));
    if (from != null) {
      parts.add(part("from", from.toString()));
    }
    if (to != null) {
      parts.add(part("to", to.toString()));
    }
    if (sort != Sort.RELEVANCE) {
      parts.add(part("sort", word(sort)));
    }
    if (group != DEFAULT_GROUP) {
      parts.add(part("group", word(group)));
    }
    if (page != 1) {
      parts.add(part("page", Integer.toString(page)));
    }
    if (size != DEFAULT_SIZE) {
      parts.add(part("size", Integer.toString(size)));
    }
    return String.join("&", parts);
  }

  /** The word for an order in addresses. */
  public static String word(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /** The word for what stands under one hit in addresses. */
  public static String word(Grouping group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  private static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** As a step of a path, where a plus is a plus. */
  static String encoded(String step) {
    return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
