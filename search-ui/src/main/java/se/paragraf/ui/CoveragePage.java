package se.paragraf.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.api.SearchParameters;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.coverage.Coverage;
import se.paragraf.search.coverage.Gap;
import se.paragraf.search.coverage.SeriesCoverage;

/**
 * What is held and missing, as a page shows it.
 *
 * @param coverage what is held
 * @param query of the address, for the page's JSON; may be empty
 */
record CoveragePage(Coverage coverage, String query) {

  /**
   * A body's years.
   *
   * @param municipality its name; empty where that is not known
   * @param body its name
   * @param years the latest first; none where only papers or assignments are held
   */
  record BodyYears(String municipality, String body, List<SeriesCoverage> years) {

    BodyYears {
      years = List.copyOf(years);
    }

    int meetings() {
      return years.stream().mapToInt(year -> year.meetings().size()).sum();
    }

    int held() {
      return years.stream().mapToInt(SeriesCoverage::held).sum();
    }

    int missing() {
      return years.stream().mapToInt(SeriesCoverage::missing).sum();
    }

    String url() {
      return RecordView.bodyUrl(municipality, body);
    }
  }

  /** By municipality, then by body, in the order of the coverage; bodies without §§ last. */
  Map<String, List<BodyYears>> municipalities() {
    Map<String, Map<String, List<SeriesCoverage>>> grouped = new LinkedHashMap<>();
    for (SeriesCoverage series : coverage.series()) {
      years(grouped, series.series().municipality(), series.series().body()).add(series);
    }
    coverage.withoutParagraphs().forEach(it -> years(grouped, it.municipality(), it.name()));
    Map<String, List<BodyYears>> all = new LinkedHashMap<>();
    grouped.forEach(
        (municipality, bodies) ->
            all.put(
                municipality,
                bodies.entrySet().stream()
                    .map(it -> new BodyYears(municipality, it.getKey(), it.getValue()))
                    .toList()));
    return all;
  }

  private static List<SeriesCoverage> years(
      Map<String, Map<String, List<SeriesCoverage>>> grouped, String municipality, String body) {
    return grouped
        .computeIfAbsent(municipality, _ -> new LinkedHashMap<>())
        .computeIfAbsent(body, _ -> new ArrayList<>());
  }

  String jsonUrl() {
    return "/api/coverage" + (query.isEmpty() ? "" : "?" + query);
  }

  /** {@code 12–14, 20}. */
  static String numbers(List<Gap> gaps) {
    return gaps.stream()
        .map(
            gap ->
                gap.first() == gap.last()
                    ? Integer.toString(gap.first())
                    : gap.first() + "–" + gap.last())
        .collect(Collectors.joining(", "));
  }

  /** The decisions of that body and year, in the search. */
  static String searchUrl(SeriesCoverage series) {
    return "/?"
        + new SearchParameters(
                "",
                Map.of(
                    FacetField.MUNICIPALITY, Set.of(series.series().municipality()),
                    FacetField.BODY, Set.of(series.series().body()),
                    FacetField.YEAR, Set.of(Integer.toString(series.series().year()))),
                null,
                null,
                Sort.NEWEST,
                1,
                SearchParameters.DEFAULT_SIZE)
            .toQueryString();
  }
}
