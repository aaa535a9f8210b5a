package se.paragraf.corpus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A municipality of the corpus with its bodies by code, as {@code paragraf-registry.json} has it.
 */
record Municipality(String code, String name, Map<String, String> bodies) {

  /** All municipalities of the registry, by name. */
  static Map<String, Municipality> read(Path registry) {
    Map<String, Municipality> found = new LinkedHashMap<>();
    JsonNode root = new JsonMapper().readTree(registry.toFile());
    for (JsonNode node : root.path("municipalities")) {
      Map<String, String> bodies = new LinkedHashMap<>();
      for (JsonNode body : node.path("bodies")) {
        bodies.put(body.path("code").asString(), body.path("name").asString());
      }
      String name = node.path("name").asString();
      found.put(name, new Municipality(node.path("code").asString(), name, bodies));
    }
    return found;
  }

  String body(String bodyCode) {
    String body = bodies.get(bodyCode);
    if (body == null) {
      throw new IllegalArgumentException(name + " has no body " + bodyCode);
    }
    return body;
  }

  /** The name as it stands on letterheads: Granvikens kommun, Älvhamra kommun. */
  String official() {
    return name.endsWith("a") ? name + " kommun" : name + "s kommun";
  }

  /** Älvhamra writes {@code KS-2024/00123}, code before the § and each § on a page of its own. */
  boolean northern() {
    return name.equals("Älvhamra");
  }
}
