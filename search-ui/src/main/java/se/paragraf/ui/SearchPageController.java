package se.paragraf.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchResult;

/**
 * The search page, and the page on how to ask.
 *
 * <p>A question without a hit is asked again as it was probably meant, and the page says so; {@code
 * exact=true} asks it as it stands.
 */
@RestController
class SearchPageController {

  private static final String EXACT = "exact";

  /**
   * So many municipalities' bodies are shown under their names; of the others none would stand out.
   */
  private static final int MOST_MUNICIPALITIES = 5;

  private final SearchService service;
  private final IndexContents contents;
  private final HelpExamples examples;
  private final Pages pages;

  SearchPageController(
      SearchService service, IndexContents contents, HelpExamples examples, Pages pages) {
    this.service = service;
    this.contents = contents;
    this.examples = examples;
    this.pages = pages;
  }

  @GetMapping("/")
  ResponseEntity<String> search(HttpServletRequest request) {
    Map<String, String[]> address = new LinkedHashMap<>(request.getParameterMap());
    boolean exact = address.remove(EXACT) != null;
    SearchParameters parameters = SearchParameters.read(address);
    SearchPageState state = new SearchPageState(parameters);
    SearchService.Answer answer =
        service.answer(state.isStart() ? parameters.withSize(0) : parameters);
    String asked = null;
    String meant = answer.result().didYouMean();
    if (meant != null && !exact && answer.result().total() == 0) {
      SearchParameters mended = parameters.withQuestion(meant);
      SearchService.Answer better = service.answer(mended);
      if (better.result().total() > 0) {
        asked = parameters.q();
        parameters = mended;
        answer = better;
      }
    }
    return pages.page(
        "search.jte",
        new SearchPage(
            new SearchPageState(parameters),
            answer,
            pages.frame().t(),
            asked,
            bodies(parameters, answer.result()),
            contents.now()));
  }

  @GetMapping("/help")
  ResponseEntity<String> help() {
    pages.requireKnown();
    return pages.page("help.jte", new HelpPage(examples.now()));
  }

  @GetMapping("/about")
  ResponseEntity<String> about() {
    pages.requireKnown();
    return pages.page("about.jte", contents.now());
  }

  /** The bodies of each municipality that has hits; one list without a name where it is one. */
  private List<SearchPage.Bodies> bodies(SearchParameters parameters, SearchResult result) {
    List<Facet.Value> all = values(result, FacetField.BODY);
    List<Facet.Value> municipalities =
        values(result, FacetField.MUNICIPALITY).stream()
            .filter(it -> it.count() > 0)
            .filter(it -> parameters.chosen(FacetField.MUNICIPALITY).isEmpty() || it.selected())
            .toList();
    if (municipalities.size() < 2) {
      return all.isEmpty() ? List.of() : List.of(new SearchPage.Bodies("", all));
    }
    List<SearchPage.Bodies> grouped = new ArrayList<>();
    for (Facet.Value municipality :
        municipalities.subList(0, Math.min(MOST_MUNICIPALITIES, municipalities.size()))) {
      SearchParameters narrowed =
          parameters.only(FacetField.MUNICIPALITY, Set.of(municipality.value())).withSize(0);
      List<Facet.Value> held = values(service.answer(narrowed).result(), FacetField.BODY);
      if (!held.isEmpty()) {
        grouped.add(new SearchPage.Bodies(municipality.label(), held));
      }
    }
    return grouped;
  }

  private static List<Facet.Value> values(SearchResult result, FacetField field) {
    return result.facets().stream()
        .filter(facet -> facet.field() == field)
        .flatMap(facet -> facet.values().stream())
        .toList();
  }
}
