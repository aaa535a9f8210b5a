package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A DOCX is read as it is printed. */
class DocxFormTest {

  @TempDir private Path folder;

  private ExtractedDocument read(Parts parts) throws IOException, ExtractionException {
    return Reads.read(folder, "protokoll.docx", parts.zip());
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, list)
        + "<w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static Parts numbered(String body) {
    return Parts.docx(body)
        .word(
            "rId1",
            "numbering",
            "numbering.xml",
            "numbering",
            "<w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
                + "<w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"41\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>");
  }

  @Test
  void printsTheNumbersThatTheListsGive() throws Exception {
    ExtractedDocument document =
        read(
            numbered(
                item(3, 0, "Ny brygga")
                    + item(1, 0, "Bryggan byggs.")
                    + item(1, 1, "i trä")
                    + item(1, 1, "utan räcke")
                    + item(1, 0, "Kostnaden tas ur reserven.")
                    + item(3, 0, "Nytt båthus")
                    + item(2, 0, "Båthuset byggs inte.")));
    assertThat(Reads.lines(document))
        .containsExactly(
            "§ 41 Ny brygga",
            "1. Bryggan byggs.",
            "a) i trä",
            "b) utan räcke",
            "2. Kostnaden tas ur reserven.",
            "§ 42 Nytt båthus",
            "1. Båthuset byggs inte.");
  }

