package se.paragraf.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.Decision;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchResult.Hit;

/**
 * What was decided lately, for who has asked nothing yet: the newest §§ that belong to a case.
 * Opening the meeting, choosing who signs the minutes and settling the agenda are §§ too, but no
 * case is behind them: they have no diarienummer, or one that all meetings of a year have in common
 * with nearly the same text. They are shown where there is nothing else.
 */
final class LatestRecords {

  /** As many as a page of hits. */
  static final int MOST = SearchParameters.DEFAULT_SIZE;

  private static final int STRIDE = 50;

  /** Several meetings of a body that prints no diarienummer; then it is no formality. */
  private static final int LOOKED_AT = 200;

  /** What says the same at so many other meetings is how they are held. */
  private static final int ROUTINE = 3;

  private LatestRecords() {}

  /** The newest of an index, which may hold no decision at all. */
  static List<Hit> in(SearchService service) {
    SearchParameters any =
        SearchParameters.read(
            Map.of(
                "sort", new String[] {"newest"}, "size", new String[] {Integer.toString(STRIDE)}));
    SearchParameters decisions = any.only(FacetField.KIND, Set.of(Kind.DECISION.label()));
    List<Hit> newest = new ArrayList<>();
    List<Hit> read;
    int page = 1;
    do {
      read = service.answer(decisions.withPage(page++)).result().hits();
      newest.addAll(read);
    } while (read.size() == STRIDE
        && newest.size() < LOOKED_AT
        && newest.stream().filter(LatestRecords::isNews).count() < MOST);
    if (newest.size() < MOST) {
      service.answer(any).result().hits().stream()
          .filter(hit -> !(hit.record() instanceof Decision))
          .forEach(newest::add);
    }
    return chosen(newest);
  }

  /** Those of a case before the others, so many as a page shows; in the order given. */
  static List<Hit> chosen(List<Hit> newest) {
    Set<String> ids = new HashSet<>();
    newest.stream()
        .filter(LatestRecords::isNews)
        .limit(MOST)
        .forEach(it -> ids.add(it.record().id()));
    newest.stream()
        .takeWhile(_ -> ids.size() < MOST)
        .filter(it -> !isNews(it))
        .forEach(it -> ids.add(it.record().id()));
    return newest.stream().filter(it -> ids.contains(it.record().id())).toList();
  }

  private static boolean isNews(Hit hit) {
    long meetings =
        hit.alsoIn().stream()
            .map(other -> other.head().date())
            .filter(day -> !Objects.equals(day, hit.record().head().date()))
            .distinct()
            .count();
    return !hit.record().head().diarienummer().isEmpty() && meetings < ROUTINE;
  }
}
