package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.Paper;
import se.paragraf.model.Source;

/** The forms in which invented offices head their §§ and their papers. */
class SectionFormsTest {

  @Test
  void readsTheItemOfTheAgendaBeforeTheParagraph() {
    List<Decision> found =
        decisions(
            "Ärende 1, § 10 Val av justerare",
            "Ärende 2, § 11 Bryggans avgift",
            "#Ärende 1   § 10",
            "#Val av justerare",
            "#Beslut",
            "Siv Alm (C) väljs.",
            "#Ärende 2   § 11",
            "#Bryggans avgift",
            "Diarienummer: KFN 25/004",
            "#Beslut",
            "Avgiften fastställs.");
    assertThat(found)
        .extracting(it -> it.paragraph() + " " + it.head().title())
        .containsExactly("10 Val av justerare", "11 Bryggans avgift");
  }

  @Test
  void leavesTheParagraphsOfThoseWhoPreparedTheMatter() {
    Decision found =
        decisions(
                "Ks § 89           Au § 101              Dnr 54/2009-042",
                "",
                "Färjan i sommar",
                "",
                "Kommunstyrelsens beslut",
                "Turlistan fastställs.")
            .getFirst();
    assertThat(found.paragraph()).isEqualTo("89");
    assertThat(found.head().title()).isEqualTo("Färjan i sommar");
    assertThat(numbers(found)).containsExactly("54/2009-042");
  }

  @Test
  void readsTheLettersBeforeANumberThatComesFirst() {
    List<Decision> found =
        decisions(
            "Mbn 43 §",
            "Information från kontoret",
            "Miljö- och byggnadsnämndens beslut",
            "Nämnden tackar för informationen.",
            "Mbn 44 §",
            "Tillsynsplan för hamnen",
            "Diarienr Mbn 2012/31",
            "Miljö- och byggnadsnämndens beslut",
            "Planen antas.",
            "Mbn 45 §",
            "Bygglov för en brygga",
            "Miljö- och byggnadsnämndens beslut",
            "Bygglov beviljas.");
    assertThat(found)
        .extracting(it -> it.paragraph() + " " + it.outcome())
        .containsExactly("43 NOTERAS", "44 ANTAS", "45 BIFALL");
    assertThat(numbers(found.get(1))).containsExactly("Mbn 2012/31");
  }

  @Test
  void readsAnOldCaseNumberInTheMarginBesideTheText() {
    Decision found =
        decisions(
                "Au § 231\tFärjans tidtabell",
                "Kontoret har räknat på turerna och föreslår",
                "Dnr 99.188-041\tatt två av dem dras in.",
                "Arbetsutskottet beslutar",
                "att bordlägga ärendet.")
            .getFirst();
    assertThat(found.head().title()).isEqualTo("Färjans tidtabell");
    assertThat(numbers(found)).containsExactly("99.188-041");
  }

  @Test
  void readsTheDecisionBelowADebateInATextWithoutForms() {
    Decision found =
        decisions(
                "151 §",
                "Motion om byapeng",
                "",
                "Yrkanden",
                "Siv Alm (c) yrkar bifall till motionen.",
                "",
                "Kommunfullmäktige beslutar",
                "",
                "att bifalla motionen, samt",
                "",
                "att avsätta 100 000 kronor.",
                "",
                "152 §",
                "Avsägelse",
                "",
                "Kommunfullmäktige beslutar",
                "",
                "att entlediga Bo Alm.",
                "",
                "153 §",
                "Fråga om bron",
                "",
                "Frågan ställs.")
            .getFirst();
    assertThat(found.decision()).startsWith("att bifalla motionen").endsWith("100 000 kronor.");
    assertThat(found.outcome()).isEqualTo(DecisionOutcome.BIFALL);
  }

