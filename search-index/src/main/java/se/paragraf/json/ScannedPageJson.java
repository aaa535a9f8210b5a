package se.paragraf.json;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.ScannedPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A scanned page's words as JSON: as the API gives them, and on a line as they are stored. */
public final class ScannedPageJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScannedPageJson() {}

  /** The page as other programs see it. */
  public static ObjectNode write(ScannedPage page) {
    ObjectNode json = head(page);
    ArrayNode words = json.putArray("words");
    for (ScannedPage.Word it : page.words()) {
      words
          .addObject()
          .put("text", it.text())
          .put("x", it.x())
          .put("y", it.y())
          .put("width", it.width())
          .put("height", it.height());
    }
    return json;
  }

  /** The page on one line that begins as {@link #lineStart} says; no one else sees it. */
  public static String line(ScannedPage page) {
    ObjectNode json = head(page);
    ArrayNode words = json.putArray("words");
    for (ScannedPage.Word it : page.words()) {
      words.addArray().add(it.text()).add(it.x()).add(it.y()).add(it.width()).add(it.height());
    }
    return json.toString();
  }

  /** What the line of that page begins with. */
  public static String lineStart(int page) {
    return "{\"page\":" + page + ",";
  }

  /** The page of a line. */
  public static ScannedPage read(String line) {
    JsonNode json = MAPPER.readTree(line);
    List<ScannedPage.Word> words = new ArrayList<>();
    for (JsonNode it : json.path("words")) {
      words.add(
          new ScannedPage.Word(
              it.path(0).asString(""), number(it, 1), number(it, 2), number(it, 3), number(it, 4)));
    }
    return new ScannedPage(
        json.path("page").asInt(0),
        json.path("width").floatValue(),
        json.path("height").floatValue(),
        words);
  }

  private static ObjectNode head(ScannedPage page) {
    return MAPPER
        .createObjectNode()
        .put("page", page.page())
        .put("width", page.width())
        .put("height", page.height());
  }

  private static float number(JsonNode word, int index) {
    return word.path(index).floatValue();
  }
}
