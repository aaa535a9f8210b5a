package se.paragraf.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.paragraf.api.Address;
import se.paragraf.api.PublicAddress;

/** Makes a page of a template, whole before the first byte goes out. */
@Component
class Pages {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final TemplateEngine templates;
  private final HttpServletRequest request;
  private final PublicAddress address;

  /**
   * @param request stands for the request that is answered in each thread
   */
  Pages(TemplateEngine templates, HttpServletRequest request, PublicAddress address) {
    this.templates = templates;
    this.request = request;
    this.address = address;
  }

  /** What surrounds the page that is asked for now. */
  Frame frame() {
    return Frame.of(request, address.origin(request));
  }

  /**
   * Refuses an address with other parameters than these.
   *
   * @throws se.paragraf.api.BadParameterException that names the first
   */
  void requireKnown(String... names) {
    new Address(request.getParameterMap()).requireKnown(List.of(names));
  }

  ResponseEntity<String> page(String template, Object model) {
    return page(HttpStatus.OK, template, model);
  }

  ResponseEntity<String> page(HttpStatus status, String template, Object model) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header("Cache-Control", "no-cache")
        .body(html(template, model, frame()));
  }

  private String html(String template, Object model, Frame frame) {
    StringOutput output = new StringOutput();
    templates.render(template, Map.of("page", model, "frame", frame), output);
    return output.toString();
  }

  /** The page for an address that is none, such as one that leads out of the server. */
  String unreadableAddress(Language language) {
    Texts t = Texts.in(language);
    return html(
        "message.jte",
        new Message(t.say("error.address.title"), t.say("error.address.outside")),
        new Frame(t, "", "/", ""));
  }

  /**
   * A page that says one thing.
   *
   * @param title the key of the text that says it in a few words
   * @param text the key of the text that says what to do about it
   * @param values for the places in that text
   */
  ResponseEntity<String> message(HttpStatus status, String title, String text, Object... values) {
    Texts t = frame().t();
    String said = values.length == 0 ? t.say(text) : t.say(text, values);
    return page(status, "message.jte", new Message(t.say(title), said));
  }

  /**
   * A page that says one thing.
   *
   * @param title in a few words
   * @param text what to do about it
   * @param link where to go on; null for the start only
   */
  record Message(String title, String text, @Nullable Link link) {

    Message(String title, String text) {
      this(title, text, null);
    }
  }

  /**
   * A link.
   *
   * @param url where it leads
   * @param label what it says
   */
  record Link(String url, String label) {}
}