  @Test
  void readsCaseNumbersAboveTheParagraph() {
    List<Decision> found =
        decisions(
            "§ 98",
            "Dagordning",
            "Beslut",
            "Dagordningen fastställs.",
            "",
            "MN-2022-410",
            "",
            "§ 99",
            "Bryggans verksamhetsplan",
            "Beslut",
            "Planen antas.",
            "",
            "MN-2021-96, MN-2021-97",
            "§ 100",
            "Föreläggande",
            "Beslut",
            "Föreläggandet beslutas.",
            "",
            "MN-2022-18",
            "",
            "§ 101",
            "Taxa för bryggor",
            "Beslut",
            "Taxan antas.");
    assertThat(found)
        .extracting(SectionFormsTest::numbers)
        .containsExactly(
            List.of(),
            List.of("MN-2022-410"),
            List.of("MN-2021-96", "MN-2021-97"),
            List.of("MN-2022-18"));
    assertThat(found.getFirst().decision()).doesNotContain("MN-2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutsunderlag|KS 2023/5%d|",
        "Beslutsunderlag||KS 2023/5%d|",
        "Handlingar|KS 2022/7|KS 2023/5%d|",
        "Yttrandet lämnas i ärendet|KS 2023/5%d|",
      })
  void leavesNumbersThatEndTheParagraphBefore(String end) {
    List<String> lines = new ArrayList<>();
    for (int paragraph = 1; paragraph <= 5; paragraph++) {
      lines.addAll(
          List.of("§ " + paragraph, "Taxa för brygga " + paragraph, "Beslut", "Taxan antas."));
      lines.addAll(List.of(end.formatted(paragraph).split("\\|", -1)));
    }
    List<Decision> found = decisions(lines.toArray(String[]::new));
    assertThat(found).hasSize(5);
    for (int paragraph = 1; paragraph <= 5; paragraph++) {
      Decision one = found.get(paragraph - 1);
      assertThat(one.head().pages().getFirst().text())
          .contains("§ " + paragraph, "KS 2023/5" + paragraph);
    }
  }

  @Test
  void leavesNumbersAboveAFewOfTheParagraphs() {
    List<String> lines = new ArrayList<>();
    for (int paragraph = 1; paragraph <= 6; paragraph++) {
      lines.addAll(
          List.of(
              "",
              paragraph % 2 == 0 ? "KS 2023/5" + paragraph : "Kim Ek",
              "",
              "§ " + paragraph,
              "Taxa för brygga " + paragraph,
              "Beslut",
              "Taxan antas."));
    }
    assertThat(decisions(lines.toArray(String[]::new)))
        .allSatisfy(it -> assertThat(numbers(it)).isEmpty());
  }

  @Test
  void leavesANumberAboveOneParagraphOnly() {
    List<Decision> found =
        decisions(
            "§ 98",
            "Yttrande till regionen",
            "Beslut",
            "Yttrandet lämnas i ärendet",
            "MN-2022-410",
            "§ 99",
            "Dagordning",
            "Beslut",
            "Dagordningen fastställs.");
    assertThat(numbers(found.getLast())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "§ 80 – Planbesked för Bryggan 12 (KSF 2024-00199, SBF | 2024-00045) | Planbesked för Bryggan 12 | KSF 2024-00199; SBF 2024-00045",
        "§ 81 – Remiss av en ny badlag (SOU 2023:10) (KSF | 2024-00175) | Remiss av en ny badlag (SOU 2023:10) | KSF 2024-00175",
      })
  void readsBracketsThatTheLineBreaks(String first, String second, String title, String numbers) {
    Decision found = decisions(first, second, "Beslut", "Förslaget avslås.").getFirst();
    assertThat(found.head().title()).isEqualTo(title);
    assertThat(numbers(found)).isEqualTo(Arrays.asList(numbers.split("; ")));
  }

  @Test
  void readsATitleOverTwoLinesAboveTheLabelOfTheNumber() {
    Decision found =
        decisions(
                "§ 65\tGodkännande av pedagogisk omsorg, Bryggans",
                "",
                "Dagbarnvårdare HB",
                "",
                "Dnr\t2023/201-BUN",
                "",
                "Beslut\tAnsökan beviljas.")
            .getFirst();
    assertThat(found.head().title())
        .isEqualTo("Godkännande av pedagogisk omsorg, Bryggans Dagbarnvårdare HB");
    assertThat(numbers(found)).containsExactly("2023/201-BUN");
  }

  @Test
  void takesNoTitleOfAParagraphForAPaper() {
    List<Decision> found =
        decisions(
            "§ 39",
            "Delegationsbeslut",
            "Dnr KS 2025/00002",
            "",
            "Kommunstyrelsens beslut",
            "Redovisningen läggs till handlingarna.");
    assertThat(found).extracting(it -> it.head().title()).containsExactly("Delegationsbeslut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Förslaget sänds på remiss till tekniska nämnden. | OVERLAMNAS",
        "Nämnden beslutar att lämna kontorets yttrande till kommunstyrelsen som sitt eget. | OVERLAMNAS",
        "Utskottet lämnar negativt planbesked. | AVSLAG",
        "Nämnden har tagit del av informationen. | NOTERAS",
        "Förslaget bifalls. Det har varit ute på remiss. | BIFALL",
      })
  void tellsWhatIsSentToBeAnswered(String decision, DecisionOutcome outcome) {
    assertThat(OutcomeWords.outcomeOf(decision)).isEqualTo(outcome);
  }

