package se.paragraf.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.api.SearchParameters;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;
import se.paragraf.search.coverage.MeetingHeld;
import se.paragraf.search.coverage.SeriesCoverage;

/**
 * What the page of a body shows.
 *
 * @param municipality its municipality's name
 * @param body its name
 * @param records how many records are its own
 * @param recordYears the years of those records, the latest first
 * @param years its §§ by year, the latest first
 * @param chosen the year whose meetings are listed; null when no § is held
 * @param outcomes what it came to, most often first
 * @param topics words that are more common in its titles than in those of others
 * @param open its open assignments, newest first
 * @param openTotal how many there are
 */
record BodyPage(
    String municipality,
    String body,
    int records,
    List<String> recordYears,
    List<SeriesCoverage> years,
    @Nullable SeriesCoverage chosen,
    List<Facet.Value> outcomes,
    List<String> topics,
    List<RecordView> open,
    int openTotal) {

  BodyPage {
    recordYears = List.copyOf(recordYears);
    years = List.copyOf(years);
    outcomes = List.copyOf(outcomes);
    topics = List.copyOf(topics);
    open = List.copyOf(open);
  }

  String url() {
    return RecordView.bodyUrl(municipality, body);
  }

  /** How many different §§ are held, of all years. */
  int paragraphs() {
    return years.stream().mapToInt(SeriesCoverage::held).sum();
  }

  /** Of 100, how long the bar of a year is. */
  int width(SeriesCoverage year) {
    int most = years.stream().mapToInt(SeriesCoverage::held).max().orElse(1);
    return most == 0 ? 0 : (int) Math.ceil(100.0 * year.held() / most);
  }

  /** {@code §§ 12–30}. */
  static String range(MeetingHeld meeting) {
    List<Integer> numbers = meeting.numbers();
    return numbers.size() == 1
        ? "§\u00a0" + numbers.getFirst()
        : "§§\u00a0" + numbers.getFirst() + "–" + numbers.getLast();
  }

  String meetingUrl(LocalDate date) {
    return search("", date, Map.of());
  }

  String searchUrl() {
    return search("", null, Map.of());
  }

  String topicUrl(String topic) {
    return search(topic, null, Map.of());
  }

  String outcomeUrl(Facet.Value outcome) {
    return search("", null, Map.of(FacetField.OUTCOME, Set.of(outcome.value())));
  }

  /** Its records, for a program. */
  String jsonUrl() {
    return search("", null, Map.of()).replaceFirst("^/\\?", "/api/search?");
  }

  /** The newest of its records, whichever kind, as a feed. */
  String atomUrl() {
    return search("", null, Map.of()).replaceFirst("^/\\?", "/feed.atom?");
  }

  String assignmentsUrl() {
    return search("", null, Map.of(FacetField.STATUS, BodyPageController.OPEN))
        .replaceFirst("^/\\?", "/assignments?");
  }

  String coverageUrl() {
    return search("", null, Map.of()).replaceFirst("^/\\?", "/coverage?");
  }

  private String search(String q, @Nullable LocalDate date, Map<FacetField, Set<String>> more) {
    Map<FacetField, Set<String>> filters = new java.util.EnumMap<>(FacetField.class);
    filters.putAll(more);
    filters.put(FacetField.MUNICIPALITY, Set.of(municipality));
    filters.put(FacetField.BODY, Set.of(body));
    return "/?"
        + new SearchParameters(
                q,
                filters,
                date,
                date,
                date == null ? Sort.RELEVANCE : Sort.OLDEST,
                1,
                SearchParameters.DEFAULT_SIZE)
            .toQueryString();
  }
}
