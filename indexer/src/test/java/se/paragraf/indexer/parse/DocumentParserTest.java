package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/**
 * Bundles and agendas of two invented municipalities, whose offices set their papers differently.
 */
class DocumentParserTest {

  private static final String EXTRACT_AND_ANSWER =
      """
      SAMMANTRÄDESPROTOKOLL 3 (9)
      2022-05-04
      GRANVIKENS KOMMUN
      Kulturnämnden
      § 31 Dnr KUN 2022/00071-1.7.1
      Remiss - Program för biblioteksbåten

      Beslut
      Yttrandet daterat 2022-04-20 antas.

      Kopia till
      Kommunstyrelsen

      Kulturkontoret
      Ines Bokmalm
      Epost: ines.bokmalm@granviken.example

      YTTRANDE
      Sida
      1 (1)
      Datum
      2022-04-20
      Diarienr
      KUN 2022/00071- 1.7.1

      Kommunstyrelsen

      Yttrande Remiss - Program för biblioteksbåten

      Båten är efterlängtad i skärgården.
      § 54 Dnr TN 2022/00012-1.7.1
      Remiss - Program för biblioteksbåten

      Beslut
      Tekniska nämnden har inget att erinra.

      Från: Åke Lots <ake@lotsarna.example>
      Skickat: den 27 april 2022 13:39
      Till: Kommunstyrelsen
      Ämne: Sv: Remiss - Program för biblioteksbåten

      Lotsarna ställer sig bakom förslaget.

      Från: Kommunstyrelsen
      Skickat: den 2 mars 2022 08:00
      Till: Lotsarna
      Ämne: Remiss - Program för biblioteksbåten

      Välkommen med svar.
      """;

  @Test
  void readsEachExtractAndEachPaperOfABundleOnce() {
    List<CouncilRecord> records = parse(EXTRACT_AND_ANSWER);
    assertThat(records)
        .extracting(it -> it.head().documentType())
        .containsExactly(
            DocumentType.PROTOKOLLSUTDRAG,
            DocumentType.YTTRANDE,
            DocumentType.PROTOKOLLSUTDRAG,
            DocumentType.E_POST);
    assertThat(records.get(1).head().title())
        .isEqualTo("Yttrande Remiss - Program för biblioteksbåten");
    assertThat(records.get(1).head().date()).hasToString("2022-04-20");
    assertThat(records.get(1).head().text()).startsWith("Kulturkontoret");
    assertThat(records.get(3).head().date()).hasToString("2022-04-27");
  }

  @Test
  void takesBodyAndDateOfAnExtractFromItsOwnPageHead() {
    List<CouncilRecord> records = parse(EXTRACT_AND_ANSWER);
    assertThat(records.getFirst().head().date()).hasToString("2022-05-04");
    assertThat(records.getFirst().head().body())
        .extracting(it -> it.name())
        .isEqualTo("Kulturnämnden");
    assertThat(records.get(2).head().date()).isNull();
    assertThat(records.get(2).head().year()).isEqualTo(2022);
  }

  @Test
  void takesBodyAndDateOfAnExtractAmongAnotherMeetingsPapers() {
    List<CouncilRecord> records =
        pages(
            """
            Granvikens kommun
            Kallelse till kommunfullmäktige
            Sammanträdesdatum 2025-06-16
            Ärenden
            1. Nya regler för bidrag
            """,
            """
            Granvikens kommun\tSocialnämnden
            Utdrag ur protokoll\t28 maj 2025

            § 118
            Nya regler för bidrag
            Diarienummer SN 2024/00412

            Beslut
            Reglerna antas.
            """,
            """
            Granvikens kommun\tTJÄNSTESKRIVELSE
            Socialkontoret
            Datum 2025-04-30
            Diarienummer SN 2024/00412
            Socialnämnden

            Nya regler för bidrag

            Förslag till beslut
            Reglerna antas.
            """);
    CouncilRecord section =
        records.stream().filter(Decision.class::isInstance).findFirst().orElseThrow();
    assertThat(section.head().body()).extracting(it -> it.name()).isEqualTo("Socialnämnden");
    assertThat(section.head().date()).hasToString("2025-05-28");
    assertThat(section.head().documentType()).isEqualTo(DocumentType.PROTOKOLLSUTDRAG);
  }

  @Test
  void leavesTheListsOfVotesToTheMeeting() {
    List<CouncilRecord> records =
        pages(
            """
            Granvikens kommun\tProtokoll
            Kommunfullmäktige\t2024-05-27

            § 65 Dnr KS 2023/00298
            Cykelplan

            Beslut
            Planen antas.

            § 66 Dnr KS 2023/00299
            Meddelanden

            Beslut
            Meddelandena läggs till handlingarna.
            """,
            """
            Omröstningslista 1
            § 65 Cykelplan
            Namn\tParti\tJa\tNej
            Anna Ek\tS\tX\t
            Bo Alm\tV\t\tX
            """);
    assertThat(records)
        .filteredOn(Decision.class::isInstance)
        .extracting(CouncilRecord::paragraph)
        .containsExactly("65", "66");
    assertThat(records.getLast().head().text()).doesNotContain("Anna Ek");
    assertThat(records.getFirst().head().text()).contains("Bo Alm\tV\t\tX");
    assertThat(records.getFirst().head().date()).hasToString("2024-05-27");
  }

