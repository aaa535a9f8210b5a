package se.paragraf.ui;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.CoverageService;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Body;
import se.paragraf.model.Kind;
import se.paragraf.search.Criterion;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.SearchResult;
import se.paragraf.search.coverage.SeriesCoverage;

/** The page of a body: {@code /bodies/Granviken/Kommunstyrelsen}, or by its code. */
@RestController
class BodyPageController {

  /** What is not done. */
  static final Set<String> OPEN = open();

  private static final int SHOWN_ASSIGNMENTS = 10;

  private final RecordSearch search;
  private final CoverageService coverage;
  private final BodyTopics topics;
  private final Pages pages;

  BodyPageController(
      RecordSearch search, CoverageService coverage, BodyTopics topics, Pages pages) {
    this.search = search;
    this.coverage = coverage;
    this.topics = topics;
    this.pages = pages;
  }

  @GetMapping("/bodies/{municipality}/{body}")
  ResponseEntity<String> body(
      @PathVariable String municipality,
      @PathVariable String body,
      @RequestParam(required = false) @Nullable String year) {
    pages.requireKnown("year");
    Map<FacetField, Set<String>> own = new EnumMap<>(FacetField.class);
    own.put(FacetField.MUNICIPALITY, Set.of(municipality));
    own.put(FacetField.BODY, Set.of(body));
    SearchResult found = find(own, 1);
    if (found.total() == 0
        || !(found.hits().getFirst().record().head().body() instanceof Body it)) {
      return pages.message(HttpStatus.NOT_FOUND, "body.none.title", "body.none");
    }
    own.put(FacetField.BODY, Set.of(it.name()));
    List<SeriesCoverage> years =
        coverage.coverage().chosen(Set.of(municipality), Set.of(it.name()), Set.of()).series();
    SeriesCoverage chosen =
        years.stream()
            .filter(series -> Integer.toString(series.series().year()).equals(year))
            .findFirst()
            .orElse(years.isEmpty() ? null : years.getFirst());
    Map<FacetField, Set<String>> open = new EnumMap<>(own);
    open.put(FacetField.KIND, Set.of(Kind.ASSIGNMENT.label()));
    open.put(FacetField.STATUS, OPEN);
    SearchResult assignments = find(open, SHOWN_ASSIGNMENTS);
    Texts t = pages.frame().t();
    return pages.page(
        "body.jte",
        new BodyPage(
            municipality,
            it.name(),
            found.total(),
            values(found, FacetField.YEAR).stream().map(Facet.Value::value).toList(),
            years,
            chosen,
            values(found, FacetField.OUTCOME),
            topics.of(municipality, it.name()),
            assignments.hits().stream().map(hit -> new RecordView(hit.record(), t)).toList(),
            assignments.total()));
  }

  private SearchResult find(Map<FacetField, Set<String>> filters, int size) {
    return search.search(
        new SearchRequest(new Criterion.Everything(), filters, null, null, Sort.NEWEST, 1, size));
  }

  private static List<Facet.Value> values(SearchResult result, FacetField field) {
    return result.facets().stream()
        .filter(facet -> facet.field() == field)
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.count() > 0)
        .toList();
  }

  private static Set<String> open() {
    Set<String> open = new LinkedHashSet<>();
    for (AssignmentStatus status : AssignmentStatus.values()) {
      boolean done =
          switch (status) {
            case GENOMFORT, AVSLUTAT -> true;
            case PAGAR, VILAR, EJ_PABORJAT, FORESLAS_AVSLUTAS, OKANT -> false;
          };
      if (!done) {
        open.add(status.label());
      }
    }
    return open;
  }
}
