package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Body;
import se.paragraf.model.DecisionOutcome;

/** What is denied, and what is decided as it was proposed, in the words of invented offices. */
class OutcomeFormsTest {

  private static final Body BOARD = new Body("KS", "Kommunstyrelsen");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kommunstyrelsen beslutar att inte bifalla motionen.                             | AVSLAG
          Kommunstyrelsen beslutar att inte anta detaljplanen.                            | AVSLAG
          Nämnden beslutar i enlighet med förslaget från kontoret om att inte anta planen. | AVSLAG
          att bevilja bygglov                                                             | BIFALL
          att medge att lokalen hyrs                                                      | BIFALL
          Styrelsen beviljas ansvarsfrihet.                                               | GODKANNS
          Ansvarsfrihet beviljas för 2023.                                                | GODKANNS
          att lägga handlingarna till akten                                               | NOTERAS
          att tacka för informationen                                                     | NOTERAS
          att ej bevilja bygglov                                                          | AVSLAG
          Att icke fastställa taxan.                                                      | AVSLAG
          att inte heller ge bifall till ansökan                                          | AVSLAG
          att inte, som kontoret vill, godkänna avtalet                                   | AVSLAG
          Motionen bifalls inte.                                                          | AVSLAG
          Nämnden godkänner därmed ej avtalet.                                            | AVSLAG
          Utskottet beslutar att inte ge positivt planbesked.                             | AVSLAG
          Bifalla avslagsyrkandet.                                                        | AVSLAG
          att inte bifalla avslagsyrkandet                                                |
          Motionen avslås inte.                                                           |
          Nämnden beslutar att inte återremittera ärendet.                                |
          Ärendet bordläggs ej utan taxan antas.                                          | ANTAS
          att inte avslå ansökan utan bevilja den                                         | BIFALL
          Taxan antas inte förrän i maj.                                                  | ANTAS
          Taxan antas, men inte bilaga 2.                                                 | ANTAS
          Nämnden antar planen och beslutar att inte ta ut någon avgift.                  | ANTAS
          Motionen om att inte bygga bron bifalls.                                        | BIFALL
          Nämnden avslår yrkandet om återremiss.                                          |
          Återremissyrkandet avslås.                                                      |
          Nämnden avslår Anna Eks yrkande om bordläggning och antar planen.               | ANTAS
          Yrkandet om återremiss bifalls.                                                 | ATERREMISS
          """)
  void neverGrantsWhatIsDenied(String point, @Nullable DecisionOutcome outcome) {
    assertThat(OutcomeWords.outcomeOf(point)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordföranden föreslår att ansökan avslås.                         | AVSLAG
          Ordföranden yrkar återremiss för att räkna om.                   | ATERREMISS
          Ordföranden föreslår att ärendet bordläggs.                      | BORDLAGGNING
          Ordföranden yrkar avslag på förslaget att anta planen.           | AVSLAG
          Ordföranden föreslår att planen antas.                           | ANTAS
          Ordföranden yrkar bifall till ansökan.                           | BIFALL
          Ordföranden Anna Ek (S) yrkar bifall till förvaltningens förslag. | BIFALL
          Anna Ek (S) yrkar att planen antas.                              |
          Ordföranden redogör för läget.                                   |
          """)
  void decidesWhatTheChairProposed(String debate, @Nullable DecisionOutcome outcome) {
    assertThat(
            outcome(
                "Yrkanden\n%s\n\nBeslut\nKommunstyrelsen beslutar enligt ordförandens förslag."
                    .formatted(debate)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sammanfattning;Bron är gammal.                                                 | BIFALL
          Förvaltningens förslag till beslut;Ansökan avslås.                             | AVSLAG
          Förslag till beslut;Ärendet återremitteras till kontoret.                      | ATERREMISS
          Sammanfattning;Förvaltningen föreslår att ansökan avslås.                      | AVSLAG
          Yrkanden;Anna Ek (S) yrkar avslag.                                             |
          Yrkanden;Anna Ek (S): Avslag på förslaget.                                     |
          Yrkanden;Anna Ek (S) yrkar att ärendet bordläggs.                              |
          Yrkanden;Anna Ek (S) yrkar bifall till förslaget.                              | BIFALL
          Förvaltningens förslag till beslut;Planen antas.;;Yrkanden;Anna Ek (S) yrkar avslag. | ANTAS
          """)
  void decidesWhatTheOfficeProposed(String before, @Nullable DecisionOutcome outcome) {
    assertThat(
            outcome(
                before.replace(';', '\n')
                    + "\n\nBeslut\nKommunstyrelsen beslutar enligt förvaltningens förslag."))
        .isEqualTo(outcome);
  }

  @Test
  void resolvesTheSupportOfAProposalThatRejects() {
    assertThat(
            outcome(
                """
                Förvaltningens förslag till beslut
                Ansökan avslås.

                Yrkanden
                Ordföranden yrkar bifall till förvaltningens förslag.

                Beslut
                Kommunstyrelsen beslutar enligt ordförandens förslag.
                """))
        .isEqualTo(DecisionOutcome.AVSLAG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordföranden finner att nämnden bifaller kontorets förslag.                  | BIFALL
          Ordföranden finner därefter att nämnden beslutar att bifalla förslaget.     | BIFALL
          Ordföranden finner att nämnden avslår ansökan.                              | AVSLAG
          Ordföranden finner att nämnden bifaller tilläggsförslaget.                  |
          Ordföranden finner att ärendet ska avgöras i dag.                           |
          Ordföranden finner att förslagen är två.                                    |
          """)
  void takesWhatTheChairFoundWhereTheDecisionNamesNoOutcome(
      String found, @Nullable DecisionOutcome outcome) {
    String before = "Beslut\nHultebo skola läggs ned.\n\nBeslutsgång\n";
    assertThat(outcome(before + found)).isEqualTo(outcome);
    assertThat(outcome("Beslut\nTaxan antas.\n\nBeslutsgång\n" + found))
        .isEqualTo(DecisionOutcome.ANTAS);
  }

  @Test
  void grantsNoMotionByAProposalThatIsNotTold() {
    String text = "Beslut\nKommunstyrelsen beslutar enligt förvaltningens förslag.";
    assertThat(read(text, "Motion om en bro", BOARD).outcome()).isNull();
    assertThat(
            read("Förslag till beslut\nMotionen är besvarad.\n\n" + text, "Motion om en bro", BOARD)
                .outcome())
        .isEqualTo(DecisionOutcome.BESVARAD);
  }

  @Test
  void tellsTheProposalOfACommitteeThatNumbersItsPoints() {
    Body committee = new Body("", "Kommunstyrelsens arbetsutskott");
    String text =
        "Beslut\nFörslag till kommunstyrelsen och kommunfullmäktige: 1. Motionen bifalls. 2. Bron byggs.";
    assertThat(read(text, "Motion om en bro", committee).outcome())
        .isEqualTo(DecisionOutcome.FORESLAS);
    assertThat(
            read("Beslut\nArbetsutskottet beslutar: 1. Planen antas.", "Plan", committee).outcome())
        .isEqualTo(DecisionOutcome.ANTAS);
  }

  private static @Nullable DecisionOutcome outcome(String text) {
    return read(text, "Ansökan om en bro", BOARD).outcome();
  }

  private static DecisionReader read(String text, String title, Body body) {
    return DecisionReader.read(
        text.lines().map(it -> new TextLine(it.strip(), 0, false, 1)).toList(), title, 0, body);
  }
}