  @Test
  void readsAgendaItemsAndTheirPapersInAMeetingBook() {
    List<CouncilRecord> records =
        parse(
            """
            Mötesbok: KSAU (2024-05-21)
            Kommunstyrelsens allmänna utskott
            Datum: 2024-05-21
            Dagordning
            171/24 Snöröjning – ny turordning
            2
            172/24 Upphandling: sand och salt 2024
            173/24 Motion 2/2024 om lokal mat; Kim Notåker (KD)
            4

            Tjänsteskrivelse
            2024-05-07
            Kommunstyrelsens
            allmänna utskott
            Diariennr: KS-2023/00402

            Snöröjning – ny turordning**Förslag till beslut**
            att gångvägar plogas först

            Tjänsteskrivelse
            Dnr: KS-2023/00402

            att turordningen utvärderas.
            Beslutet ska skickas till
            Tekniska enheten
            Patrik Uddheim
            teknisk chef

            Bilaga 1
            2024-05-07
            Gränsvärden per vägtyp
            Gångväg plogas vid tre centimeter.

            MOTION 2024-02-06
            Lokal mat på Tallgården
            Maten ska vara lagad nära.
            """);
    assertThat(records)
        .filteredOn(it -> it.paragraph() != null)
        .extracting(it -> it.paragraph() + " " + it.head().title())
        .containsExactly(
            "171 Snöröjning – ny turordning",
            "172 Upphandling: sand och salt 2024",
            "173 Motion 2/2024 om lokal mat; Kim Notåker (KD)");
    assertThat(records)
        .filteredOn(it -> it.kind() == Kind.PAPER && it.paragraph() == null)
        .extracting(it -> it.head().documentType())
        .containsExactly(
            DocumentType.MOTESBOK,
            DocumentType.TJANSTESKRIVELSE,
            DocumentType.BILAGA,
            DocumentType.MOTION);
    CouncilRecord proposal =
        records.stream()
            .filter(it -> it.head().documentType() == DocumentType.TJANSTESKRIVELSE)
            .findFirst()
            .orElseThrow();
    assertThat(proposal.head().title()).isEqualTo("Snöröjning – ny turordning");
    assertThat(proposal.head().text())
        .contains("utvärderas")
        .doesNotContain("Dnr: KS-2023/00402\n");
  }

  @Test
  void mendsWordsThatALineHasBrokenAndKeepsHyphensOfTheirOwn() {
    String text =
        parse(
                """
                § 4 Dnr KS 2021/00007
                Gång- och cykelväg

                Beslut
                Kommunens verk-
                samhet, vägen i nord-
                syd och KS-
                möte om gång-
                och cykelvägen.
                """)
            .getFirst()
            .head()
            .text();
    assertThat(text)
        .contains("verksamhet")
        .contains("nord-syd")
        .contains("KS-möte")
        .contains("gång-\noch");
  }

  @Test
  void readsNumbersWithoutASign() {
    List<CouncilRecord> records =
        parse(
            """
            AU 76/2018
            Remiss om bryggor

            Beslut
            Remissen besvaras.

            AU 77/2018
            Bidrag till sjöscouterna

            Beslut
            Bidrag beviljas.

            AU 78/2018
            Mötet avslutas

            Beslut
            Ordföranden avslutar mötet.
            """);
    assertThat(records)
        .filteredOn(Decision.class::isInstance)
        .extracting(CouncilRecord::paragraph)
        .containsExactly("76", "77", "78");
  }

  @ParameterizedTest
  @CsvSource({
    "Motion om utegym, MOTION",
    "Obesvarade motioner och medborgarförslag, UPPDRAGSLISTA",
    "Motioner under beredning, UPPDRAGSLISTA",
  })
  void takesAMotionWithATableForNoListOfMotions(String title, DocumentType type) {
    List<CouncilRecord> records =
        parse(
            title
                + "\nGranvikens kommunfullmäktige 2024-02-06\nDetta behöver göras.\n"
                + "Dnr\tUppdrag\tAnsvarig\tStatus\n"
                + "KS 2024/7\tNytt utegym\tFritidsnämnden\tEj påbörjad\n");
    assertThat(records)
        .filteredOn(it -> it.kind() == Kind.PAPER)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.head().documentType()).isEqualTo(type));
  }

  private static List<CouncilRecord> pages(String... texts) {
    List<ExtractedPage> pages = new ArrayList<>();
    for (String text : texts) {
      pages.add(new ExtractedPage(pages.size() + 1, text.lines().map(Line::plain).toList()));
    }
    ExtractedDocument document =
        new ExtractedDocument(
            new Source("fil.pdf", "00", "application/pdf", pages.size()),
            pages,
            List.of(),
            List.of());
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(document, new Municipality("9901", "Granviken"))
        .records();
  }

  private static List<CouncilRecord> parse(String text) {
    ExtractedDocument document =
        new ExtractedDocument(
            new Source("fil.txt", "00", "text/plain", 0),
            List.of(new ExtractedPage(0, text.lines().map(it -> Line.plain(it.strip())).toList())),
            List.of(),
            List.of());
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(document, new Municipality("9901", "Granviken"))
        .records();
  }
}