  @Test
  void readsNeitherStruckNorHiddenTextNorInstructionsToTheWriter() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                "<w:p><w:r><w:t xml:space=\"preserve\">Nämnden </w:t></w:r>"
                    + "<w:del w:id=\"1\"><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\">bifaller </w:t></w:r></w:ins>"
                    + "<w:moveFrom w:id=\"3\"><w:r><w:t>genast </w:t></w:r></w:moveFrom>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>i hemlighet </w:t></w:r>"
                    + "<w:r><w:t>motionen.</w:t></w:r></w:p>"
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + p("Klicka här för att skriva.")
                    + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>"
                    + p("Inom budget.")
                    + "</w:sdtContent></w:sdt>"));
    assertThat(Reads.lines(document)).containsExactly("Nämnden bifaller motionen.", "Inom budget.");
  }

  @Test
  void goesOnWhereTheMarkBetweenTwoParagraphsIsStruck() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                    + "<w:r><w:t xml:space=\"preserve\">Nämnden </w:t></w:r></w:p>"
                    + p("bifaller.")));
    assertThat(Reads.lines(document)).containsExactly("Nämnden bifaller.");
  }

  @Test
  void keepsTheColumnsOfATableThoughCellsAreEmptyOrMerged() throws Exception {
    String cell = "<w:tc>%s</w:tc>";
    ExtractedDocument document =
        read(
            Parts.docx(
                "<w:tbl><w:tr>"
                    + cell.formatted(p("Dnr"))
                    + cell.formatted(p("Uppdrag"))
                    + cell.formatted(p("Status"))
                    + "</w:tr><w:tr>"
                    + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                    + p("KS 2031/00012")
                    + p("Måla bryggan")
                    + "</w:tc>"
                    + cell.formatted(p("Pågår"))
                    + "</w:tr><w:tr>"
                    + cell.formatted("<w:p/>")
                    + cell.formatted("<w:p/>")
                    + cell.formatted(p("Klart 2032"))
                    + "</w:tr></w:tbl>"));
    assertThat(Reads.lines(document))
        .containsExactly(
            "Dnr\tUppdrag\tStatus", "KS 2031/00012 Måla bryggan\t\tPågår", "\t\tKlart 2032");
  }

  @Test
  void readsATableThatLaysOutThePageAsParagraphs() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                    "<w:tbl><w:tr><w:tc>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>§ 7</w:t></w:r></w:p>"
                        + p("Val av justerare")
                        + "</w:tc><w:tc>"
                        + p("Dnr KS 2031/00001")
                        + "</w:tc></w:tr></w:tbl>")
                .word(
                    "rId1",
                    "styles",
                    "styles.xml",
                    "styles",
                    "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/>"
                        + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                        + "<w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>"));
    assertThat(Reads.lines(document))
        .containsExactly("§ 7", "Val av justerare", "Dnr KS 2031/00001");
    assertThat(Reads.line(document, "§ 7")).isEqualTo(new Line("§ 7", 16, true));
  }

  @Test
  void tellsSizeAndWeightByStyleAndByRun() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                    p("Brödtext.")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Rubrik\"/></w:pPr>"
                        + "<w:r><w:t>Beslut</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:sz w:val=\"40\"/><w:caps/></w:rPr>"
                        + "<w:t>Protokoll</w:t></w:r></w:p>")
                .word(
                    "rId1",
                    "styles",
                    "styles.xml",
                    "styles",
                    "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
                        + "</w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Bas\">"
                        + "<w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik\">"
                        + "<w:basedOn w:val=\"Bas\"/><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:style>"));
    assertThat(Reads.line(document, "Brödtext.")).isEqualTo(new Line("Brödtext.", 11, false));
    assertThat(Reads.line(document, "Beslut")).isEqualTo(new Line("Beslut", 13, true));
    assertThat(Reads.line(document, "PROTOKOLL")).isEqualTo(new Line("PROTOKOLL", 20, false));
  }

  @Test
  void putsTheHeadFirstNotesBelowTheirParagraphsAndTheFootLast() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                    "<w:p><w:r><w:t>Nämnden avstår</w:t></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                        + p("Slut.")
                        + "<w:sectPr><w:footerReference r:id=\"rId3\"/><w:headerReference r:id=\"rId2\"/>"
                        + "</w:sectPr>")
                .word(
                    "rId1",
                    "footnotes",
                    "footnotes.xml",
                    "footnotes",
                    "<w:footnote w:id=\"2\">" + p("Se förra årets beslut.") + "</w:footnote>")
                .word("rId2", "header", "header1.xml", "hdr", p("Älvhamra kommun"))
                .word("rId3", "footer", "footer1.xml", "ftr", p("Justerandes signatur")));
    assertThat(Reads.lines(document))
        .containsExactly(
            "Älvhamra kommun",
            "Nämnden avstår[1].",
            "[1] Se förra årets beslut.",
            "Slut.",
            "Justerandes signatur");
  }

  @Test
  void givesASectionItsOwnHead() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(
                    "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr></w:pPr>"
                        + "<w:r><w:t>§ 1 Öppnande</w:t></w:r></w:p>"
                        + p("§ 9 Avslutning")
                        + "<w:sectPr><w:headerReference r:id=\"rId2\"/></w:sectPr>")
                .word("rId1", "header", "header1.xml", "hdr", p("Kulturnämnden 2031-01-15"))
                .word("rId2", "header", "header2.xml", "hdr", p("Byggnadsnämnden 2031-01-20")));
    assertThat(Reads.lines(document))
        .containsExactly(
            "Kulturnämnden 2031-01-15",
            "§ 1 Öppnande",
            "Byggnadsnämnden 2031-01-20",
            "§ 9 Avslutning");
  }

  @Test
  void readsATextBoxOnceAndAFieldAsItsResult() throws Exception {
    String box =
        "<wps:txbx xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + "<w:txbxContent>%s</w:txbxContent></wps:txbx>";
    ExtractedDocument document =
        read(
            Parts.docx(
                "<w:p><w:r><w:t>Ärendet</w:t></w:r><w:r><mc:AlternateContent>"
                    + "<mc:Choice Requires=\"wps\"><w:drawing>"
                    + box.formatted(p("Dnr KS 2031/00077"))
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box.formatted(p("Dnr KS 2031/00077"))
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                    + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>DATE</w:instrText><w:t>kod</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "<w:r><w:t>2031-02-03</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    assertThat(Reads.lines(document)).containsExactly("Ärendet", "Dnr KS 2031/00077", "2031-02-03");
  }

  @Test
  void tellsOfCommentsThatAreLeftOut() throws Exception {
    ExtractedDocument document =
        read(
            Parts.docx(p("Förslaget antas."))
                .word(
                    "rId1",
                    "comments",
                    "comments.xml",
                    "comments",
                    "<w:comment w:id=\"0\">" + p("Stämmer det här?") + "</w:comment>"));
    assertThat(Reads.lines(document)).containsExactly("Förslaget antas.");
    assertThat(document.warnings()).containsExactly("left out: 1 comment");
  }

  @Test
  void handsOutTheDocumentsThatLieInIt() throws Exception {
    byte[] inner = Parts.docx(p("Bilaga ett.")).zip();
    ExtractedDocument document =
        read(
            Parts.docx(p("Se bilagan."))
                .bytes("word/embeddings/bilaga.docx", inner)
                .related("rId5", "package", "embeddings/bilaga.docx"));
    assertThat(document.members()).hasSize(1);
    ExtractedDocument.Member member = document.members().getFirst();
    assertThat(member.path()).isEqualTo("bilaga.docx");
    assertThat(Reads.lines(Reads.read(folder, member.path(), member.file())))
        .containsExactly("Bilaga ett.");
  }
}