  @Test
  void tellsAVoteFromNone() {
    assertThat(Headings.tellsVote("Fullmäktige bifaller förslaget. Votering begärs ej.")).isFalse();
    assertThat(Headings.tellsVote("Fullmäktige bifaller förslaget. Votering begärs.")).isTrue();
    assertThat(Headings.tellsVote("Sluten omröstning")).isTrue();
  }

  @Test
  void partsAHeadWhoseColumnsHaveRunTogether() {
    CouncilRecord found =
        parse(
                null,
                "Ekemora kommunMiljönämnden\t2022-12-07",
                "§ 4 Brygga",
                "Beslut",
                "Bryggan byggs.")
            .getLast();
    assertThat(found.head().municipality()).isEqualTo(new Municipality("", "Ekemora"));
  }

  @Test
  void readsTheTitleBelowTheHandlersWork() {
    Paper found =
        papers(
                "Granvikens kommun\tTJÄNSTEUTLÅTANDE",
                "Handläggare\tUpprättad: 2025-01-21",
                "Kim Ekdahl\tÄrendebeteckning: SN-2025-00004",
                "kvalitetsutvecklare",
                "Till socialnämnden",
                "Bryggans budget",
                "Förslag till beslut",
                "Budgeten godkänns.")
            .getLast();
    assertThat(found.head().title()).isEqualTo("Bryggans budget");
    assertThat(found.head().diarienummer())
        .extracting(CaseNumber::printed)
        .containsExactly("SN-2025-00004");
  }

  @Test
  void readsTheHeadOfACompanysAnswerBehindASignature() {
    List<Line> first =
        lines(
            "Granvikens kommun\tTJÄNSTESKRIVELSE",
            "Datum\tDiarienummer",
            "2024-09-02\tBUN 2024/31",
            "Kommunstyrelsen",
            "Svar på motion om bryggor",
            "Förslag till beslut",
            "Motionen avslås.",
            "Kim Ekdahl",
            "Utvecklingschef");
    List<Line> second =
        lines(
            "GRANVIKENS BRYGGOR AB",
            "2024-06-12",
            "Granvikens kommun",
            "Kommunstyrelsen",
            "Er referens: KS 2023/212",
            "Yttrande över motion om bryggor",
            "Bolaget har beretts tillfälle att yttra sig över motionen.",
            "Bolaget ser positivt på bryggor.",
            "Ansvaret måste ligga hos en förening.",
            "Kostnaden är liten.",
            "Arbetet tar ett år.");
    CouncilRecord answer =
        parse(
                new Municipality("9901", "Granviken"),
                List.of(new ExtractedPage(1, first), new ExtractedPage(2, second)))
            .getLast();
    assertThat(answer.head().documentType()).isEqualTo(DocumentType.YTTRANDE);
    assertThat(answer.head().title()).isEqualTo("Yttrande över motion om bryggor");
    assertThat(answer.head().date()).hasToString("2024-06-12");
  }

  @Test
  void namesACallAsItIsPrinted() {
    Paper call =
        papers(
                "Granvikens kommun\tKALLELSE",
                "Kallelse till kommunstyrelsens sammanträde",
                "Tid: tisdagen den 12 november 2024",
                "§ 77 Dnr BUN 2024/31",
                "Yttrande över motion",
                "Beslut",
                "Yttrandet antas.")
            .getFirst();
    assertThat(call.head().documentType()).isEqualTo(DocumentType.KALLELSE);
    assertThat(call.head().title()).isEqualTo("Kallelse till kommunstyrelsens sammanträde");
  }

  private static List<String> numbers(CouncilRecord found) {
    return found.head().diarienummer().stream().map(CaseNumber::printed).toList();
  }

  private static List<Decision> decisions(String... lines) {
    return parse(new Municipality("9901", "Granviken"), lines).stream()
        .filter(Decision.class::isInstance)
        .map(Decision.class::cast)
        .toList();
  }

  private static List<Paper> papers(String... lines) {
    return parse(new Municipality("9901", "Granviken"), lines).stream()
        .filter(Paper.class::isInstance)
        .map(Paper.class::cast)
        .toList();
  }

  private static List<CouncilRecord> parse(@Nullable Municipality municipality, String... lines) {
    return parse(municipality, List.of(new ExtractedPage(0, lines(lines))));
  }

  private static List<CouncilRecord> parse(
      @Nullable Municipality municipality, List<ExtractedPage> pages) {
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(
            new ExtractedDocument(
                new Source("fil.html", "00", "text/html", 0), pages, List.of(), List.of()),
            municipality)
        .records();
  }

  /** A line that begins with # is a heading. */
  private static List<Line> lines(String... lines) {
    return Arrays.stream(lines)
        .map(it -> it.startsWith("#") ? new Line(it.substring(1), 0, true) : Line.plain(it))
        .toList();
  }
}
