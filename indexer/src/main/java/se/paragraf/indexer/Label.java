package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person says that a § is; null where that is not settled and must not be scored.
 *
 * @param source the file's name, or its path below the folder
 * @param inner the path inside a mail or an archive; empty for a file of its own
 * @param paragraph as cited
 * @param body the body's full name
 * @param date {@code 2024-02-01}
 * @param diarienummer as printed
 * @param title on one line
 * @param decision the text under Beslut
 * @param reservation whether somebody reserved
 * @param vote whether votes were counted
 */
record Label(
    String source,
    String inner,
    String paragraph,
    @Nullable String body,
    @Nullable String date,
    @Nullable List<String> diarienummer,
    @Nullable String title,
    @Nullable String decision,
    @Nullable Boolean reservation,
    @Nullable Boolean vote) {

  /**
   * Reads a file with one JSON object a line.
   *
   * @throws IllegalArgumentException when a line is none; the message names the line
   */
  static List<Label> read(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Label> labels = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode json = mapper.readTree(line);
        if (!json.path("source").isString() || json.path("paragraph").isMissingNode()) {
          throw new IllegalArgumentException("it lacks source or paragraph");
        }
        labels.add(of(json));
      } catch (tools.jackson.core.JacksonException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            file + ", line " + number + " is no label: " + e.getMessage(), e);
      }
    }
    return labels;
  }

  private static Label of(JsonNode json) {
    JsonNode numbers = json.path("diarienummer");
    List<String> diarienummer = null;
    if (numbers.isArray()) {
      diarienummer = new ArrayList<>();
      for (JsonNode it : numbers) {
        diarienummer.add(it.asString());
      }
    }
    return new Label(
        json.path("source").asString(),
        json.path("inner").isString() ? json.path("inner").asString() : "",
        json.path("paragraph").asString(),
        text(json, "body"),
        text(json, "date"),
        diarienummer,
        text(json, "title"),
        text(json, "decision"),
        flag(json, "reservations"),
        flag(json, "vote"));
  }

  private static @Nullable String text(JsonNode json, String key) {
    return json.path(key).isString() ? json.path(key).asString() : null;
  }

  private static @Nullable Boolean flag(JsonNode json, String key) {
    return json.path(key).isBoolean() ? json.path(key).asBoolean() : null;
  }

  /** The file and, in it, the member. */
  String document() {
    return inner.isEmpty() ? source : source + "!/" + inner;
  }
}
