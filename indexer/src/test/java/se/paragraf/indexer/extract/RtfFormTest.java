package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An RTF is read as it is printed. */
class RtfFormTest {

  @TempDir private Path folder;

  private ExtractedDocument read(String body) throws IOException, ExtractionException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}"
            + "{\\f1\\fnil\\fcharset2 Symbol;}{\\f2\\fnil\\fcharset238 Arial CE;}}"
            + "{\\stylesheet{\\s0 Normal;}}{\\info{\\title Ingen rubrik}}"
            + body
            + "}";
    return Reads.read(folder, "protokoll.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void readsLettersInEverySpelling() throws Exception {
    ExtractedDocument document =
        read(
            "\\pard Kommunstyrelsen i \\u196\\'c4lvhamra \\'e5kte b\\u229 ?t\\endash\\~och"
                + " st\\-annade.{\\f2 \\'b3}\\par");
    assertThat(Reads.lines(document))
        .containsExactly("Kommunstyrelsen i Älvhamra åkte båt– och stannade.ł");
  }

  @Test
  void printsTheNumbersOfTheListsAndTheBulletsOfSymbolFonts() throws Exception {
    ExtractedDocument document =
        read(
            "\\pard{\\listtext\\pard\\plain 1.\\tab}Bryggan byggs.\\par"
                + "\\pard{\\pntext\\f1\\'b7\\tab}{\\*\\pn\\pnlvlblt}i tr\\'e4\\par");
    assertThat(Reads.lines(document)).containsExactly("1. Bryggan byggs.", "• i trä");
  }

  @Test
  void keepsTheRowsOfTables() throws Exception {
    ExtractedDocument document =
        read(
            "\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl Dnr\\cell Uppdrag\\cell"
                + " Status\\cell\\row"
                + "\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl KS 2031/1\\cell"
                + " M\\'e5la\\par bryggan\\cell\\cell\\row"
                + "\\pard Slut.\\par");
    assertThat(Reads.lines(document))
        .containsExactly("Dnr\tUppdrag\tStatus", "KS 2031/1\tMåla bryggan\t", "Slut.");
  }

  @Test
  void readsNeitherStruckNorHiddenTextNorCodes() throws Exception {
    ExtractedDocument document =
        read(
            "\\pard Motionen {\\deleted avsl\\'e5s}{\\v i hemlighet }bifalls"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt  enh\\'e4lligt}}."
                + "{\\*\\annotation S\\'e4kert?}{\\*\\okänt skräp}\\par");
    assertThat(Reads.lines(document)).containsExactly("Motionen bifalls enhälligt.");
    assertThat(document.warnings()).containsExactly("left out: 1 comment");
  }

  @Test
  void tellsSizeAndWeightAndPutsHeadsNotesAndFeetInTheirPlaces() throws Exception {
    ExtractedDocument document =
        read(
            "{\\footer\\pard Justerandes signatur\\par}{\\header\\pard Granviken\\par}"
                + "\\pard\\b\\fs32 Beslut\\par\\pard\\plain\\fs22 Bifall"
                + "{\\super{\\*\\footnote\\pard\\chftn  Se budgeten.\\par}}.\\par");
    assertThat(Reads.lines(document))
        .containsExactly(
            "Granviken", "Beslut", "Bifall[1].", "[1] Se budgeten.", "Justerandes signatur");
    assertThat(Reads.line(document, "Beslut")).isEqualTo(new Line("Beslut", 16, true));
  }

  @Test
  void bearsAFileThatEndsInTheMiddle() throws Exception {
    assertThat(Reads.lines(read("\\pard Kvar {\\b finns\\'"))).containsExactly("Kvar finns");
  }
}
