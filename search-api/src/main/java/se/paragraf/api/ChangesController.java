package se.paragraf.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Change;
import se.paragraf.search.CommitStream;
import se.paragraf.search.RecordSearch;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/changes}: what was added, changed and removed since a version of the index, sent as
 * it is read. Whoever takes it all in, and asks next time since {@code index.version}, holds what
 * the index holds.
 */
@RestController
class ChangesController {

  static final List<String> PARAMETERS = List.of("since", "text");

  private final RecordSearch search;

  ChangesController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping("/api/changes")
  void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Address address = new Address(request.getParameterMap());
    address.requireKnown(PARAMETERS);
    boolean text = address.word("text", "false", "true").equals("true");
    long since = since(address);
    LongAnswer.send(
        search.changes(since),
        "application/json",
        request,
        response,
        (changes, out) -> write(changes, since, text, out));
  }

  private static long since(Address address) {
    String value = address.single("since");
    if (value == null || !value.matches("[0-9]{1,18}")) {
      throw Address.malformed("since", "a version of the index, or 0 for everything");
    }
    return Long.parseLong(value);
  }

  /** Three lists in the order of the stream, so that nothing is held until the end. */
  private static void write(
      CommitStream<Change> changes, long since, boolean text, OutputStream out) throws IOException {
    LongAnswer.write(
        out,
        "{\"since\":%d,\"index\":%s,\"total\":%d"
            .formatted(since, SearchJson.write(changes.index()), changes.total()));
    Change next = changes.hasNext() ? changes.next() : null;
    for (Class<? extends Change> sort :
        List.of(Change.Added.class, Change.Changed.class, Change.Removed.class)) {
      LongAnswer.write(out, ",\"%s\":[".formatted(key(sort)));
      String separator = "";
      while (sort.isInstance(next)) {
        LongAnswer.write(out, separator + json(next, text));
        separator = ",";
        next = changes.hasNext() ? changes.next() : null;
      }
      LongAnswer.write(out, "]");
    }
    LongAnswer.write(out, "}");
  }

  private static String key(Class<? extends Change> sort) {
    return sort == Change.Added.class
        ? "added"
        : sort == Change.Changed.class ? "changed" : "removed";
  }

  private static ObjectNode json(Change change, boolean text) {
    ObjectNode json = SearchJson.empty().put("id", change.id()).put("version", change.version());
    return switch (change) {
      case Change.Added it -> withRecord(json, it.record(), text);
      case Change.Changed it -> withRecord(json, it.record(), text);
      case Change.Removed _ -> json;
    };
  }

  private static ObjectNode withRecord(ObjectNode json, CouncilRecord record, boolean text) {
    json.set("record", text ? RecordJson.write(record) : RecordJson.writeWithoutText(record));
    return json;
  }
}
