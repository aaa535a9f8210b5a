package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  @Test
  void readsLinesTopDownWhateverOrderTheyAreDrawnIn() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 674 Td (sammanträdet.) Tj ET
                BT /F1 11 Tf 60 700 Td (Nämnden beslutar) Tj ET
                BT /F1 11 Tf 76 687 Td (skjuta upp) Tj ET
                BT /F1 11 Tf 60 687 Td (att ) Tj ET
                """))
        .containsExactly("Nämnden beslutar", "att skjuta upp", "sammanträdet.");
  }

  @Test
  void partsWordsThatAreMovedApartWithoutABlank() throws Exception {
    assertThat(DrawnPage.textsOf("BT /F1 11 Tf 60 700 Td [(Kom) 20 (mun) -300 (Granviken)] TJ ET"))
        .containsExactly("Kommun Granviken");
  }

  @Test
  void setsParagraphsApartByAnEmptyLine() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 700 Td (Bakgrund) Tj
                0 -40 Td (Badet byggdes 1974.) Tj 0 -13 Td (Det har stängt.) Tj ET
                """))
        .containsExactly("Bakgrund", "", "Badet byggdes 1974.", "Det har stängt.");
  }

  @Test
  void handsOutSizeAndWeight() throws Exception {
    List<Line> lines =
        DrawnPage.linesOf(
            """
            BT /F2 14 Tf 60 700 Td (§ 12 Nytt bad) Tj
            /F1 10.5 Tf 0 -16 Td (Ärendet väcktes i maj.) Tj ET
            q 0.5 0 0 0.5 0 0 cm BT /F1 22 Tf 120 1300 Td (Halverat av sidan) Tj ET Q
            """);
    assertThat(lines).extracting(Line::size).containsExactly(14f, 10.5f, 0f, 11f);
    assertThat(lines).extracting(Line::bold).containsExactly(true, false, false, false);
  }

  @Test
  void readsWhatIsDrawnTwiceToLookBoldOnce() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 12 Tf 60 700 Td (Beslut) Tj ET
                BT /F1 12 Tf 60.3 700 Td (Beslut) Tj ET
                BT /F1 12 Tf 60 700.3 Td (Beslut) Tj ET
                """))
        .containsExactly("Beslut");
  }

  @Test
  void keepsDoubledLettersThatAreNoRepetition() throws Exception {
    assertThat(DrawnPage.textsOf("BT /F1 9 Tf -0.4 Tc 60 700 Td (fullmäktigeillvilja) Tj ET"))
        .containsExactly("fullmäktigeillvilja");
  }

  @Test
  void readsATurnedPageAndThenWhatStandsAcrossIt() throws Exception {
    assertThat(
            DrawnPage.blank()
                .turn(90)
                .draw(
                    """
                    BT /F1 11 Tf 0 1 -1 0 100 60 Tm (Uppdrag till nämnden) Tj ET
                    BT /F1 11 Tf 0 1 -1 0 113 60 Tm (att se över taxan) Tj ET
                    BT /F1 8 Tf 0 -1 1 0 500 700 Tm (i marginalen) Tj ET
                    """)
                .texts())
        .containsExactly("Uppdrag till nämnden", "att se över taxan", "", "i marginalen");
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf -1 0 0 -1 400 300 Tm (upp och ned) Tj ET
                BT /F1 11 Tf -1 0 0 -1 400 313 Tm (står raden under) Tj ET
                """))
        .containsExactly("upp och ned", "står raden under");
  }

  @Test
  void readsALineThatSlopesAsInAScan() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 0.9998 0.0192 -0.0192 0.9998 60 700 Tm (Protokollet justeras av ) Tj
                (ordföranden och en ledamot) Tj ET
                BT /F1 11 Tf 0.9998 0.0192 -0.0192 0.9998 60 686 Tm (senast en vecka efter ) Tj
                (sammanträdets slut) Tj ET
                """))
        .containsExactly(
            "Protokollet justeras av ordföranden och en ledamot",
            "senast en vecka efter sammanträdets slut");
  }

  @Test
  void keepsRaisedAndLoweredSignsOnTheirLine() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 700 Td (Utsläppen av CO) Tj /F1 7 Tf -3 Ts (2) Tj
                /F1 11 Tf 0 Ts ( från 400 m) Tj /F1 7 Tf 4 Ts (2) Tj
                /F1 11 Tf 0 Ts 0 -13 Td (minskar.) Tj ET
                """))
        .containsExactly("Utsläppen av CO2 från 400 m2", "minskar.");
  }

  @Test
  void partsTheCellsOfATableByTabsAndTellsWhereTheyBegin() throws Exception {
    List<Line> lines =
        DrawnPage.linesOf(
            """
            BT /F1 9 Tf 60 700 Td (Dnr) Tj 120 0 Td (Uppdrag) Tj 160 0 Td (Motpart) Tj ET
            BT /F1 9 Tf 60 688 Td (2021/00412) Tj 120 0 Td (Utred taxan) Tj 160 0 Td (KS) Tj ET
            """);
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Dnr\tUppdrag\tMotpart", "2021/00412\tUtred taxan\tKS");
    assertThat(lines.getLast().starts()).containsExactly(60f, 180f, 340f);
  }

  @Test
  void keepsTheLinesOfTwoColumnsApartThoughTheyDoNotStandLevel() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 10 Tf 12 TL 60 700 Td (Biblioteket i Granviken) Tj T* (ska ha öppet längre.) Tj
                T* (Taxan ses över.) Tj ET
                BT /F1 10 Tf 12 TL 320 696 Td (Skolan i Tallnäs) Tj T* (byggs ut i två steg.) Tj
                T* (Kostnaden delas.) Tj ET
                """))
        .containsExactly(
            "Biblioteket i Granviken\tSkolan i Tallnäs",
            "ska ha öppet längre.\tbyggs ut i två steg.",
            "Taxan ses över.\tKostnaden delas.");
  }

  @Test
  void keepsANameWholeThatRunsIntoTheNextCell() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 9 Tf 60 700 Td (Granlund Tallberg, Alma) Tj ET
                BT /F1 9 Tf 150 700 Td (Sjöstrand, Ebbe) Tj ET
                """))
        .containsExactly("Granlund Tallberg, Alma Sjöstrand, Ebbe");
  }

  @Test
  void fillsAFormWhereItsBlanksAre() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 10 Tf 60 700 Td (Datum:                                   Plats:) Tj ET
                BT /F1 10 Tf 100 700 Td (2021-05-04) Tj ET
                """))
        .singleElement()
        .asString()
        .isEqualTo("Datum: 2021-05-04\tPlats:");
  }

  @Test
  void setsAccentsOnTheirLetters() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                "BT /F1 10 Tf 60 700 Td [(\u00a8) 333 (arende, f) (o) 444 (\u00a8) -111 (rslag)] TJ ET"))
        .containsExactly("ärende, förslag");
  }

  @Test
  void readsLetterSpacedHeadingsLetterByLetter() throws Exception {
    assertThat(DrawnPage.textsOf("BT /F2 14 Tf 6 Tc 60 700 Td (PROTOKOLL) Tj ET"))
        .containsExactly("P R O T O K O L L");
  }

  @Test
  void readsFormsAtTheirPlace() throws Exception {
    assertThat(
            DrawnPage.blank()
                .form("Fm0", "BT /F1 9 Tf 0 0 Td (Sida 3 \\(12\\)) Tj ET")
                .draw(
                    """
                    BT /F1 11 Tf 60 700 Td (Sammanträdesprotokoll) Tj ET
                    q 1 0 0 1 60 760 cm /Fm0 Do Q
                    """)
                .texts())
        .containsExactly("Sida 3 (12)", "", "Sammanträdesprotokoll");
  }

  @Test
  void endsAFormThatDrawsItself() throws Exception {
    assertThat(
            DrawnPage.blank()
                .form("Fm0", "BT /F1 9 Tf 60 700 Td (runt) Tj ET /Fm0 Do")
                .draw("/Fm0 Do")
                .texts())
        .containsExactly("runt");
  }

  @Test
  void passesOverPicturesInTheText() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 700 Td (före) Tj ET
                BI /W 4 /H 4 /BPC 8 /CS /G ID \u0001\u0002 EI \u0003(x) Tj\u0004
                EI Q
                BT /F1 11 Tf 60 686 Td (efter) Tj ET
                """))
        .containsExactly("före", "efter");
  }

  @Test
  void readsTheTextThatADocumentGivesForItsSigns() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 700 Td (av ) Tj
                /Span << /Lang (sv) /ActualText <FEFF00740069006C006C> >> BDC (t@#) Tj EMC
                ( nämnden) Tj ET
                """))
        .containsExactly("av till nämnden");
  }

  @Test
  void keepsAHyphenThatADocumentCallsSoft() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                BT /F1 11 Tf 60 700 Td (verk) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC
                0 -13 Td (samhet) Tj ET
                """))
        .containsExactly("verk-", "samhet");
  }

  @Test
  void readsOnAfterWhatIsDamaged() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                """
                Q Q ] >> } 1 2 3 nonsense /Missing Do
                BT /F1 11 Tf 60 700 Td (läst) Tj ET
                BT /F9 11 Tf 1 0 0 (x) 60 680 Tm 60 -20 Td (också) Tj
                """))
        .contains("läst");
  }
}
