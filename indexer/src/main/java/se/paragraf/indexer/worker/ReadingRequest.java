package se.paragraf.indexer.worker;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file to be read by a worker.
 *
 * @param file where it is, absolute
 * @param path what to call it
 * @param municipality whose it is, where the user said so
 * @param registry the user's registry file for it, if there is one
 * @param spool a folder for the members of mails and archives; empty, or to be made
 * @param refused members that are not to be read, by path, each with the reason
 */
public record ReadingRequest(
    Path file,
    String path,
    @Nullable Municipality municipality,
    @Nullable Path registry,
    Path spool,
    Map<String, String> refused) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public ReadingRequest {
    refused = Map.copyOf(refused);
  }

  /** The same request without that member. */
  ReadingRequest refusing(String member, String reason) {
    Map<String, String> more = new HashMap<>(refused);
    more.put(member, reason);
    return new ReadingRequest(file, path, municipality, registry, spool, more);
  }

  byte[] toJson() {
    ObjectNode json = JSON.createObjectNode();
    // As addresses: a name that is no text in this locale keeps its bytes.
    json.put("file", file.toUri().toString());
    json.put("path", path);
    if (municipality != null) {
      json.putObject("municipality")
          .put("code", municipality.code())
          .put("name", municipality.name());
    }
    if (registry != null) {
      json.put("registry", registry.toUri().toString());
    }
    json.put("spool", spool.toUri().toString());
    ObjectNode members = json.putObject("refused");
    refused.forEach(members::put);
    return JSON.writeValueAsBytes(json);
  }

  static ReadingRequest ofJson(byte[] bytes) {
    JsonNode json = JSON.readTree(bytes);
    JsonNode municipality = json.path("municipality");
    Map<String, String> refused = new HashMap<>();
    json.path("refused").properties().forEach(it -> refused.put(it.getKey(), text(it.getValue())));
    return new ReadingRequest(
        path(json.path("file")),
        text(json.path("path")),
        municipality.isObject()
            ? new Municipality(text(municipality.path("code")), text(municipality.path("name")))
            : null,
        json.path("registry").isString() ? path(json.path("registry")) : null,
        path(json.path("spool")),
        refused);
  }

  private static Path path(JsonNode json) {
    return Path.of(URI.create(text(json)));
  }

  private static String text(JsonNode json) {
    return json.asString("");
  }
}
