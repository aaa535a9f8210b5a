package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with text, pages that are pictures, and pages that are both, in one PDF. */
class PdfFormTest {

  private static final String[] SCANNED = {
    "§ 12",
    "Skötsel av badplatsen vid Norra viken",
    "Beslut",
    "Tekniska nämnden antar förslaget till skötselplan.",
    "Nämnden ger förvaltningen i uppdrag att köpa en ny livboj."
  };

  @TempDir private Path folder;

  @BeforeEach
  void needsTesseract() {
    assumeTrue(
        Extractor.readsPictures(), "Tesseract with Swedish is not installed: scans not tested");
  }

  private ExtractedDocument read(TestPages pages) throws IOException, ExtractionException {
    return Reads.read(folder, "protokoll.pdf", pages.pdf());
  }

  @Test
  void readsOnlyThePagesByOcrThatHaveNoText() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.text("§ 11 Öppnande").scanned(TestPages.scan(SCANNED), 0).text("§ 13 Avslutning");
      ExtractedDocument document = read(pages);
      assertThat(document.warnings()).containsExactly("read by OCR: page 2");
      assertThat(Reads.text(document, 1)).isEqualTo("§ 11 Öppnande");
      assertThat(Reads.text(document, 2).lines())
          .filteredOn(it -> !it.isBlank())
          .containsExactly(SCANNED);
      assertThat(document.source().pages()).isEqualTo(3);
    }
  }

  @Test
  void readsAScanThoughAHeadIsStampedOnIt() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.scanned(TestPages.scan(SCANNED), 0, "Granvikens kommun 2031-03-04 Sida 3 (12)");
      ExtractedDocument document = read(pages);
      assertThat(document.warnings()).containsExactly("read by OCR: page 1");
      assertThat(Reads.text(document)).contains("köpa en ny livboj", "Sida 3 (12)");
    }
  }

  @Test
  void tellsThatTextOverAPictureMayBeAnOcrs() throws Exception {
    String line =
        "Nämnden ger förvaltningen i uppdrag att köpa en ny livboj och en stege. ".repeat(2);
    try (TestPages pages = new TestPages()) {
      pages.scanned(TestPages.scan(SCANNED), 0, line, line, line).text("§ 13 Avslutning");
      ExtractedDocument document = read(pages);
      assertThat(document.warnings())
          .containsExactly(
              "with text that lies over pictures of the pages, and may be an OCR's: page 1");
      assertThat(document.pages().getFirst().lines())
          .filteredOn(it -> !it.isBlank())
          .allSatisfy(it -> assertThat(it.sureness()).isLessThan(Line.GIVEN));
      assertThat(document.pages().getLast().lines())
          .allSatisfy(it -> assertThat(it.sureness()).isEqualTo(Line.GIVEN));
    }
  }

  @Test
  void trustsTheTextOfAPageWithALogo() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.withLogo(TestPages.scan("GRANVIKEN"), "§ 1 Öppnande", "Ordföranden öppnar mötet.");
      ExtractedDocument document = read(pages);
      assertThat(document.warnings()).isEmpty();
      assertThat(Reads.lines(document))
          .containsExactly("§ 1 Öppnande", "Ordföranden öppnar mötet.");
    }
  }

  @Test
  void saysNothingOfABlankPage() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.text("§ 1 Öppnande").blank().scanned(TestPages.scan(), 0);
      ExtractedDocument document = read(pages);
      assertThat(document.warnings()).isEmpty();
      assertThat(document.pages()).hasSize(3);
    }
  }

  @Test
  void readsAScanThatLiesOnItsSide() throws Exception {
    BufferedImage upright = TestPages.scan(SCANNED);
    BufferedImage turned =
        new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.rotate(Math.PI / 2);
    pen.drawImage(upright, 0, -turned.getWidth(), null);
    pen.dispose();
    try (TestPages pages = new TestPages()) {
      pages.scanned(turned, 0);
      assertThat(Reads.text(read(pages))).contains("antar förslaget till skötselplan");
    }
  }

  @Test
  void readsAPageThatIsShownTurned() throws Exception {
    BufferedImage upright = TestPages.scan(SCANNED);
    BufferedImage turned = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.rotate(Math.PI);
    pen.drawImage(upright, -1654, -2339, null);
    pen.dispose();
    try (TestPages pages = new TestPages()) {
      pages.scanned(turned, 180);
      assertThat(Reads.text(read(pages))).contains("§ 12", "ny livboj");
    }
  }

  @Test
  void namesAPictureThatIsTooLargeAndReadsTheOtherPages() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.text("§ 11 Öppnande").scanned(TestPages.scan(SCANNED), 0).text("§ 13 Avslutning");
      PDResources resources = pages.document().getPage(1).getResources();
      for (COSName name : resources.getXObjectNames()) {
        COSDictionary picture = resources.getXObject(name).getCOSObject();
        picture.setInt(COSName.WIDTH, 20_000);
        picture.setInt(COSName.HEIGHT, 20_000);
      }
      ExtractedDocument document = read(pages);
      assertThat(document.warnings())
          .containsExactly(
              "not read by OCR: page 2: a picture of 20000 × 20000 points is too large");
      assertThat(Reads.lines(document)).containsExactly("§ 11 Öppnande", "§ 13 Avslutning");
    }
  }

  @Test
  void readsAnswersThatAreAttached() throws Exception {
    try (TestPages pages = new TestPages()) {
      pages.text("Se bilagorna.");
      PDEmbeddedFile file =
          new PDEmbeddedFile(
              pages.document(),
              new ByteArrayInputStream("Yttrande".getBytes(StandardCharsets.UTF_8)));
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFileUnicode("Yttrande från byalaget.txt");
      specification.setEmbeddedFile(file);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of("yttrande", specification));
      PDDocumentNameDictionary names =
          new PDDocumentNameDictionary(pages.document().getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      pages.document().getDocumentCatalog().setNames(names);
      ExtractedDocument document = read(pages);
      assertThat(document.members())
          .extracting(ExtractedDocument.Member::path)
          .containsExactly("Yttrande från byalaget.txt");
    }
  }
}
