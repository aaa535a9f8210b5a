package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.extract.Line;
import se.paragraf.indexer.extract.MemberSpool;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/** The forms in which invented offices list assignments: other columns, groups, blocks, colours. */
class AssignmentListsTest {

  @Test
  void readsRowsThatBeginByARunningNumberAndHaveNoCaseNumber() {
    List<Assignment> found =
        parse(
            "Balanslista kommunfullmäktige",
            "Nr\tUppdrag\tBeslutsdatum\t§\tAnsvarig\tStatus\tKlart",
            "1\tTa fram en plan för laddstolpar\t2021-03-29\t34\tTekniska nämnden\tPågående\t2024-12-31",
            "2\tInföra e-arkiv\t22-04-25\t40\tKommunstyrelsen och Tekniska nämnden\tVilande\t");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().details().decidedBy()).isEqualTo("KF");
    assertThat(found.getFirst().details().decidedParagraph()).isEqualTo("34");
    assertThat(found.getFirst().details().due()).hasToString("2024-12-31");
    assertThat(found.getLast().details().decidedDate()).hasToString("2022-04-25");
    assertThat(found.getLast().details().responsible())
        .containsExactly("Kommunstyrelsen", "Tekniska nämnden");
    assertThat(found.getLast().details().status()).isEqualTo(AssignmentStatus.VILAR);
  }

  @Test
  void takesFromTheLineAcrossTheTableWhoAnswersForTheRowsBelow() {
    List<Assignment> found =
        parse(
            "Ej verkställda uppdrag från kommunfullmäktige",
            "Beslutsdatum, §\tDiarienummer\tUppdrag\tLägesrapport",
            "Kommunstyrelsen",
            "2019-05-27 § 61\tKS 2019/77\tUtreda en borgensavgift\tPågår.",
            "Fritidsnämnden",
            "2020-09-28 § 77\tFRN 2020/31\tAnlägga ett utegym\tUppdraget är genomfört.");
    assertThat(found)
        .extracting(it -> it.details().responsible())
        .containsExactly(List.of("Kommunstyrelsen"), List.of("Fritidsnämnden"));
    assertThat(found)
        .extracting(it -> it.details().decidedBy() + " § " + it.details().decidedParagraph())
        .containsExactly("KF § 61", "KF § 77");
  }

  @Test
  void takesFromTheLineAcrossTheTableThatTheRowsBelowAreClosed() {
    List<Assignment> found =
        parse(
            "Beslutsbevakning socialnämnden",
            "Dnr\tÄrende\tBeslut\tUppdrag till\tÅterrapporteras\tKommentar",
            "Pågående uppdrag",
            "SN 2022/145\tKartläggning\tSN § 41, 22-04-20\tFörvaltningschefen\tkvartal 3 2024\tEnkät skickas ut.",
            "Avslutade uppdrag",
            "SN 2021/310\tDigitala lås\tSN § 88, 21-10-13\tHemtjänsten\t\tRedovisat för nämnden.");
    assertThat(found)
        .extracting(it -> it.details().status())
        .containsExactly(AssignmentStatus.PAGAR, AssignmentStatus.AVSLUTAT);
    assertThat(found.getFirst().details().due()).hasToString("2024-09-30");
    assertThat(found.getFirst().details().decidedDate()).hasToString("2022-04-20");
  }

  @Test
  void readsColoursByTheListsOwnLegendOnly() {
    String[] rows = {
      "Uppdrag i budget 2024",
      "Ansvarig nämnd\tLöpnr\tUppdrag\tBeslut i\tStatus",
      "Kommunstyrelsen\t24-01\tTa fram en översiktsplan\tKF § 112\tGul",
      "\t24-02\tMinska sjukfrånvaron\tKF § 112\tRöd"
    };
    assertThat(parse(rows))
        .extracting(it -> it.details().status())
        .containsExactly(AssignmentStatus.OKANT, AssignmentStatus.OKANT);
    List<Assignment> explained =
        parse(
            Stream.concat(
                    Stream.of(rows), Stream.of("Gul = pågår enligt plan, Röd = inte påbörjat"))
                .toArray(String[]::new));
    assertThat(explained)
        .extracting(it -> it.details().status())
        .containsExactly(AssignmentStatus.PAGAR, AssignmentStatus.EJ_PABORJAT);
    assertThat(explained)
        .extracting(it -> it.details().responsible())
        .containsExactly(List.of("Kommunstyrelsen"), List.of("Kommunstyrelsen"));
  }

  @Test
  void readsAListThatIsPrintedAsBlocks() {
    List<Assignment> found =
        parse(
            "Uppdragslista",
            "Uppdrag: Utreda en gemensam växel",
            "med grannkommunerna",
            "Beslut: KF § 12 2023-01-30",
            "Dnr: KS 2023/00045",
            "Ansvarig: Kommunstyrelsen; Tekniska nämnden",
            "Status: Pågående. Avsiktsförklaring är undertecknad.",
            "Klart: senast juni 2024",
            "",
            "Uppdrag:",
            "Kartlägga otrygga platser",
            "Beslut:",
            "KS § 101 2023-06-07",
            "Status:",
            "Ej påbörjad");
    assertThat(found).hasSize(2);
    Assignment first = found.getFirst();
    assertThat(first.head().title()).isEqualTo("Utreda en gemensam växel med grannkommunerna");
    assertThat(first.head().diarienummer()).hasSize(1);
    assertThat(first.details().responsible())
        .containsExactly("Kommunstyrelsen", "Tekniska nämnden");
    assertThat(first.details().due()).hasToString("2024-06-30");
    assertThat(found.getLast().details().decidedBy()).isEqualTo("KS");
    assertThat(found.getLast().details().status()).isEqualTo(AssignmentStatus.EJ_PABORJAT);
  }

  @Test
  void readsRowsWithoutAnyKey() {
    assertThat(
            parse(
                "Uppföljning av fullmäktiges uppdrag",
                "Uppdrag\tAnsvarig nämnd\tStatus\tKommentar",
                "Inrätta en visselblåsarfunktion\tKommunstyrelsen\tAvslutad\tFunktionen är på plats.",
                "Se över lokalerna\tKommunstyrelsen\tPågående\tRedovisas senast 2024-11-30.",
                "Kommunstyrelsen följer upp uppdragen i årsredovisningen."))
        .hasSize(2);
  }

  @Test
  void goesOnWithARowBelowARepeatedHeadThoughItsRestOpensLikeARow() {
    List<Assignment> found =
        parse(
            "UPPDRAGSLISTA",
            "Startdatum\tDnr\tÄrende\tUppdraget\tStatus",
            "2018-06-11\t2018/01409\tBygge\tKS 2018-05-23 § 214 enligt beskrivning daterad\tDelprojekt ett utgår från upp-",
            "",
            "Startdatum\tDnr\tÄrende\tUppdraget\tStatus",
            "\t\t\t2018-05-07\tdraget. Delprojekt två pågår i ärende 2018/02087.",
            "2018-06-21\t2018/01506\tBrygga\tKS 2018-06-05 § 233 Styrelsen får i uppdrag.\tVilar");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().details().statusText())
        .isEqualTo(
            "Delprojekt ett utgår från uppdraget. Delprojekt två pågår i ärende 2018/02087.");
    assertThat(found.getFirst().head().mentions())
        .extracting(Object::toString)
        .containsExactly("2018/2087");
  }

  @Test
  void takesAPointOfTheDecisionForNoParagraph() {
    List<Assignment> found =
        parse(
            "UPPDRAGSLISTA",
            "Startdatum\tDnr\tÄrende\tUppdraget\tStatus",
            "2019-01-08\t2019/00052\tDelade turer\tKF 2018-11-29 § 324 10. Styrelsen får i uppdrag.\tPågår",
            "2019-01-08\t2019/00060\tResultat\tKF 2018-11-29 § 16. Styrelsen får i uppdrag.\tPågår",
            "2019-01-08\t2019/00061\tLön\tKF 2018-11-29 § 323. Styrelsen får i uppdrag.\tPågår");
    assertThat(found)
        .extracting(it -> it.details().decidedParagraph())
        .containsExactly("324", null, "323");
  }

  @Test
  void leavesTablesOfPeopleAndOfDelegatedDecisionsAlone() {
    assertThat(
            parse(
                "Val och avsägelser",
                "Namn\tParti\tUppdrag\tNämnd\tStatus",
                "Kim Notåker\tKD\tErsättare\tTekniska nämnden\tAvgår",
                "§ 88",
                "Kommunstyrelsen har i uppdrag att ta emot redovisningen.",
                "Datum\tDnr\tÄrende\tHandläggare\tBeslut",
                "2023-08-01\tKS 2023/00200\tYttrande\tHandläggaren\tIngen erinran"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Löpnr,ORDER",
    "Diarienummer,NUMBER",
    "Ärendenummer,NUMBER",
    "Uppdragsdatum,DECISION",
    "'Beslutsdatum, §',DECISION",
    "Uppdrag från,DECIDED_BY",
    "Uppdrag till,RESPONSIBLE",
    "Ansvarig nämnd/förvaltning,RESPONSIBLE",
    "Beräknas klart,DUE",
    "Datum för återrapportering,DUE",
    "Status 2024-04-30,STATUS",
    "Uppdragets innehåll,TASK"
  })
  void tellsAColumnByItsHead(String head, AssignmentColumn column) {
    assertThat(AssignmentColumn.of(head)).contains(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Återrapporteras i maj 2018.|2018-05-31
          Planen beräknas kunna antas under kvartal 4 2021.|2021-12-31
          Delrapport lämnas i mars 2022. Slutrapport redovisas i juni 2022.|2022-06-30
          Uppdraget kommer att återrapporteras under våren 2021.|2021-06-30
          Ska vara klart första halvåret 2023.|2023-06-30
          Senast till sommaren 2020 ska bron vara klar.|2020-08-31
          """)
  void readsAPeriodToItsLastDay(String text, String date) {
    assertThat(DueDate.in(text)).get().hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "Redovisades för nämnden i april 2021.",
    "Uppdraget är avrapporterat den 29 april 2020.",
    "Redovisas inför försäkringsåret 2022.",
    "Delrapportering beräknas ske under hösten 2021.",
    "En nulägesrapport lämnas och redovisas i maj 2021."
  })
  void takesWhatIsPastOrPartialForNoDeadline(String text) {
    assertThat(DueDate.in(text)).isEmpty();
  }

  @Test
  void readsAPlainTextWhoseColumnsAreSetWithBlanks(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("lista.txt"),
            """
            Tekniska nämnden
            UPPDRAGSLISTA                                                         2024-10-02

            Nr  Uppdrag              Beslut              Dnr           Ansvarig   Klart    Status

             1  Brygga vid Tallnäs   TN 2023-02-14 § 8   TN 2023/0012  Hamnchef   Q1 2025  Pågår
             2  Lyktor på kajen och  TN 2023-04-18 § 21  TN 2023/0033  Gatuchef,           Ej påbörjat
                vid färjeläget                                         Hamnchef
            10  Cykelställ           KS 2024-04-09 § 63  KS 2024/0150  Gatuchef            Klart
            """);
    List<Assignment> found =
        assignments(
            new Extractor()
                .extract(
                    "lista.txt",
                    file,
                    new MemberSpool(Files.createDirectory(folder.resolve("spool"))),
                    _ -> {}));
    assertThat(found)
        .extracting(
            it ->
                it.head().title()
                    + " § "
                    + it.details().decidedParagraph()
                    + " "
                    + it.details().responsible()
                    + " "
                    + it.details().status().label())
        .containsExactly(
            "Brygga vid Tallnäs § 8 [Hamnchef] pågår",
            "Lyktor på kajen och vid färjeläget § 21 [Gatuchef, Hamnchef] ej påbörjat",
            "Cykelställ § 63 [Gatuchef] genomfört");
  }

  static List<Assignment> parse(String... lines) {
    return assignments(
        new ExtractedDocument(
            new Source("lista.txt", "00", "text/plain", 0),
            List.of(new ExtractedPage(0, Stream.of(lines).map(Line::plain).toList())),
            List.of(),
            List.of()));
  }

  private static List<Assignment> assignments(ExtractedDocument document) {
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(document, new Municipality("9901", "Granviken")).records().stream()
            .filter(Assignment.class::isInstance)
            .map(Assignment.class::cast)
            .toList();
  }
}
