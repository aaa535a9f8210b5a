package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Municipality;
import se.paragraf.model.YearSource;

/** Lists of two invented offices: one with Västerås' columns, one with its own. */
class AssignmentTest {

  private static final ResponsibleReader BODIES =
      new ResponsibleReader(BodyRegistry.builtIn(), null);

  @Test
  void mergesARowThatAPageBreakHasCut() {
    List<Assignment> found =
        AssignmentListsTest.parse(
            "UPPDRAGSLISTA",
            "KF",
            "Ärendets startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering",
            "2014-03-13\t2014/00278\tUppdrag - Båtbuss\tKFM § 27, 2014-02-06 - Möjligheten att ut-\tTekniska nämnden\tMedel ska",
            "",
            "Ärendets startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering",
            "\t\t\treda en båtbuss.\t\tsökas. Hör samman med 2021/00018.",
            "2015-02-12\t2015/00163\tUppdrag - Brygga\tKFM 2014-11-97, § 308 2. En brygga byggs.\tTekniska nämnden, Nämnden för idrott, fritid och kultur\tVilar.");
    assertThat(found).hasSize(2);
    Assignment first = found.getFirst();
    assertThat(first.head().title()).isEqualTo("Uppdrag - Båtbuss");
    assertThat(first.head().text()).contains("utreda en båtbuss");
    assertThat(first.head().mentions()).extracting(Object::toString).containsExactly("2021/18");
    assertThat(first.details().decidedBy()).isEqualTo("KF");
    assertThat(first.details().decidedParagraph()).isEqualTo("27");
    assertThat(first.details().decidedDate()).hasToString("2014-02-06");
    assertThat(first.details().statusText())
        .isEqualTo("Medel ska sökas. Hör samman med 2021/00018.");
  }

  @Test
  void leavesADateThatCannotBeInTheTextAndSaysSo() {
    Assignment found =
        AssignmentListsTest.parse(
                "Balanslista",
                "Diarienr\tRubrik\tUppdrag\tAnsvarig\tStatus\tKlart senast",
                "KS-2019/00163\tBrygga\tKS 2019-02-31, § 8. En brygga byggs.\tKommunstyrelsen\tPågår\tkvartal 2 2021")
            .getFirst();
    assertThat(found.details().decidedDate()).isNull();
    assertThat(found.details().due()).hasToString("2021-06-30");
    assertThat(found.head().warnings()).anyMatch(it -> it.contains("2019-02-31"));
  }

  @Test
  void leavesOtherTablesAlone() {
    assertThat(
            AssignmentListsTest.parse(
                "Närvaro",
                "Namn\tParti\tDatum\tNärvarande",
                "Kim Notåker\tKD\t2024-01-01\tJa",
                "Ansökningar om bidrag",
                "Dnr\tFörening\tProjekt\tSökt belopp",
                "2024/00001\tSjöscouterna\tBrygga\t1000"))
        .isEmpty();
  }

