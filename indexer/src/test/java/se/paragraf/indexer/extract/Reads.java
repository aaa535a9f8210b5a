package se.paragraf.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what a test has made, by the extractor as it is. */
final class Reads {

  private static final Extractor EXTRACTOR = new Extractor();

  private Reads() {}

  static ExtractedDocument read(Path folder, String name, byte[] content)
      throws IOException, ExtractionException {
    Path file = Files.createTempFile(folder, "test", ".bin");
    Files.write(file, content);
    return read(folder, name, file);
  }

  static ExtractedDocument read(Path folder, String name, Path file)
      throws IOException, ExtractionException {
    Path spool = Files.createTempDirectory(folder, "spool");
    return EXTRACTOR.extract(name, file, new MemberSpool(spool), _ -> {});
  }

  /** The lines with words, of all pages. */
  static List<String> lines(ExtractedDocument document) {
    return document.pages().stream()
        .flatMap(it -> it.lines().stream())
        .filter(it -> !it.isBlank())
        .map(Line::text)
        .toList();
  }

  static String text(ExtractedDocument document) {
    return String.join("\n", lines(document));
  }

  static String text(ExtractedDocument document, int page) {
    return String.join(
        "\n", document.pages().get(page - 1).lines().stream().map(Line::text).toList());
  }

  static Line line(ExtractedDocument document, String text) {
    return document.pages().stream()
        .flatMap(it -> it.lines().stream())
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + text + " in " + text(document)));
  }
}
