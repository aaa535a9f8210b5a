package se.paragraf.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes a page of a template, whole before the first byte goes out. */
@Component
class Pages {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final TemplateEngine templates;

  Pages(TemplateEngine templates) {
    this.templates = templates;
  }

  ResponseEntity<String> page(String template, Object model) {
    return page(HttpStatus.OK, template, model);
  }

  ResponseEntity<String> page(HttpStatus status, String template, Object model) {
    StringOutput output = new StringOutput();
    templates.render(template, Map.of("page", model), output);
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header("Cache-Control", "no-cache")
        .body(output.toString());
  }

  ResponseEntity<String> message(HttpStatus status, String title, String text) {
    return page(status, "message.jte", new Message(title, text));
  }

  /**
   * A page that says one thing.
   *
   * @param title in a few words
   * @param text what to do about it
   */
  record Message(String title, String text) {}
}
