package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts and sheets are read as they are printed. */
class OdfFormTest {

  private static final String NAMESPACES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  @TempDir private Path folder;

  private ExtractedDocument read(String kind, String styles, String body)
      throws IOException, ExtractionException {
    Parts parts =
        new Parts()
            .bytes(
                "mimetype",
                ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII))
            .xml(
                "content.xml",
                "<office:document-content "
                    + NAMESPACES
                    + "><office:automatic-styles>"
                    + styles
                    + "</office:automatic-styles><office:body><office:"
                    + kind
                    + ">"
                    + body
                    + "</office:"
                    + kind
                    + "></office:body></office:document-content>");
    return Reads.read(folder, "protokoll.odt", parts.zip());
  }

  @Test
  void printsTheNumbersThatTheListsGive() throws Exception {
    ExtractedDocument document =
        read(
            "text",
            "<text:list-style style:name=\"L1\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
                + " style:num-suffix=\".\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\""
                + " style:num-suffix=\")\"/></text:list-style>",
            "<text:list text:style-name=\"L1\"><text:list-item><text:p>Bryggan byggs.</text:p>"
                + "<text:list><text:list-item><text:p>i trä</text:p></text:list-item>"
                + "<text:list-item><text:p>utan räcke</text:p></text:list-item></text:list>"
                + "</text:list-item><text:list-item><text:p>Kostnaden tas ur reserven.<text:note>"
                + "<text:note-citation>1</text:note-citation><text:note-body><text:p>Budget 2031."
                + "</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
                + "<text:p>Mellanord.</text:p>"
                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">"
                + "<text:list-item><text:p>Paragrafen justeras.</text:p></text:list-item>"
                + "</text:list>");
    assertThat(Reads.lines(document))
        .containsExactly(
            "1. Bryggan byggs.",
            "a) i trä",
            "b) utan räcke",
            "2. Kostnaden tas ur reserven.[1]",
            "[1] Budget 2031.",
            "Mellanord.",
            "3. Paragrafen justeras.");
  }

  @Test
  void readsNeitherStruckNorHiddenTextAndTellsOfComments() throws Exception {
    ExtractedDocument document =
        read(
            "text",
            "<style:style style:name=\"T1\" style:family=\"text\">"
                + "<style:text-properties text:display=\"none\"/></style:style>",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Avslås.</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>Motionen<text:s text:c=\"2\"/>bifalls"
                + "<office:annotation><text:p>Säkert?</text:p></office:annotation>"
                + "<text:span text:style-name=\"T1\"> i hemlighet</text:span>.</text:p>");
    assertThat(Reads.lines(document)).containsExactly("Motionen  bifalls.");
    assertThat(document.warnings()).containsExactly("left out: 1 comment");
  }

  @Test
  void tellsSizeAndWeightByInheritedStyles() throws Exception {
    ExtractedDocument document =
        read(
            "text",
            "<style:style style:name=\"Bas\" style:family=\"paragraph\">"
                + "<style:text-properties fo:font-size=\"10pt\" fo:font-weight=\"bold\"/>"
                + "</style:style><style:style style:name=\"Rubrik\" style:family=\"paragraph\""
                + " style:parent-style-name=\"Bas\">"
                + "<style:text-properties fo:font-size=\"150%\"/></style:style>",
            "<text:p text:style-name=\"Rubrik\">Beslut</text:p>"
                + "<text:h text:outline-level=\"1\">§ 4</text:h>");
    assertThat(Reads.line(document, "Beslut")).isEqualTo(new Line("Beslut", 15, true));
    assertThat(Reads.line(document, "§ 4").bold()).isTrue();
  }

  @Test
  void readsASheetRowByRowWithDatesInOneForm() throws Exception {
    String empty = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
    ExtractedDocument document =
        read(
            "spreadsheet",
            "<style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style>",
            "<table:table table:name=\"Uppdrag\"><table:table-row>"
                + "<table:table-cell><text:p>Start</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Uppdrag</text:p>"
                + "</table:table-cell><table:covered-table-cell/>"
                + "<table:table-cell><text:p>Läge</text:p></table:table-cell>"
                + empty
                + "</table:table-row><table:table-row>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2031-02-03\">"
                + "<text:p>3 feb 31</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell><text:p>Pågår</text:p></table:table-cell>"
                + empty
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1000000\">"
                + empty
                + "</table:table-row></table:table>"
                + "<table:table table:name=\"Dolt\" table:style-name=\"ta2\"><table:table-row>"
                + "<table:table-cell><text:p>listval</text:p></table:table-cell>"
                + "</table:table-row></table:table>");
    assertThat(Reads.lines(document))
        .containsExactly("Uppdrag", "Start\tUppdrag\t\tLäge", "2031-02-03\t\t\tPågår");
    assertThat(document.warnings()).containsExactly("left out: the hidden sheet Dolt");
  }
}
