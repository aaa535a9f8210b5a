package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.model.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labels in either of their shapes: lines of flat objects, or files with the records of one
 * document each, shaped as the product's own JSON.
 *
 * <p>A key that is absent or null is not scored; {@code ""}, {@code []} and {@code false} say that
 * there is none.
 */
final class LabelReader {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final List<Label> labels = new ArrayList<>();

  private LabelReader() {}

  /**
   * Reads a file with one JSON object a line, a file with a document's records, or all of the
   * latter below a folder.
   *
   * @throws IllegalArgumentException when something in it is no label; the message names the place
   */
  static List<Label> read(Path path) throws IOException {
    LabelReader reader = new LabelReader();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path it : files.filter(file -> isDocument(file)).sorted().toList()) {
          reader.document(it);
        }
      }
    } else if (isDocument(path)) {
      reader.document(path);
    } else {
      reader.lines(path);
    }
    if (reader.labels.isEmpty()) {
      throw new IllegalArgumentException(path + " has no labels");
    }
    return List.copyOf(reader.labels);
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".json");
  }

  private void lines(Path file) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        add(file + ", line " + number, line);
      }
    }
  }

  private void add(String where, String json) {
    try {
      JsonNode label = mapper.readTree(json);
      labels.add(label(label, text(label.path("source"))));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(where + " is no label: " + e.getMessage(), e);
    }
  }

  private void document(Path file) throws IOException {
    int number = 0;
    try {
      JsonNode document = mapper.readTree(Files.readString(file));
      if (!document.path("records").isArray()) {
        throw new IllegalArgumentException("it has no records");
      }
      for (JsonNode record : document.path("records")) {
        number++;
        labels.add(label(record, text(document.path("source"))));
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ", record " + number + " is no label: " + e.getMessage(), e);
    }
  }

  private static Label label(JsonNode json, String source) {
    if (source.isEmpty()) {
      throw new IllegalArgumentException("it lacks source");
    }
    String kind = text(json.path("kind"));
    Kind its =
        kind.isEmpty()
            ? Kind.DECISION
            : Kind.ofLabel(kind)
                .orElseThrow(() -> new IllegalArgumentException("there is no kind " + kind));
    Map<ScoredField, List<String>> values = new EnumMap<>(ScoredField.class);
    ScoredField number = its == Kind.DECISION ? ScoredField.PARAGRAPH : ScoredField.ITEM;
    if (its != Kind.ASSIGNMENT) {
      put(values, number, json.path("paragraph"));
    }
    if (its == Kind.DECISION && values.getOrDefault(number, List.of()).isEmpty()) {
      throw new IllegalArgumentException("it lacks paragraph");
    }
    put(values, ScoredField.MUNICIPALITY, named(json.path("municipality")));
    put(values, ScoredField.BODY, named(json.path("body")));
    put(values, ScoredField.PAGE, json.path(json.has("page") ? "page" : "firstPage"));
    put(
        values,
        ScoredField.RESERVATION,
        json.path(json.has("reservations") ? "reservations" : "reservation"));
    put(values, ScoredField.YRKANDEN, json.path("yrkanden"));
    for (ScoredField it :
        List.of(
            ScoredField.DOCUMENT_TYPE,
            ScoredField.DATE,
            ScoredField.DIARIENUMMER,
            ScoredField.TITLE,
            ScoredField.DECISION,
            ScoredField.OUTCOME,
            ScoredField.VOTE,
            ScoredField.RECIPIENTS,
            ScoredField.MENTIONS)) {
      put(values, it, json.path(it.label()));
    }
    for (ScoredField it :
        List.of(
            ScoredField.STARTED,
            ScoredField.DECIDED_BY,
            ScoredField.DECIDED_PARAGRAPH,
            ScoredField.DECIDED_DATE,
            ScoredField.RESPONSIBLE,
            ScoredField.STATUS_TEXT,
            ScoredField.STATUS,
            ScoredField.DUE)) {
      put(values, it, json.path("assignment").path(it.label()));
    }
    return new Label(
        composed(source),
        composed(text(json.path("inner"))),
        its,
        json.path("truncated").asBoolean(false),
        values);
  }

  /** Names of files come in either form of å, ä and ö, as the disk has them. */
  static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Municipality and body are names, or objects with a name. */
  private static JsonNode named(JsonNode node) {
    return node.isObject() ? node.path("name") : node;
  }

  private static void put(
      Map<ScoredField, List<String>> values, ScoredField field, JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      for (JsonNode it : value) {
        all.add(
            it.isObject()
                ? ScoredField.mover(text(it.path("name")), text(it.path("party")))
                : text(it));
      }
      values.put(field, List.copyOf(all));
    } else if (value.isBoolean()) {
      values.put(field, ScoredField.flag(value.asBoolean()));
    } else if (value.isString() || value.isNumber()) {
      values.put(field, text(value).isBlank() ? List.of() : List.of(text(value)));
    }
  }

  private static String text(JsonNode value) {
    return value.isString() || value.isNumber() ? value.asString() : "";
  }
}
