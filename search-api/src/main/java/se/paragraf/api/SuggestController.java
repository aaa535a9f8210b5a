package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.Suggestion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/suggest}: how what is being typed may go on. */
@RestController
class SuggestController {

  static final List<String> PARAMETERS = List.of("q", "size");

  private static final int LONGEST = 1_000;
  private static final int USUAL = 10;
  private static final int MOST = 20;

  private final RecordSearch search;

  SuggestController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode suggest(HttpServletRequest request) {
    Address address = new Address(request.getParameterMap());
    address.requireKnown(PARAMETERS);
    String single = address.single("q");
    String q = single == null ? "" : single;
    if (q.length() > LONGEST) {
      throw Address.malformed("q", "at most " + LONGEST + " characters");
    }
    Address.refusePersonalNumber("q", q);
    int size = address.number("size", USUAL, 1, MOST);
    long start = System.nanoTime();
    List<Suggestion> suggestions = search.suggestions(q, size);
    ObjectNode json = SearchJson.empty();
    json.put("q", q);
    json.put("tookMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    ArrayNode array = json.putArray("suggestions");
    suggestions.forEach(it -> write(array.addObject(), it));
    return json;
  }

  private static void write(ObjectNode json, Suggestion suggestion) {
    json.put(
        "kind",
        switch (suggestion) {
          case Suggestion.Word _ -> "word";
          case Suggestion.Title _ -> "title";
          case Suggestion.InBody _ -> "body";
          case Suggestion.InCase _ -> "case";
        });
    json.put("text", suggestion.text());
    switch (suggestion) {
      case Suggestion.Word it -> json.put("q", it.question()).put("records", it.records());
      case Suggestion.Title it -> json.put("id", it.id());
      case Suggestion.InBody it -> json.put("value", it.value());
      case Suggestion.InCase it -> json.put("key", it.key().toString());
    }
  }
}
