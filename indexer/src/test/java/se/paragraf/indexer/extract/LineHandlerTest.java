package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.junit.jupiter.api.Test;

/** Pages of the web. */
class LineHandlerTest {

  @Test
  void putsEachTermOfAListOnALineWithItsValue() throws Exception {
    assertThat(
            lines(
                "<h2>Byte av lampor</h2><dl><dt>Status</dt> <dd>Pågår</dd>"
                    + "<dt><b>Klart</b> senast</dt><dd><p>2025-01-31</p></dd></dl><p>Slut</p>"))
        .containsExactly("Byte av lampor", "Status\tPågår", "Klart senast\t2025-01-31", "Slut");
  }

  @Test
  void putsEachRowOfATableOnALineThoughTermsAreInIt() throws Exception {
    assertThat(
            lines(
                "<table><tr><td>1</td><td><dl><dt>Status</dt><dd>Pågår</dd></dl></td></tr></table>"))
        .containsExactly("1\tStatus Pågår");
  }

  private static List<String> lines(String body) throws Exception {
    LineHandler handler = new LineHandler(true);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=utf-8");
    new JSoupParser()
        .parse(
            new ByteArrayInputStream(
                ("<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>"
                        + body
                        + "</body></html>")
                    .getBytes(StandardCharsets.UTF_8)),
            handler,
            metadata,
            new ParseContext());
    return handler.pages().getFirst().lines().stream()
        .map(Line::text)
        .filter(it -> !it.isBlank())
        .toList();
  }
}
