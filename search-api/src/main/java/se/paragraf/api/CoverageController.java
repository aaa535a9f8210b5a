package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.search.FacetField;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/coverage}: what is held, missing and unread, of all bodies and years or of some. */
@RestController
class CoverageController {

  static final List<String> PARAMETERS =
      List.of(
          FacetField.MUNICIPALITY.parameter(),
          FacetField.BODY.parameter(),
          FacetField.YEAR.parameter());

  private final CoverageService service;

  CoverageController(CoverageService service) {
    this.service = service;
  }

  @GetMapping(path = "/api/coverage", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode coverage(HttpServletRequest request) {
    Address address = new Address(request.getParameterMap());
    address.requireKnown(PARAMETERS);
    SearchParameters chosen = SearchParameters.selection(address, List.of());
    Set<Integer> years =
        chosen.chosen(FacetField.YEAR).stream().map(Integer::valueOf).collect(Collectors.toSet());
    return CoverageJson.write(
        service
            .coverage()
            .chosen(chosen.chosen(FacetField.MUNICIPALITY), chosen.chosen(FacetField.BODY), years));
  }
}
