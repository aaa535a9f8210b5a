package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/search}. */
@RestController
class SearchController {

  private final SearchService service;

  SearchController(SearchService service) {
    this.service = service;
  }

  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode search(HttpServletRequest request) {
    return SearchJson.write(service.answer(SearchParameters.read(request.getParameterMap())));
  }
}
