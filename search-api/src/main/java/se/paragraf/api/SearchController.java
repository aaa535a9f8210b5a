package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.search.Period;
import se.paragraf.search.SearchRequest.Grouping;
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
    Address address = new Address(request.getParameterMap());
    SearchParameters parameters = SearchParameters.read(request.getParameterMap());
    if (address.single("group") == null) {
      // A program that counts hits expects as many as the total says; a person reads a text once.
      parameters = parameters.withGroup(Grouping.NONE).withPage(parameters.page());
    }
    String by = address.word("histogram", "none", "month", "year");
    ObjectNode json = SearchJson.write(service.answer(parameters));
    if (!by.equals("none")) {
      Period period = by.equals("year") ? Period.YEAR : Period.MONTH;
      json.set("histogram", TrendsJson.histogram(service.histogram(parameters, period), period));
    }
    return json;
  }
}
