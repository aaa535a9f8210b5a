package se.paragraf.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.api.SearchParameters;
import se.paragraf.model.Kind;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchRequest.Sort;

/**
 * The state of the search page, which is its address: every link of the page is another state.
 *
 * @param parameters what the address says
 */
record SearchPageState(SearchParameters parameters) {

  /**
   * A filter that is on.
   *
   * @param label what it is, for people
   * @param url the same search without it
   */
  record Chip(String label, String url) {}

  /**
   * A field of the form that carries the state along.
   *
   * @param name of the parameter
   * @param value of the parameter
   */
  record Hidden(String name, String value) {}

  /**
   * A way to order the hits.
   *
   * @param label for people
   * @param url the same search in that order
   * @param chosen whether it is the order now
   */
  record Order(String label, String url, boolean chosen) {}

  /** Whether nothing was asked yet, not even in another order. */
  boolean isStart() {
    return parameters.isEmpty() && parameters.page() == 1 && parameters.sort() == Sort.RELEVANCE;
  }

  /** Every decision, the newest first. */
  static String newestDecisionsUrl() {
    return page(
        SearchParameters.read(Map.of())
            .only(FacetField.KIND, Set.of(Kind.DECISION.label()))
            .withSort(Sort.NEWEST));
  }

  String url() {
    return page(parameters);
  }

  String jsonUrl() {
    String url = address("/api/search", parameters);
    if (parameters.group() != SearchParameters.DEFAULT_GROUP) {
      return url;
    }
    // The page and the API put different things under a hit when nothing is said.
    String group = "group=" + SearchParameters.word(parameters.group());
    return url + (url.contains("?") ? "&" : "?") + group;
  }

  /** Every hit as a file: the search without its page. */
  String exportUrl(String format) {
    String query =
        parameters
            .withSize(SearchParameters.DEFAULT_SIZE)
            .withGroup(SearchParameters.DEFAULT_GROUP)
            .toQueryString();
    return "/api/export?" + query + (query.isEmpty() ? "" : "&") + "format=" + format;
  }

  /** The newest hits as a feed, which has an order of its own and no pages. */
  String atomUrl() {
    return address(
        "/feed.atom", parameters.withSort(Sort.RELEVANCE).withSize(SearchParameters.DEFAULT_SIZE));
  }

  String toggleUrl(FacetField field, String value) {
    return page(parameters.toggled(field, value));
  }

  String questionUrl(String question) {
    return page(parameters.withQuestion(question));
  }

  /** That question as it stands, whatever was meant. */
  String exactUrl(String question) {
    return questionUrl(question) + "&exact=true";
  }

  String pageUrl(int number) {
    return page(parameters.withPage(number));
  }

  /** The same question with nothing chosen. */
  String unfilteredUrl() {
    return page(
        new SearchParameters(
            parameters.q(),
            Map.of(),
            null,
            null,
            parameters.sort(),
            parameters.group(),
            1,
            parameters.size()));
  }

  /** The same search with its hits grouped by case, or not where they were. */
  String groupUrl() {
    return page(
        parameters.withGroup(
            parameters.group() == Grouping.CASE ? SearchParameters.DEFAULT_GROUP : Grouping.CASE));
  }

  List<Order> orders(Texts t) {
    return Arrays.stream(Sort.values())
        .map(
            sort ->
                new Order(t.sort(sort), page(parameters.withSort(sort)), sort == parameters.sort()))
        .toList();
  }

  /** The filters that are on, with their names from the facets where they have one. */
  List<Chip> chips(List<Facet> facets, Texts t) {
    List<Chip> chips = new ArrayList<>();
    parameters
        .filters()
        .forEach(
            (field, values) ->
                values.forEach(
                    value ->
                        chips.add(
                            new Chip(
                                t.say(
                                    "search.chip", t.facet(field), label(facets, field, value, t)),
                                toggleUrl(field, value)))));
    if (parameters.from() instanceof LocalDate from) {
      chips.add(
          new Chip(
              t.say("search.from", t.date(from)),
              page(parameters.withDates(null, parameters.to()))));
    }
    if (parameters.to() instanceof LocalDate to) {
      chips.add(
          new Chip(
              t.say("search.to", t.date(to)), page(parameters.withDates(parameters.from(), null))));
    }
    return chips;
  }

  /** All but the question, for the search form. */
  List<Hidden> hiddenBesideQuestion() {
    List<Hidden> fields = new ArrayList<>(hiddenFilters());
    if (parameters.from() instanceof LocalDate from) {
      fields.add(new Hidden("from", from.toString()));
    }
    if (parameters.to() instanceof LocalDate to) {
      fields.add(new Hidden("to", to.toString()));
    }
    return fields;
  }

  /** All but the dates, for the form of the dates. */
  List<Hidden> hiddenBesideDates() {
    List<Hidden> fields = new ArrayList<>(hiddenFilters());
    if (!parameters.q().isBlank()) {
      fields.add(new Hidden("q", parameters.q()));
    }
    return fields;
  }

  /** The pages to link to: the first, the last and those around this one, in order. */
  static List<Integer> pagerNumbers(int page, int last) {
    return Stream.of(1, page - 2, page - 1, page, page + 1, page + 2, last)
        .filter(number -> number >= 1 && number <= last)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private List<Hidden> hiddenFilters() {
    List<Hidden> fields = new ArrayList<>();
    parameters
        .filters()
        .forEach(
            (field, values) ->
                values.forEach(value -> fields.add(new Hidden(field.parameter(), value))));
    if (parameters.sort() != Sort.RELEVANCE) {
      fields.add(new Hidden("sort", SearchParameters.word(parameters.sort())));
    }
    if (parameters.group() != SearchParameters.DEFAULT_GROUP) {
      fields.add(new Hidden("group", SearchParameters.word(parameters.group())));
    }
    if (parameters.size() != SearchParameters.DEFAULT_SIZE) {
      fields.add(new Hidden("size", Integer.toString(parameters.size())));
    }
    return fields;
  }

  private static String label(List<Facet> facets, FacetField field, String value, Texts t) {
    return facets.stream()
        .filter(facet -> facet.field() == field)
        .flatMap(facet -> facet.values().stream())
        .filter(it -> it.value().equals(value))
        .map(it -> t.value(field, it))
        .findFirst()
        .orElseGet(() -> t.value(field, new Facet.Value(value, value, 0, true)));
  }

  private static String page(SearchParameters parameters) {
    return address("/", parameters);
  }

  private static String address(String path, SearchParameters parameters) {
    String query = parameters.toQueryString();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
