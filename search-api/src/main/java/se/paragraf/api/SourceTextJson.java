package se.paragraf.api;

import java.util.List;
import se.paragraf.model.Source;
import se.paragraf.search.Snippet;
import se.paragraf.search.SourceText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The text of an original as JSON. */
final class SourceTextJson {

  private SourceTextJson() {}

  /**
   * Writes where the marks are, and the text.
   *
   * @param only the one page whose text is wanted; 0 for all
   */
  static ObjectNode write(SourceText text, int only, List<String> warnings) {
    ObjectNode json = SearchJson.empty();
    Source source = text.source();
    json.putObject("source")
        .put("path", source.path())
        .put("sha256", source.sha256())
        .put("mediaType", source.mediaType())
        .put("pages", source.pages() == 0 ? null : source.pages());
    ArrayNode marks = json.putArray("marks");
    ArrayNode pages = json.putArray("pages");
    for (SourceText.Page page : text.pages()) {
      if (page.marks() > 0) {
        putPage(marks.addObject(), page).put("count", page.marks());
      }
      if (only == 0 || page.number() == only) {
        write(pages.addObject(), page);
      }
    }
    ArrayNode notes = json.putArray("warnings");
    warnings.forEach(notes::add);
    return json;
  }

  private static void write(ObjectNode json, SourceText.Page page) {
    ArrayNode parts = putPage(json, page).putArray("parts");
    for (SourceText.Part part : page.parts()) {
      ObjectNode written = parts.addObject();
      written.put("record", part.record().id());
      ArrayNode fragments = written.putArray("fragments");
      for (Snippet.Fragment fragment : part.fragments()) {
        fragments.addObject().put("text", fragment.text()).put("match", fragment.match());
      }
    }
  }

  private static ObjectNode putPage(ObjectNode json, SourceText.Page page) {
    return json.put("page", page.number() == 0 ? null : page.number());
  }
}