  @Test
  void readsAFollowUpByTheBodiesInBrackets() {
    List<Assignment> found =
        AssignmentListsTest.parse(
            "T1 2022 Uppdrag. Kommentar T1 2022",
            ".",
            "Ta fram en plan för skyfall (SBN, TN)",
            "Uppdraget bedöms bli genomfört under året.",
            ".",
            "Öppna badet (KS)",
            "Uppdraget är genomfört.",
            "Måla bryggan (Tekniska nämnden)",
            "Vilar (tills vidare) i väntan på färg.");
    assertThat(found).hasSize(3);
    assertThat(found.getFirst().details().responsible())
        .containsExactly("Samhällsbyggnadsnämnden", "Tekniska nämnden");
    assertThat(found.getFirst().head().text()).startsWith("Ta fram en plan för skyfall (SBN, TN)");
    assertThat(found.getFirst().head().year()).isEqualTo(2022);
    assertThat(found.getFirst().head().yearFrom()).isEqualTo(YearSource.HEADING);
    assertThat(found)
        .extracting(it -> String.valueOf(it.details().due()))
        .containsExactly("2022-12-31", "null", "null");
    assertThat(found)
        .extracting(it -> it.details().status())
        .containsExactly(
            AssignmentStatus.PAGAR, AssignmentStatus.GENOMFORT, AssignmentStatus.VILAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uppdraget bedöms bli genomfört under året.|PAGAR
          Uppdraget avslutas när det är genomfört.|PAGAR
          Vilar i väntan på planprogram.|VILAR
          Ärendet föreslås avslutas.|FORESLAS_AVSLUTAS
          Uppdraget kan nu avslutas.|FORESLAS_AVSLUTAS
          Ärendet avslutas efter denna rapportering.|FORESLAS_AVSLUTAS
          Uppdraget är genomfört.|GENOMFORT
          Arbetet är ännu inte påbörjat.|EJ_PABORJAT
          Öppnade 2017. Avslutat.|AVSLUTAT
          Upphandlingen är klar. Trafiken startar i augusti.|PAGAR
          Uppdraget påbörjas inom kort.|EJ_PABORJAT
          Arbetet kommer att påbörjas under mars.|EJ_PABORJAT
          Uppdraget har ej påbörjats.|EJ_PABORJAT
          Arbetet har påbörjats.|PAGAR
          """)
  void tellsAnEndFromACondition(String text, AssignmentStatus status) {
    assertThat(AssignmentStatusReader.read(text)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "Återkom senast december 2018 med förslag,2018-12-31",
    "ska redovisas kvartal 2 2021,2021-06-30",
    "senast den 31 mars 2022,2022-03-31",
    "senast under maj 2018 återkomma,2018-05-31",
    "Redovisas senast 2025-03-31.,2025-03-31"
  })
  void readsWhenItIsDue(String text, String date) {
    assertThat(DueDate.in(text)).get().hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "bedöms bli genomfört under året,true",
    "ska redovisas innan utgången av året,true",
    "beräknas bli klart i år,true",
    "har genomförts under året,false",
    "Under året ska mycket ske,false",
  })
  void takesTheListsYearWhereItIsToBeDoneWithinIt(String text, boolean due) {
    assertThat(DueDate.within(2022, text).isPresent()).isEqualTo(due);
    assertThat(DueDate.within(null, text)).isEmpty();
  }

  @Test
  void writesLettersOutOnlyWhereItIsSureWhatTheyMean() {
    assertThat(BODIES.read("KS, TN, SAN")).containsExactly("Kommunstyrelsen", "TN", "SAN");
    BodyRegistry told =
        BodyRegistry.builtIn()
            .in(List.of(new TextLine("Tekniska nämnden (TN) möts", 0, false, 1)), null);
    assertThat(new ResponsibleReader(told, null).read("TN")).containsExactly("Tekniska nämnden");
    assertThat(
            new ResponsibleReader(BodyRegistry.builtIn(), new Municipality("9901", "Granviken"))
                .read("TN"))
        .containsExactly("Tekniska nämnden");
  }

  @Test
  void joinsNoPartsOfNamesBeforeAnotherThatLeavesOneOut() {
    Assignment found =
        AssignmentListsTest.parse(
                "Balanslista",
                "Diarienr\tRubrik\tUppdrag\tAnsvarig\tStatus\tKlart senast",
                "KS-2019/00163\tBrygga\tKS 2019-02-21, § 8. Kultur- idrotts- och fritidskontoret bygger en brygga vid Sjötullens förvalt- ning.\tKommunstyrelsen\tPågår\t")
            .getFirst();
    assertThat(found.head().text())
        .contains("Kultur- idrotts- och fritidskontoret")
        .contains("förvaltning");
  }

  @Test
  void splitsBodiesAndKeepsNamesWhole() {
    assertThat(BODIES.read("Tekniska nämnden och Nämnden för idrott, fritid och kultur"))
        .containsExactly("Tekniska nämnden", "Nämnden för idrott, fritid och kultur");
    assertThat(BODIES.read("Individ- och familjenämnden, Bryggans Bostads AB"))
        .containsExactly("Individ- och familjenämnden", "Bryggans Bostads AB");
    assertThat(BODIES.read("Utbildningsnämnde n")).containsExactly("Utbildningsnämnden");
  }
}
