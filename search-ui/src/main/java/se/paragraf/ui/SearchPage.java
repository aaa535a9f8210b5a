package se.paragraf.ui;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.CaseNumber;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchResult;

/**
 * What the search page shows.
 *
 * @param state the address
 * @param answer what was found
 */
record SearchPage(SearchPageState state, SearchService.Answer answer) {

  /** Values of a facet that are shown before "visa fler". */
  private static final int FIRST_VALUES = 8;

  /**
   * A group of filters.
   *
   * @param field what is filtered by
   * @param title for people
   * @param first the values that are shown at once: the most frequent ones and the chosen
   * @param more the others
   */
  record Group(FacetField field, String title, List<Facet.Value> first, List<Facet.Value> more) {}

  String q() {
    return state.parameters().q();
  }

  SearchResult result() {
    return answer.result();
  }

  /** Whether nothing was asked yet, so that the page should explain itself. */
  boolean start() {
    return state.parameters().isEmpty() && state.parameters().page() == 1;
  }

  String title() {
    return q().isBlank() ? "Paragraf" : q() + " – Paragraf";
  }

  /** The groups where a choice changes anything. */
  List<Group> groups() {
    return SearchPageController.SHOWN.stream()
        .flatMap(
            field -> result().facets().stream().filter(facet -> facet.field() == field).limit(1))
        .filter(
            facet ->
                facet.values().size() > 1
                    || facet.values().stream().anyMatch(Facet.Value::selected))
        .map(SearchPage::group)
        .toList();
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
    return state.chips(result().facets());
  }

  int lastPage() {
    SearchParameters parameters = state.parameters();
    int size = Math.max(parameters.size(), 1);
    int hits = Math.min(result().total() + result().partialTotal(), 10_000);
    return Math.max(1, Math.min((hits + size - 1) / size, 10_000 / size));
  }

  List<Integer> pager() {
    return lastPage() == 1
        ? List.of()
        : SearchPageState.pagerNumbers(state.parameters().page(), lastPage());
  }

  /** Three questions, one for each way to ask; the case number is one that the index holds. */
  List<String> examples() {
    return Stream.concat(
            Stream.of("skola nedläggning", "\"får i uppdrag\""),
            result().hits().stream()
                .flatMap(hit -> hit.record().head().diarienummer().stream())
                .map(CaseNumber::printed)
                .limit(1))
        .toList();
  }

  private static Group group(Facet facet) {
    List<Facet.Value> first =
        Stream.concat(
                facet.values().stream().limit(FIRST_VALUES),
                facet.values().stream().skip(FIRST_VALUES).filter(Facet.Value::selected))
            .toList();
    List<Facet.Value> more =
        facet.values().stream().filter(value -> !first.contains(value)).toList();
    return new Group(facet.field(), SwedishWords.of(facet.field()), first, more);
  }
}
