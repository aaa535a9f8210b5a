package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets print them: cells centred, so that the lines of a row lie athwart. */
class RuledTableTest {

  private static final float[] COLUMNS = {40, 120, 260, 380, 470};

  private static final float[] ROWS = {100, 120, 160, 200};

  @Test
  void putsEachRowOnALineThoughItsCellsAreCentred() throws IOException {
    List<Line> lines = read(true, false);
    assertThat(lines)
        .extracting(Line::text)
        .containsSubsequence(
            "Balanslista",
            "Nr\tUppdrag\tAnsvarig\tStatus",
            "1\tBygga en brygga vid färjeläget\tTekniska nämnden\tPågår",
            "2\tMåla badhuset\tFastighetsnämnden\tVilar",
            "Listan slutar här.");
  }

  @Test
  void readsAPageThatIsPrintedSideways() throws IOException {
    assertThat(read(true, true))
        .extracting(Line::text)
        .contains("1\tBygga en brygga vid färjeläget\tTekniska nämnden\tPågår");
  }

  @Test
  void leavesRowsThatNoRulePartsAsTheyAre() throws IOException {
    assertThat(read(false, false))
        .extracting(Line::text)
        .contains("Nr\tUppdrag\tAnsvarig\tStatus", "2\tMåla badhuset\tFastighetsnämnden\tVilar")
        .noneMatch(it -> it.contains("vid färjeläget"));
  }

  private static List<Line> read(boolean rowsRuled, boolean sideways) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(sideways ? new PDRectangle(500, 700) : new PDRectangle(700, 500));
      page.setRotation(sideways ? 90 : 0);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (sideways) {
          content.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 500, 0));
        }
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        write(content, 40, 80, "Balanslista");
        write(content, 40, 240, "Listan slutar här.");
        for (float y : rowsRuled ? ROWS : new float[] {ROWS[0], ROWS[3]}) {
          content.moveTo(COLUMNS[0], 500 - y);
          content.lineTo(COLUMNS[4], 500 - y);
          content.stroke();
        }
        for (float x : COLUMNS) {
          content.addRect(x - 0.25f, 500 - ROWS[3], 0.5f, ROWS[3] - ROWS[0]);
          content.fill();
        }
        row(content, 114, "Nr", "Uppdrag", "Ansvarig", "Status");
        // Two lines in one cell; the others stand between them.
        write(content, COLUMNS[1] + 4, 138, "Bygga en brygga vid");
        write(content, COLUMNS[1] + 4, 150, "färjeläget");
        row(content, 144, "1", "", "Tekniska nämnden", "Pågår");
        row(content, 184, "2", "Måla badhuset", "Fastighetsnämnden", "Vilar");
      }
      document.save(file);
    }
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(file.toByteArray())) {
      return new PdfReader().read(document, 1);
    }
  }

  private static void row(PDPageContentStream content, float y, String... cells)
      throws IOException {
    for (int column = 0; column < cells.length; column++) {
      write(content, COLUMNS[column] + 4, y, cells[column]);
    }
  }

  private static void write(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.newLineAtOffset(x, 500 - y);
    content.showText(text);
    content.endText();
  }
}
