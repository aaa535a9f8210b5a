package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.json.RecordJson;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.Related;
import se.paragraf.search.Related.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/records/{id}/related}: what has to do with a record, and why. */
@RestController
class RelatedController {

  static final List<String> PARAMETERS = List.of("size");

  private static final int USUAL = 10;
  private static final int MOST = 50;

  private final RecordSearch search;

  RelatedController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping(path = "/api/records/{id}/related", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode related(@PathVariable String id, HttpServletRequest request) {
    Address address = new Address(request.getParameterMap());
    address.requireKnown(PARAMETERS);
    int size = address.number("size", USUAL, 1, MOST);
    long start = System.nanoTime();
    List<Related> related =
        search
            .related(id, size)
            .orElseThrow(() -> new NotFoundException("No record has the id '%s'.".formatted(id)));
    ObjectNode json = SearchJson.empty();
    json.put("id", id);
    json.put("tookMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    json.set("index", SearchJson.write(search.state()));
    ArrayNode array = json.putArray("related");
    for (Related each : related) {
      ObjectNode written = array.addObject();
      written.set("record", RecordJson.writeWithoutText(each.record()));
      written.put("score", each.score());
      ArrayNode reasons = written.putArray("reasons");
      each.reasons().forEach(reason -> write(reasons.addObject(), reason));
    }
    return json;
  }

  private static void write(ObjectNode json, Reason reason) {
    switch (reason) {
      case Reason.SameAssignment _ -> json.put("kind", "sameAssignment");
      case Reason.Cites it -> json.put("kind", "cites").put("citation", it.citation());
      case Reason.CitedBy it -> json.put("kind", "citedBy").put("citation", it.citation());
      case Reason.SameCase it -> json.put("kind", "sameCase").put("case", it.key().toString());
      case Reason.SameDecision it ->
          json.put("kind", "sameDecision").put("citation", it.citation());
      case Reason.SimilarWords it -> {
        ArrayNode words = json.put("kind", "similarWords").putArray("words");
        it.words().forEach(words::add);
      }
    }
  }
}
