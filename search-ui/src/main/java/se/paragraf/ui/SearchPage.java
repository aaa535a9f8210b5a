package se.paragraf.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchResult;

/**
 * What the search page shows.
 *
 * @param state the address
 * @param answer what was found
 * @param t the words of the page's language
 * @param asked the question as it was typed, where another was answered in its place; else null
 * @param bodies the filters by body
 * @param held what there is to search in
 */
record SearchPage(
    SearchPageState state,
    SearchService.Answer answer,
    Texts t,
    @Nullable String asked,
    List<Bodies> bodies,
    IndexContents.Held held) {

  SearchPage {
    bodies = List.copyOf(bodies);
  }

  /** Values of a facet that are shown before "visa fler". */
  private static final int FIRST_VALUES = 8;

  /** Years that are shown before "visa fler". */
  private static final int FIRST_YEARS = 12;

  /** A question that takes more of an address than this would be most of the page: see carried. */
  private static final int LONGEST_CARRIED = 600;

  /** The facets that are lists of words, in the order in which people narrow. */
  private static final List<FacetField> LISTS =
      List.of(
          FacetField.MUNICIPALITY,
          FacetField.KIND,
          FacetField.OUTCOME,
          FacetField.STATUS,
          FacetField.DOCUMENT_TYPE);

  /**
   * The bodies of a municipality.
   *
   * @param municipality its name; empty where there is one only
   * @param values most hits first
   */
  record Bodies(String municipality, List<Facet.Value> values) {

    Bodies {
      values = List.copyOf(values);
    }

    Group group() {
      return SearchPage.group(FacetField.BODY, municipality, values);
    }
  }

  /**
   * A group of filters.
   *
   * @param field what is filtered by
   * @param title for people; of a municipality's bodies the municipality
   * @param first the values that are shown at once: the most frequent ones and the chosen
   * @param more the others
   */
  record Group(FacetField field, String title, List<Facet.Value> first, List<Facet.Value> more) {}

  /**
   * A year's bar in the histogram.
   *
   * @param value the year; with no hits where others around it have some
   * @param width of its bar, of 100
   */
  record Bar(Facet.Value value, int width) {}

  String q() {
    return state.parameters().q();
  }

  /**
   * Whether the question is short enough to be repeated in each filter and each hit. A page has a
   * hundred of such links, so that one of a thousand brackets would weigh 300 kB.
   */
  boolean isCarried() {
    return URLEncoder.encode(q(), StandardCharsets.UTF_8).length() <= LONGEST_CARRIED;
  }

  /** What the hits' links carry along, for the marks in the original. */
  String carried() {
    return isCarried() ? q() : "";
  }

  SearchResult result() {
    return answer.result();
  }

  /** Whether nothing was asked yet, so that the page should explain itself. */
  boolean start() {
    return state.isStart();
  }

  /** What the page lists: what was found, or before anything is asked what was decided lately. */
  List<SearchResult.Hit> hits() {
    return start() ? held.latest() : result().hits();
  }

  String title() {
    if (start()) {
      return "Paragraf – " + t.say("site.tagline");
    }
    return q().isBlank() ? t.say("search.title.all") : t.say("search.title", q());
  }

  List<SearchResult.Hit> fullHits() {
    return hits().stream().filter(hit -> hit.missing().isEmpty()).toList();
  }

  /** The hits that lack a word. */
  List<SearchResult.Hit> partialHits() {
    return hits().stream().filter(hit -> !hit.missing().isEmpty()).toList();
  }

  /** The number of the page's first hit. */
  int firstNumber() {
    return (state.parameters().page() - 1) * state.parameters().size() + 1;
  }

  /** The groups where a choice changes anything. */
  List<Group> groups() {
    return LISTS.stream()
        .map(field -> group(field, t.facet(field), values(field)))
        .filter(
            group ->
                group.first().size() > 1 || group.first().stream().anyMatch(Facet.Value::selected))
        .toList();
  }

  /** The search with the value chosen, or without it where it was. */
  String toggleUrl(Group group, Facet.Value value) {
    if (group.field() != FacetField.BODY || group.title().isEmpty() || value.selected()) {
      return state.toggleUrl(group.field(), value.value());
    }
    // One code, or name, is many bodies; below a municipality its own is meant.
    return new SearchPageState(
            state.parameters().only(FacetField.MUNICIPALITY, Set.of(group.title())))
        .toggleUrl(FacetField.BODY, value.value());
  }

  /** The years, latest first, those without a hit between them included. */
  List<Bar> years() {
    List<Facet.Value> values = values(FacetField.YEAR);
    if (values.size() < 2 && values.stream().noneMatch(Facet.Value::selected)) {
      return List.of();
    }
    int most = values.stream().mapToInt(Facet.Value::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (Facet.Value value : values) {
      int year = Integer.parseInt(value.value());
      if (!bars.isEmpty()) {
        int last = Integer.parseInt(bars.getLast().value().value());
        // A lone stray year far away is no reason for a long run of nothing.
        for (int gap = last - 1; gap > year && last - year < FIRST_YEARS; gap--) {
          String name = Integer.toString(gap);
          bars.add(new Bar(new Facet.Value(name, name, 0, false), 0));
        }
      }
      bars.add(new Bar(value, most == 0 ? 0 : (int) Math.ceil(100.0 * value.count() / most)));
    }
    return bars;
  }

  List<Bar> firstYears() {
    List<Bar> all = years();
    return all.size() <= FIRST_YEARS + 2 ? all : all.subList(0, FIRST_YEARS);
  }

  List<Bar> moreYears() {
    List<Bar> all = years();
    return all.subList(firstYears().size(), all.size());
  }

  /** The earliest date as a field of a form has it. */
  String from() {
    return state.parameters().from() == null ? "" : state.parameters().from().toString();
  }

  /** The latest date as a field of a form has it. */
  String to() {
    return state.parameters().to() == null ? "" : state.parameters().to().toString();
  }

  List<SearchPageState.Chip> chips() {
    return state.chips(result().facets(), t);
  }

  /** Whether the hits are cases. */
  boolean byCase() {
    return state.parameters().group() == Grouping.CASE;
  }

  /** What becomes of the hits that stand under others; empty where none do. */
  String grouped() {
    int hidden = result().total() - result().groupTotal();
    if (byCase()) {
      return result().total() == 0 ? "" : t.say("search.groups", result().groupTotal());
    }
    return hidden == 0 ? "" : t.say("search.together", hidden);
  }

  int lastPage() {
    SearchParameters parameters = state.parameters();
    int size = Math.max(parameters.size(), 1);
    int hits = Math.min(result().groupTotal() + result().partialGroupTotal(), 10_000);
    return Math.max(1, Math.min((hits + size - 1) / size, 10_000 / size));
  }

  List<Integer> pager() {
    return start() || lastPage() == 1
        ? List.of()
        : SearchPageState.pagerNumbers(state.parameters().page(), lastPage());
  }

  private List<Facet.Value> values(FacetField field) {
    return result().facets().stream()
        .filter(facet -> facet.field() == field)
        .flatMap(facet -> facet.values().stream())
        .toList();
  }

  private static Group group(FacetField field, String title, List<Facet.Value> values) {
    List<Facet.Value> first =
        Stream.concat(
                values.stream().limit(FIRST_VALUES),
                values.stream().skip(FIRST_VALUES).filter(Facet.Value::selected))
            .toList();
    List<Facet.Value> more = values.stream().filter(value -> !first.contains(value)).toList();
    return new Group(field, title, first, more);
  }
}
