package se.paragraf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents in the repository are what the sources say. Files are compared by content, since
 * another JDK may compress the same content into other bytes.
 */
class RenderCorpusTest {

  private static final Path CORPUS =
      Files.isDirectory(Path.of("corpus")) ? Path.of("corpus") : Path.of("..", "corpus");
  private static final Map<String, byte[]> FRESH = new TreeMap<>();

  @BeforeAll
  static void render() throws IOException {
    FRESH.putAll(RenderCorpus.render(CORPUS));
  }

  @Test
  void repositoryHoldsWhatTheSourcesRender() throws IOException {
    for (Map.Entry<String, byte[]> file : FRESH.entrySet()) {
      byte[] kept = Files.readAllBytes(CORPUS.resolve(file.getKey()));
      assertEquals(
          content(file.getKey(), file.getValue()), content(file.getKey(), kept), file.getKey());
    }
  }

  @Test
  void repositoryHoldsNothingElse() throws IOException {
    for (String folder : List.of("documents", "expected")) {
      try (Stream<Path> paths = Files.walk(CORPUS.resolve(folder))) {
        Set<String> kept = new TreeSet<>();
        paths
            .filter(Files::isRegularFile)
            .forEach(path -> kept.add(CORPUS.relativize(path).toString().replace('\\', '/')));
        kept.removeAll(FRESH.keySet());
        assertEquals(Set.of(), kept);
      }
    }
  }

  @Test
  void corpusHasEveryFormAndEnoughRecords() {
    Set<String> formats = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    int total = 0;
    JsonMapper json = new JsonMapper();
    for (Map.Entry<String, byte[]> file : FRESH.entrySet()) {
      String name = file.getKey();
      if (name.startsWith("documents/")) {
        formats.add(name.substring(name.lastIndexOf('.') + 1));
      } else if (name.endsWith(".json")) {
        for (JsonNode record : json.readTree(file.getValue()).path("records")) {
          kinds.add(record.path("kind").asString());
          types.add(record.path("documentType").asString());
          places.add(record.path("municipality").path("name").asString());
          total++;
        }
      }
    }
    assertEquals(
        Set.of("pdf", "docx", "odt", "pptx", "html", "txt", "eml", "zip"), new TreeSet<>(formats));
    assertEquals(Set.of("decision", "paper", "assignment"), kinds);
    assertEquals(Set.of("Granviken", "Älvhamra"), places);
    assertTrue(
        types.containsAll(
            Set.of(
                "protokoll",
                "protokollsutdrag",
                "tjänsteutlåtande",
                "tjänsteskrivelse",
                "yttrande",
                "motion",
                "uppdragslista",
                "uppföljning",
                "presentation",
                "e-post",
                "bilaga")),
        types::toString);
    assertTrue(total >= 150, "records: " + total);
  }

  @Test
  void oneDocumentIsAScan() throws IOException {
    int scans = 0;
    for (Map.Entry<String, byte[]> file : FRESH.entrySet()) {
      if (file.getKey().endsWith(".pdf") && text(file.getValue()).isBlank()) {
        scans++;
      }
    }
    assertEquals(1, scans);
  }

  /** What must be equal: the text of a PDF, the entries of an archive, else the bytes. */
  private static String content(String name, byte[] bytes) throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "pdf" -> text(bytes);
      case "pptx" -> slides(bytes);
      case "docx", "odt", "zip" -> entries(bytes);
      case "eml" -> new String(bytes, StandardCharsets.US_ASCII).split("attachment")[0];
      default -> new String(bytes, StandardCharsets.ISO_8859_1);
    };
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String slides(byte[] pptx) throws IOException {
    StringBuilder all = new StringBuilder();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          all.append(shape instanceof XSLFTextShape text ? text.getText() : "").append('\n');
        }
      }
    }
    return all.toString();
  }

  private static String entries(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        String name = entry.getName();
        all.append(name).append('\n').append(content(name, zip.readAllBytes())).append('\n');
        entry = zip.getNextEntry();
      }
    }
    return all.toString();
  }
}
