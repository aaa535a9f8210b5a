package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/** Sheets with groups, lists of motions, lists of terms, and cells that hold several things. */
class AssignmentFormsTest {

  @Test
  void readsSheetsWithRowsThatOnlyNameAYear() {
    List<Assignment> found =
        parse(
            "Från KS",
            "Granvikens kommun – register över uppdrag till förvaltningen",
            "Löpnr\tBeslutsdatum\tParagraf\tDiarienummer\tUppdragets innehåll\tAnsvarig enhet\tRedovisas senast\tLäge\tAnmärkning",
            "Beslutade 2021",
            "1\t2021-03-08\t§ 31\tKS-2021-12\tSe över hyran för bryggor\tHamnenheten\t2022-06-30\tUtfört\tKlart i juni",
            "Beslutade 2022",
            "2\t2022-05-09\t§ 60\tKS-2022-40\tInför bokning av bastun\tFritidsenheten\t2023-06-30\tAvskrivet",
            "Från KF",
            "Löpnr\tBeslutsdatum\tParagraf\tDiarienummer\tUppdragets innehåll\tAnsvarig enhet\tRedovisas senast\tLäge\tAnmärkning",
            "3\t2022-11-21\t§ 140\tKS-2022-90\tUtred en färjelinje\tKansliet\t2025-01-31\tUnder arbete");
    assertThat(found)
        .extracting(it -> it.details().decidedBy() + " § " + it.details().decidedParagraph())
        .containsExactly("KS § 31", "KS § 60", "KF § 140");
    assertThat(found)
        .extracting(it -> it.details().status())
        .containsExactly(
            AssignmentStatus.GENOMFORT, AssignmentStatus.AVSLUTAT, AssignmentStatus.PAGAR);
  }

  @Test
  void endsATableWhereASentenceComesBetweenTheRows() {
    assertThat(
            parse(
                "Uppdragslista",
                "Nr\tUppdrag\tAnsvarig\tStatus",
                "1\tSe över hyran för bryggor\tHamnenheten\tPågår",
                "Tabellen nedan visar vad som kostar mest under året.",
                "2\tBryggor\tHamnen\t12"))
        .hasSize(1);
  }

  @Test
  void readsTheMotionsThatAreUnderPreparation() {
    List<Assignment> found =
        parse(
            "Obesvarade motioner och medborgarförslag",
            "Redovisning till kommunfullmäktige den 24 april 2023",
            "Motioner",
            "Dnr\tÄrende\tInkom/remitterad KF\tBeredande organ\tHandläggningsläge\tBeräknas till KF",
            "GRA 2021-00311\tMotion från Siv Alm (C) om bryggor\t2021-10-25 KF § 104\tFritidsnämnden\tUtredning pågår\t2023-06-12",
            "GRA 2022-00048\tMotion från Kim Ek (S) om bad\t2022-02-28 KF § 11\tTekniska nämnden\tEj påbörjad\t");
    assertThat(found)
        .extracting(it -> it.head().title())
        .containsExactly("Motion från Siv Alm (C) om bryggor", "Motion från Kim Ek (S) om bad");
    Assignment first = found.getFirst();
    assertThat(first.details().decidedBy()).isEqualTo("KF");
    assertThat(first.details().decidedParagraph()).isEqualTo("104");
    assertThat(first.details().decidedDate()).hasToString("2021-10-25");
    assertThat(first.details().responsible()).containsExactly("Fritidsnämnden");
    assertThat(first.details().due()).hasToString("2023-06-12");
    assertThat(first.head().diarienummer())
        .extracting(CaseNumber::printed)
        .containsExactly("GRA 2021-00311");
  }

  @ParameterizedTest
  @CsvSource({
    "Sammanställning av motionsslingor och aktiviteter, false",
    "Redovisning av motion och hälsa, false",
    "Obesvarade motionsslingor, false",
    "Redovisning av obesvarade motioner, true",
    "Motioner och medborgarförslag under beredning, true",
    "Ej besvarade medborgarförslag, true",
  })
  void tellsMotionsFromExercise(String heading, boolean listed) {
    List<Assignment> found =
        parse(
            heading,
            "Nr\tRubrik\tAnsvarig\tStatus",
            "1\tSlinga vid bryggan\tFritidsnämnden\tPågår",
            "2\tNytt utegym\tFritidsnämnden\tEj påbörjad");
    assertThat(found).hasSize(listed ? 2 : 0);
  }

