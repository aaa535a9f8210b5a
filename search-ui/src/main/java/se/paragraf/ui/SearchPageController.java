package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/** The search page. */
@RestController
class SearchPageController {

  private final SearchService service;
  private final Pages pages;

  SearchPageController(SearchService service, Pages pages) {
    this.service = service;
    this.pages = pages;
  }

  @GetMapping("/")
  ResponseEntity<String> search(HttpServletRequest request) {
    SearchParameters parameters = SearchParameters.read(request.getParameterMap());
    // Nothing asked: what is new says more of the index than a ranking without a question.
    boolean start = parameters.isEmpty() && parameters.page() == 1;
    SearchParameters asked = start ? parameters.withSort(Sort.NEWEST) : parameters;
    return pages.page(
        "search.jte", new SearchPage(new SearchPageState(parameters), service.answer(asked)));
  }

  @GetMapping("/about")
  ResponseEntity<String> about() {
    SearchParameters counts = SearchParameters.read(Map.of("size", new String[] {"0"}));
    return pages.page("about.jte", service.answer(counts).result().index());
  }

  /** The facets that the page shows, in the order in which people narrow. */
  static final List<FacetField> SHOWN =
      List.of(
          FacetField.BODY,
          FacetField.YEAR,
          FacetField.MUNICIPALITY,
          FacetField.KIND,
          FacetField.DOCUMENT_TYPE,
          FacetField.OUTCOME,
          FacetField.STATUS);
}
