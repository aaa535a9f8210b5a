package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.ScannedPage;

/** Where the words of a scan stand on the page as it is shown, whatever way they were read. */
class ScannedWordsTest {

  private static final String[] LINES = {
    "Tekniska nämnden antar förslaget till skötselplan.",
    "Nämnden ger förvaltningen i uppdrag att köpa en ny livboj.",
    "Ordföranden förklarar sammanträdet avslutat."
  };

  /** The baseline of the first line, from the upper edge; the next ones are 18 points below. */
  private static final float FIRST = 842 - 760;

  private static final float LEFT = 70;

  @TempDir private Path folder;

  @BeforeEach
  void needsTesseract() {
    assumeTrue(
        Extractor.readsPictures(), "Tesseract with Swedish is not installed: scans not tested");
  }

  private ScannedPage scanned(TestPages pages) throws Exception {
    ExtractedDocument document = Reads.read(folder, "protokoll.pdf", pages.pdf());
    return Objects.requireNonNull(document.pages().getFirst().scanned());
  }

  private static ScannedPage.Word word(ScannedPage page, String text) {
    return page.words().stream()
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " among " + page.words()));
  }

  private static void standsOn(int line, ScannedPage.Word word) {
    float baseline = FIRST + 18 * line;
    assertThat(word.y()).isBetween(baseline - 13, baseline - 6);
    assertThat(word.y() + word.height()).isBetween(baseline - 2, baseline + 5);
  }

  private static void standAsPrinted(ScannedPage page) {
    assertThat(page.width()).isCloseTo(595, within(1f));
    assertThat(page.height()).isCloseTo(842, within(1f));
    assertThat(word(page, "Tekniska").x()).isCloseTo(LEFT, within(3f));
    standsOn(0, word(page, "Tekniska"));
    standsOn(1, word(page, "förvaltningen"));
    assertThat(word(page, "förvaltningen").width()).isBetween(60f, 80f);
    assertThat(word(page, "livboj.").x()).isGreaterThan(word(page, "ny").x() + 10);
    standsOn(2, word(page, "Ordföranden"));
  }

  @Test
  void isToldOfAPictureThatGoesToTheOcrAsItIs() throws Exception {
    try (TestPages pages = new TestPages()) {
      standAsPrinted(scanned(pages.scanned(TestPages.scan(LINES), 0)));
    }
  }

  @Test
  void isToldOfAPageThatIsDrawn() throws Exception {
    try (TestPages pages = new TestPages()) {
      ScannedPage page = scanned(pages.scanned(TestPages.scan(LINES), 0, "Sida 3"));
      standAsPrinted(page);
      assertThat(word(page, "Sida").y()).isGreaterThan(780);
    }
  }

  @Test
  void isToldOfAPageThatIsShownTurned() throws Exception {
    BufferedImage upright = TestPages.scan(LINES);
    BufferedImage turned = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.rotate(Math.PI);
    pen.drawImage(upright, -1654, -2339, null);
    pen.dispose();
    try (TestPages pages = new TestPages()) {
      standAsPrinted(scanned(pages.scanned(turned, 180)));
    }
  }

  @Test
  void placesAPictureThatFillsAPartOfATurnedPage() {
    // The upper half of a page that is turned to the right when it is shown.
    PicturePlace place =
        new PicturePlace(new Transform(595, 0, 0, 421, 0, 421), Turn.of(90, 595, 842), 842, 595);
    OcrPage.OcrWord word = new OcrPage.OcrWord("Beslut", 0, 0, 100, 50, 90);
    OcrPage read = new OcrPage(1000, List.of(new OcrPage.OcrLine(List.of(word), 50)));
    ScannedPage page =
        Objects.requireNonNull(place.page(1, read, new Dimension(1000, 500)).scanned());
    assertThat(page.words())
        .containsExactly(new ScannedPage.Word("Beslut", 799.9f, 0, 42.1f, 59.5f));
  }

  @Test
  void isNotToldOfAPageWithText() throws Exception {
    try (TestPages pages = new TestPages()) {
      ExtractedDocument document = Reads.read(folder, "p.pdf", pages.text(LINES).pdf());
      assertThat(document.pages()).allMatch(it -> it.scanned() == null);
    }
  }
}
