package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/** The register of assignments. Its parameters are those of the search. */
@RestController
class AssignmentsPageController {

  private final SearchService service;
  private final Pages pages;

  AssignmentsPageController(SearchService service, Pages pages) {
    this.service = service;
    this.pages = pages;
  }

  @GetMapping("/assignments")
  ResponseEntity<String> assignments(HttpServletRequest request) {
    SearchParameters asked = SearchParameters.read(request.getParameterMap());
    SearchParameters parameters =
        asked
            .only(FacetField.KIND, Set.of(Kind.ASSIGNMENT.label()))
            .withSize(AssignmentsPage.ROWS)
            .withGroup(SearchParameters.DEFAULT_GROUP) // a row is an assignment
            .withSort(asked.q().isBlank() ? Sort.NEWEST : asked.sort())
            .withPage(asked.page());
    return pages.page(
        "assignments.jte",
        new AssignmentsPage(parameters, service.answer(parameters), pages.frame().t()));
  }
}
