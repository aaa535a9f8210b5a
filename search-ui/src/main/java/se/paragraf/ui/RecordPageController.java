package se.paragraf.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.api.SearchParameters;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.Related;

/** The page of one record. */
@RestController
class RecordPageController {

  /** Steps of a case that its records' pages show; the page of the case has them all. */
  private static final int LONGEST_TIMELINE = 12;

  private static final int MOST_RELATED = 10;

  private final RecordSearch search;
  private final Surroundings surroundings;
  private final Pages pages;

  RecordPageController(RecordSearch search, Surroundings surroundings, Pages pages) {
    this.search = search;
    this.surroundings = surroundings;
    this.pages = pages;
  }

  @GetMapping("/records/{id}")
  ResponseEntity<String> record(
      @PathVariable String id, @RequestParam(defaultValue = "") String q) {
    String asked = SearchParameters.read(Map.of("q", new String[] {q})).q();
    return search
        .record(id)
        .map(record -> pages.page("record.jte", page(record, asked, pages.frame())))
        .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, "error.record.title", "error.record"));
  }

  /** The page; the question that led to it is kept for the way on to the original. */
  private RecordPage page(CouncilRecord record, String q, Frame frame) {
    Texts t = frame.t();
    RecordView view = new RecordView(record, t, q);
    List<CouncilRecord> meeting = surroundings.meeting(record);
    List<RecordView> steps =
        surroundings.cases(record).stream().map(it -> new RecordView(it, t)).toList();
    List<RecordView> timeline =
        steps.size() < 2 ? List.of() : steps.subList(0, Math.min(LONGEST_TIMELINE, steps.size()));
    return new RecordPage(
        view,
        frame.absolute(view.url()),
        view(Surroundings.neighbour(meeting, record, -1), t),
        view(Surroundings.neighbour(meeting, record, 1), t),
        timeline,
        Math.max(0, steps.size() - LONGEST_TIMELINE),
        related(record, timeline, t));
  }

  /** What the course of the case does not show already. */
  private List<RelatedView> related(CouncilRecord record, List<RecordView> timeline, Texts t) {
    return search.related(record.id(), MOST_RELATED).orElse(List.of()).stream()
        .filter(
            it ->
                !(it.reasons().getFirst() instanceof Related.Reason.SameCase)
                    || timeline.stream()
                        .noneMatch(step -> step.record().id().equals(it.record().id())))
        .map(it -> RelatedView.of(it, t))
        .toList();
  }

  private static @Nullable RecordView view(@Nullable CouncilRecord record, Texts t) {
    return record == null ? null : new RecordView(record, t);
  }
}
