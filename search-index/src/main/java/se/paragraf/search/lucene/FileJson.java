package se.paragraf.search.lucene;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Source;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.StoredSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file that was looked at, as the index stores it; no one else sees this JSON. */
final class FileJson {

  private FileJson() {}

  static ObjectNode write(IndexedFile file) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", file.key());
    json.put("path", file.path());
    json.put("sha256", file.sha256());
    ArrayNode sources = json.putArray("sources");
    for (StoredSource it : file.sources()) {
      sources
          .addObject()
          .put("path", it.source().path())
          .put("sha256", it.source().sha256())
          .put("mediaType", it.source().mediaType())
          .put("pages", it.source().pages())
          .put("location", it.location());
    }
    json.put("records", file.records());
    if (file.failure() instanceof IndexedFile.Failure it) {
      json.putObject("failure").put("stage", it.stage()).put("reason", it.reason());
    }
    ArrayNode warnings = json.putArray("warnings");
    file.warnings().forEach(warnings::add);
    return json;
  }

  static IndexedFile read(JsonNode json) {
    return new IndexedFile(
        text(json, "key"),
        text(json, "path"),
        text(json, "sha256"),
        elements(json.path("sources")).stream().map(FileJson::source).toList(),
        json.path("records").asInt(0),
        failure(json.path("failure")),
        elements(json.path("warnings")).stream().map(JsonNode::asString).toList());
  }

  private static StoredSource source(JsonNode json) {
    return new StoredSource(
        new Source(
            text(json, "path"),
            text(json, "sha256"),
            text(json, "mediaType"),
            json.path("pages").asInt(0)),
        text(json, "location"));
  }

  private static IndexedFile.@Nullable Failure failure(JsonNode json) {
    return json.isObject()
        ? new IndexedFile.Failure(text(json, "stage"), text(json, "reason"))
        : null;
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).asString("");
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
