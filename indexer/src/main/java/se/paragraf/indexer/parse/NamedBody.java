package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.model.Body;
import tools.jackson.databind.JsonNode;

/**
 * A body as the registry's file has it.
 *
 * @param names its own and its aliases
 * @param codes its own and those among its aliases, in capitals
 */
record NamedBody(Body body, List<String> names, List<String> codes) {

  /** No code has more letters. */
  private static final int LONGEST_CODE = 8;

  /** So few letters are a code even if they are no capitals. */
  private static final int ALWAYS_CODE = 5;

  /** Those below the key {@code bodies}. */
  static List<NamedBody> in(JsonNode json) {
    List<NamedBody> bodies = new ArrayList<>();
    for (JsonNode it : json.path("bodies")) {
      Body body = new Body(it.path("code").asString(""), it.path("name").asString(""));
      List<String> names = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      names.add(body.name());
      if (!body.code().isEmpty()) {
        codes.add(body.code().toUpperCase(Locale.ROOT));
      }
      for (JsonNode alias : it.path("aliases")) {
        if (isCode(alias.asString())) {
          codes.add(alias.asString().toUpperCase(Locale.ROOT));
        } else {
          names.add(alias.asString());
        }
      }
      bodies.add(new NamedBody(body, names, codes));
    }
    return List.copyOf(bodies);
  }

  private static boolean isCode(String alias) {
    return alias.length() <= ALWAYS_CODE
        || alias.length() <= LONGEST_CODE && alias.equals(alias.toUpperCase(Locale.ROOT));
  }
}
