package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.CoverageService;
import se.paragraf.api.SearchParameters;
import se.paragraf.search.FacetField;

/** The page that tells what is held, missing and unread: of all, or of some bodies and years. */
@RestController
class CoveragePageController {

  private final CoverageService service;
  private final Pages pages;

  CoveragePageController(CoverageService service, Pages pages) {
    this.service = service;
    this.pages = pages;
  }

  @GetMapping("/coverage")
  ResponseEntity<String> coverage(HttpServletRequest request) {
    SearchParameters chosen = SearchParameters.read(request.getParameterMap());
    Set<Integer> years =
        chosen.chosen(FacetField.YEAR).stream().map(Integer::valueOf).collect(Collectors.toSet());
    return pages.page(
        "coverage.jte",
        new CoveragePage(
            service
                .coverage()
                .chosen(
                    chosen.chosen(FacetField.MUNICIPALITY), chosen.chosen(FacetField.BODY), years),
            chosen.toQueryString()));
  }
}
