package se.paragraf.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders one source into the format that its file name asks for. */
final class Renderer {

  /** The file, and first pages of its units where the format has pages. */
  record Rendered(byte[] bytes, Map<Integer, Integer> pages) {}

  private Renderer() {}

  static Rendered render(Source source, Municipality municipality) throws IOException {
    Composition draft = new Composer(source, municipality, Map.of()).compose();
    return switch (source.extension()) {
      case "pdf" -> pdf(source, municipality, draft);
      case "docx" -> new Rendered(DocxWriter.write(draft), Map.of());
      case "pptx" -> new Rendered(PptxWriter.write(draft), Map.of());
      case "odt" -> new Rendered(OdtWriter.write(draft), Map.of());
      case "html" ->
          new Rendered(
              HtmlWriter.write(draft, municipality.official()).getBytes(StandardCharsets.UTF_8),
              Map.of());
      case "txt" -> {
        String charset = source.has("teckenkodning") ? source.get("teckenkodning") : "UTF-8";
        yield new Rendered(TextWriter.write(draft).getBytes(Charset.forName(charset)), Map.of());
      }
      default -> throw new IllegalArgumentException(source.file());
    };
  }

  /** Twice: the first pass finds the page numbers that the list of contents prints. */
  private static Rendered pdf(Source source, Municipality municipality, Composition draft)
      throws IOException {
    Map<Integer, Integer> pages = PdfWriter.write(draft).firstPages();
    PdfWriter.Pdf pdf = PdfWriter.write(new Composer(source, municipality, pages).compose());
    byte[] bytes =
        source.has("inskannad") ? ScanWriter.write(pdf.bytes(), source.id()) : pdf.bytes();
    return new Rendered(bytes, pdf.firstPages());
  }
}
