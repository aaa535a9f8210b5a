package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Body;
import se.paragraf.model.DecisionOutcome;

/** What a § says, in the house styles of several invented offices. */
class DecisionReaderTest {

  private static final Body BOARD = new Body("KS", "Kommunstyrelsen");

  @Test
  void takesNeitherAnAddressNorTheMunicipalityBehindTheCommaForARecipient() {
    assertThat(
            read("""
                    Beslut
                    Bron byggs.

                    Kopia till
                    Kommunstyrelsen, Granvikens kommun
                    kommunstyrelsen@granviken.example
                    """)
                .recipients())
        .containsExactly("Kommunstyrelsen");
  }

  @Test
  void readsAYrkandeOnWhereEveryOtherLineIsEmpty() {
    assertThat(
            read("""
                    Beslut

                    Bron byggs.

                    Yrkanden

                    Anna Ek (S) yrkar bifall till tekniska kontorets förslag till

                    beslut.

                    Bo Alm (V) yrkar avslag.
                    """)
                .yrkanden())
        .extracting(it -> it.text())
        .containsExactly(
            "Anna Ek (S) yrkar bifall till tekniska kontorets förslag till beslut.",
            "Bo Alm (V) yrkar avslag.");
  }

  @Test
  void takesTheOwnDecisionAndNotTheCommitteesBeforeIt() {
    assertThat(
            read("""
                    Ärendebeskrivning
                    Bryggan behöver lagas.

                    Arbetsutskottets beslut
                    Ärendet lämnas utan förslag.

                    Kommunstyrelsens beslut
                    Bryggan lagas.

                    Beslutet skickas till
                    Tekniska nämnden
                    """)
                .decision())
        .isEqualTo("Bryggan lagas.");
  }

  @Test
  void takesWhatIsProposedToTheCouncilAsPartOfTheDecision() {
    assertThat(
            read("""
                    Beslut
                    Kommunstyrelsen beslutar för egen del
                    1. Utredningen godkänns.

                    Förslag till kommunfullmäktige
                    2. Bron byggs.

                    Förvaltningens förslag till beslut
                    3. Bron byggs inte.
                    """)
                .decision())
        .isEqualTo(
            "Kommunstyrelsen beslutar för egen del\n1. Utredningen godkänns.\n"
                + "Förslag till kommunfullmäktige\n2. Bron byggs.");
  }

  @Test
  void findsADecisionThatHasNoHeading() {
    assertThat(
            read("""
                    Kommunstyrelsen beslutade 2023-02-07, § 12, att utreda saken.

                    Utredningen är klar.

                    Kommunstyrelsen beslutar

                    att lägga utredningen till handlingarna, samt

                    att tacka utredaren.

                    Ledamöterna önskar varandra god jul.
                    """)
                .decision())
        .isEqualTo(
            "Kommunstyrelsen beslutar\natt lägga utredningen till handlingarna, samt\n"
                + "att tacka utredaren.");
  }

  @Test
  void tellsWhoAsksFromWhoIsOnlyNamed() {
    assertThat(
            read("""
                    Yrkanden
                    Anna Ek (S) och Bo af Alm (V) yrkar avslag på
                    förslaget. Därefter yrkar ledamoten Cia Dal (M) bifall till Dan Bos (C) förslag.
                    Tilläggsyrkande från Eva Fors (MP): att bron målas.

                    Beslut
                    Bron byggs.
                    """)
                .yrkanden())
        .extracting(it -> it.name() + " " + it.party())
        .containsExactly("Anna Ek S", "Bo af Alm V", "Cia Dal M", "Eva Fors MP");
  }

  @Test
  void readsRecipientsLineByLineOrWithCommas() {
    assertThat(
            read("Beslut\nAntas.\n\nExpedieras till: Tekniska nämnden, ekonomikontoret")
                .recipients())
        .containsExactly("Tekniska nämnden", "ekonomikontoret");
    assertThat(
            read("Beslut\nAntas.\n\nBeslutet ska skickas till\n- Tekniska nämnden\n- Akten\n\nJusterandes signatur")
                .recipients())
        .containsExactly("Tekniska nämnden", "Akten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ärendet återremitteras till nämnden.                     | ATERREMISS
          Motionen anses därmed vara besvarad.                     | BESVARAD
          Ansökan om bygglov beviljas.                             | GODKANNS
          Kommunstyrelsen lägger informationen till handlingarna.  | NOTERAS
          Ny taxa antas. Nuvarande taxa avslås inte utan upphävs.  | ANTAS
          Anna Ek väljs att justera protokollet.                   |
          """)
  void tellsTheOutcomeFromTheFirstPoint(String decision, DecisionOutcome outcome) {
    assertThat(OutcomeReader.read(decision)).isEqualTo(outcome);
  }

  private static DecisionReader read(String text) {
    List<TextLine> lines = text.lines().map(it -> new TextLine(it.strip(), 0, false, 1)).toList();
    return DecisionReader.read(lines, 0, BOARD);
  }
}