  @Test
  void readsListsOfTerms() {
    List<Assignment> found =
        parse(
            "Beslutsuppföljning tekniska nämnden",
            "#Byte av lampor",
            "Diarienummer\tTN 2023-56",
            "Beslut\tTN 2023-04-20 § 38",
            "Ansvarig\tGatuchefen",
            "Status\tGenomfört",
            "#Plats för torghandel",
            "Diarienummer\tTN 2024-7",
            "Beslut\tKF 2024-02-19 § 9",
            "Ansvarig\tDriftchefen",
            "Status\tInte påbörjat",
            "Klart senast\t2025-12-31",
            "Granvikens kommun, Torget 1, telefon 0990-100 00");
    assertThat(found)
        .extracting(it -> it.head().title())
        .containsExactly("Byte av lampor", "Plats för torghandel");
    assertThat(found.getLast().details().decidedBy()).isEqualTo("KF");
    assertThat(found.getLast().details().due()).hasToString("2025-12-31");
    assertThat(found.getLast().head().pages().getFirst().text()).doesNotContain("Torget");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beslut / dnr | KF 2021-11-22 § 164 p. 7 KK 2021.0455 | KK 2021.0455",
        "Beslut | KF § 74 2021-05-31 KS 2021/0118 | KS 2021/0118",
        "Beslut | KF § 74/2021 2021-05-31 | ",
        "Beslut | KS 45/2023 | ",
      })
  void readsTheCaseNumberThatStandsWithTheDecision(String head, String cell, String number) {
    Assignment found =
        parse(
                "Uppföljning av uppdrag",
                head + "\tUppdrag\tAnsvarig\tStatus",
                cell + "\tSe över hyran för bryggor\tHamnenheten\tPågår")
            .getFirst();
    assertThat(found.head().diarienummer())
        .extracting(CaseNumber::printed)
        .isEqualTo(number == null ? List.of() : List.of(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Socialnämnden Barn- och ungdomsnämnden Fritidsnämnden | Socialnämnden; Barn- och ungdomsnämnden; Fritidsnämnden",
        "Tekniska nämnden AB Granviksbostäder | Tekniska nämnden; AB Granviksbostäder",
        "Tekniska nämnden Granvik Vatten AB | Tekniska nämnden; Granvik Vatten AB",
        "Socialförvaltningen Tekniska förvaltningen | Socialförvaltningen; Tekniska förvaltningen",
        "Miljö- och byggnadsnämnden | Miljö- och byggnadsnämnden",
        "Gatuchef Nils Ek | Gatuchef Nils Ek",
        "TRV XYN | TRV; XYN",
        "Hamnenheten Personalstaben | Hamnenheten; Personalstaben",
      })
  void tellsNamesOnLinesOfOneCellApart(String cell, String names) {
    assertThat(new ResponsibleReader(BodyRegistry.builtIn(), null).read(cell))
        .isEqualTo(Arrays.asList(names.split("; ")));
  }

  @Test
  void readsALogOfDecisionsWhoseDayHasAColumnOfItsOwn() {
    List<Assignment> found =
        parse(
            "#Beslutslogg hamnnämnden",
            "Datum\t§\tDnr\tÄrende\tBeslut\tAnsvarig\tÅterrapportering\tLäge\tNotering",
            "2023-02-14\t9\tHN 2023/4\tMuddring\tHamnchefen får i uppdrag att, enligt beslut 2021-01-19, utreda muddring av rännan.\tHamnchefen\t2023-10-31\tPågår\tOffert begärd",
            "2023-03-14\t15\tHN 2023/9\tBoj\tHamnchefen får i uppdrag att byta bojen.\tHamnchefen\tBojen är beställd.\tPågår\t");
    assertThat(found)
        .extracting(it -> it.details().decidedDate() + " § " + it.details().decidedParagraph())
        .containsExactly("2023-02-14 § 9", "2023-03-14 § 15");
    assertThat(found.getFirst().details().due()).hasToString("2023-10-31");
    assertThat(found.getFirst().details().statusText()).isEqualTo("Pågår\nOffert begärd");
    assertThat(found.getLast().details().due()).isNull();
    assertThat(found.getLast().details().statusText()).contains("Bojen är beställd.");
  }

  @Test
  void takesNoDayForTheTask() {
    List<Assignment> found =
        parse(
            "BEVAKNINGSLISTA",
            "Beslutsdatum\t§\tDnr\tVad ska bevakas\tAnsvarig\tStatus\tTidplan",
            "2021-04-12\t31\tHN 2021/7\tÅterkomma om bryggans skick\tHamnchefen\tPågår\tQ4 2021",
            "BALANSLISTA",
            "Sammanträdesdatum\tPunkten avser\tAnsvarig\tStatus\tTidplan",
            "2021-05-10\tMåla fyren\tHamnchefen\tVilande\tjuni 2022");
    assertThat(found)
        .extracting(it -> it.head().title() + " " + it.details().due())
        .containsExactly("Återkomma om bryggans skick 2021-12-31", "Måla fyren 2022-06-30");
  }

  @Test
  void takesWhoAnswersFromTheHeadingOfEachTableWhereTheHeadSaysWhoDecided() {
    List<Assignment> found =
        parse(
            "#Kommunfullmäktiges uppdrag",
            "#Kommunstyrelsen",
            "Dnr\tUppdrag\tKF beslut\tLäge\tTidplan",
            "KS-2021/5\tSe över hamntaxan\t2021-03-01, § 20\tPågående\ti samband med delår 2",
            "#Tekniska nämnden",
            "Dnr\tUppdrag\tKF beslut\tLäge\tTidplan",
            "KS-2021/8\tDika ut ängen\t2021-04-19, § 33\tSlutförd\tsenast mars 2022");
    assertThat(found)
        .extracting(it -> it.details().decidedBy() + " " + it.details().responsible())
        .containsExactly("KF [Kommunstyrelsen]", "KF [Tekniska nämnden]");
    assertThat(found.getFirst().details().due()).isNull();
    assertThat(found.getLast().details().due()).hasToString("2022-03-31");
  }

  @Test
  void readsThatAnAssignmentWasClosedOnADay() {
    List<Assignment> found =
        parse(
            "#Uppdrag från KF",
            "Beslutsdatum\t§\tDnr\tUppdrag\tÖverlämnat till\tStatus\tAvslutad",
            "2020-02-10\t8\tKS 2020/3\tBygga en boulebana\tFritidsnämnden\tRedovisad\t2021-05-03",
            "2020-02-10\t8\t\tAnlägga en rastgård\tFritidsnämnden\tPågår\t",
            "2020-02-10\t9\t\tSe över skyltarna\tFritidsnämnden\tPågår\t");
    assertThat(found)
        .extracting(it -> it.details().status())
        .containsExactly(AssignmentStatus.AVSLUTAT, AssignmentStatus.PAGAR, AssignmentStatus.PAGAR);
    assertThat(found.getFirst().details().statusText()).isEqualTo("Redovisad");
    assertThat(found.getFirst().details().responsible()).containsExactly("Fritidsnämnden");
    assertThat(found)
        .as("a § is of one case")
        .extracting(it -> it.head().diarienummer().size())
        .containsExactly(1, 1, 0);
  }

  @Test
  void readsNumberedAssignmentsWithTheirFactsBelow() {
    List<Assignment> found =
        parse(
            "#Uppdrag i årsplan 2023 – status",
            "#Uppdrag 1: Plantera fler träd längs",
            "kanalen",
            "Nämnden ska plantera träd. Arbetet har inletts med",
            "en inventering av jorden.",
            "Ansvarig: Tekniska nämnden",
            "Status: Pågår",
            "Klart: december 2023",
            "#Uppdrag 2: Rusta badplatsen",
            "Upphandling pågår.",
            "Ansvarig: Fritidsnämnden, Tekniska nämnden",
            "Status: Pågår",
            "Klart: Q2 2024");
    assertThat(found)
        .extracting(it -> it.head().title() + " " + it.details().due())
        .containsExactly(
            "Plantera fler träd längs kanalen 2023-12-31", "Rusta badplatsen 2024-06-30");
    assertThat(found.getLast().details().responsible())
        .containsExactly("Fritidsnämnden", "Tekniska nämnden");
    assertThat(found.getFirst().details().statusText()).isEqualTo("Pågår");
  }

  @Test
  void readsAMonstrousCellInTime() {
    String och = "Barn" + " och".repeat(20_000);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(60),
        () -> {
          ResponsibleReader reader = new ResponsibleReader(BodyRegistry.builtIn(), null);
          assertThat(reader.read("Tekniska nämnden " + och)).isNotEmpty();
          assertThat(reader.read("Nämnd ".repeat(20_000))).isNotEmpty();
        });
  }

  /** A line that begins with # is a heading. */
  private static List<Assignment> parse(String... lines) {
    List<Line> all =
        Arrays.stream(lines)
            .map(it -> it.startsWith("#") ? new Line(it.substring(1), 0, true) : Line.plain(it))
            .toList();
    return new DocumentParser(BodyRegistry.builtIn())
            .parse(
                new ExtractedDocument(
                    new Source("lista.html", "00", "text/html", 0),
                    List.of(new ExtractedPage(0, all)),
                    List.of(),
                    List.of()),
                new Municipality("9901", "Granviken"))
            .records()
            .stream()
            .filter(Assignment.class::isInstance)
            .map(Assignment.class::cast)
            .toList();
  }
}
