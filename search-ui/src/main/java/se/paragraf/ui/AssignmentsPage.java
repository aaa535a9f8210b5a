package se.paragraf.ui;

import java.util.List;
import java.util.Set;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;

/**
 * The register of assignments: a search among them alone, shown as a table.
 *
 * @param parameters what the address says, with the kind set
 * @param answer the assignments that meet it
 * @param t the words of the page's language
 */
record AssignmentsPage(SearchParameters parameters, SearchService.Answer answer, Texts t) {

  /** Rows of a page: a register is read down, not clicked through. */
  static final int ROWS = 50;

  List<RecordView> rows() {
    return answer.result().hits().stream().map(hit -> new RecordView(hit.record(), t)).toList();
  }

  /** The choices of a filter, in the order of their names but for status, which has its own. */
  List<Facet.Value> choices(FacetField field) {
    List<Facet.Value> values =
        answer.result().facets().stream()
            .filter(facet -> facet.field() == field)
            .flatMap(facet -> facet.values().stream())
            .toList();
    return field == FacetField.STATUS
        ? values
        : values.stream()
            .sorted(
                java.util.Comparator.comparing(
                    Facet.Value::label, java.text.Collator.getInstance(t.language().locale())))
            .toList();
  }

  boolean narrowed() {
    return !withoutKind().isEmpty();
  }

  String url() {
    return address(parameters);
  }

  String pageUrl(int page) {
    return address(parameters.withPage(page));
  }

  String jsonUrl() {
    return "/api/search?" + parameters.toQueryString();
  }

  String exportUrl() {
    return new SearchPageState(parameters).exportUrl("csv");
  }

  int lastPage() {
    return Math.max(1, (answer.result().total() + ROWS - 1) / ROWS);
  }

  List<Integer> pager() {
    return lastPage() == 1
        ? List.of()
        : SearchPageState.pagerNumbers(parameters.page(), lastPage());
  }

  private SearchParameters withoutKind() {
    return parameters.only(FacetField.KIND, Set.of()).withSize(SearchParameters.DEFAULT_SIZE);
  }

  private static String address(SearchParameters parameters) {
    int page = parameters.page();
    String query =
        parameters
            .only(FacetField.KIND, Set.of())
            .withSize(SearchParameters.DEFAULT_SIZE)
            .withSort(se.paragraf.search.SearchRequest.Sort.RELEVANCE)
            .withPage(page)
            .toQueryString();
    return query.isEmpty() ? "/assignments" : "/assignments?" + query;
  }
}
