package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;

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
    return pages.page(
        "search.jte", new SearchPage(new SearchPageState(parameters), service.answer(parameters)));
  }

  @GetMapping("/about")
  ResponseEntity<String> about() {
    SearchParameters counts = SearchParameters.read(java.util.Map.of("size", new String[] {"0"}));
    return pages.page("about.jte", service.answer(counts).result().index());
  }

  /** The facets that the page shows, in the order in which people narrow. */
  static final List<se.paragraf.search.FacetField> SHOWN =
      List.of(
          se.paragraf.search.FacetField.BODY,
          se.paragraf.search.FacetField.YEAR,
          se.paragraf.search.FacetField.MUNICIPALITY,
          se.paragraf.search.FacetField.KIND,
          se.paragraf.search.FacetField.DOCUMENT_TYPE,
          se.paragraf.search.FacetField.OUTCOME,
          se.paragraf.search.FacetField.STATUS);
}
