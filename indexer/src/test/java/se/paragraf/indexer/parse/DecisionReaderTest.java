package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
  void readsAYrkandeOnBehindAColonUpToTheNextThatAsks() {
    assertThat(
            read("""
            Yrkanden
            Anna Ek (S) yrkar bifall med följande tillägg:
            Bron målas röd. Räcket målas vitt.

            Den ska stå klar till våren.

            Bo Alm (V) instämmer i Anna Eks (S) yrkande.

            Ordföranden finner att det finns två förslag.
            """)
                .yrkanden())
        .extracting(it -> it.text())
        .containsExactly(
            "Anna Ek (S) yrkar bifall med följande tillägg: Bron målas röd. Räcket målas vitt.\nDen"
                + " ska stå klar till våren.",
            "Bo Alm (V) instämmer i Anna Eks (S) yrkande.");
  }

  @Test
  void readsAYrkandeOnToTheEndOfWhatItQuotes() {
    assertThat(
            read("""
            Yrkanden
            Anna Ek (S) yrkar att svaret ändras till

            ”Planen är för tunn. Den saknar kostnader.

            Den saknar mål.”

            Mötet tar paus.
            """)
                .yrkanden())
        .extracting(it -> it.text())
        .containsExactly(
            "Anna Ek (S) yrkar att svaret ändras till ”Planen är för tunn. Den saknar kostnader.\nDen"
                + " saknar mål.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kommundelsnämnden beslutar enligt förvaltningens förslag till yttrande.  | BIFALL
          Nämnden beslutar i enlighet med arbetsutskottets förslag.                | BIFALL
          Nämnden beslutar i enlighet med förslag till beslut.                     | BIFALL
          Nämnden beslutar enligt förvaltningens förslag att anta planen.          | ANTAS
          Nämnden beslutar enligt förslaget att utreda en bro.                     |
          Kommunstyrelsen beslutar enligt nämndens förslag.                        | FORESLAS
          """)
  void grantsWhatIsDecidedAsItWasProposed(String decision, @Nullable DecisionOutcome outcome) {
    OwnBody own = new OwnBody(new Body("", "Tallnäs kommundelsnämnd"));
    assertThat(
            OutcomeReader.read(
                DecisionPoints.of(decision, false, own), "Svar på remiss", Proposals.NONE))
        .isEqualTo(outcome);
  }

  @Test
  void knowsABodyByTheDefiniteFormOfItsName() {
    assertThat(new OwnBody(new Body("", "Tallnäs kommundelsnämnd")).isNamed("Kommundelsnämnden"))
        .isTrue();
    assertThat(new OwnBody(new Body("", "Hamnens styrelse")).isNamed("Styrelsen")).isTrue();
    assertThat(new OwnBody(new Body("", "Socialnämndens arbetsutskott")).isNamed("Arbetsutskottet"))
        .isTrue();
    assertThat(new OwnBody(new Body("", "Tallnäs kommundelsnämnd")).isNamed("Socialnämnden"))
        .isFalse();
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
            read("Beslut\n"
                    + "Antas.\n\n"
                    + "Beslutet ska skickas till\n"
                    + "- Tekniska nämnden\n"
                    + "- Akten\n\n"
                    + "Justerandes signatur")
                .recipients())
        .containsExactly("Tekniska nämnden", "Akten");
    assertThat(
            read("Beslut\nAntas.\n\nKopia till\nHamnen\n\nBadet\n\nAkten\n\nArkivet\n\nSkolan")
                .recipients())
        .containsExactly("Hamnen", "Badet", "Akten", "Arkivet", "Skolan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ärendet återremitteras till nämnden.                     | ATERREMISS
          Motionen anses därmed vara besvarad.                     | BESVARAD
          Ansökan om bygglov beviljas.                             | BIFALL
          Kommunstyrelsen lägger informationen till handlingarna.  | NOTERAS
          Ny taxa antas. Nuvarande taxa avslås inte utan upphävs.  | ANTAS
          Anna Ek väljs att justera protokollet.                   |
          """)
  void tellsTheOutcomeFromTheFirstPoint(String decision, DecisionOutcome outcome) {
    assertThat(outcome("Ett ärende", decision)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          att föreslå kommunfullmäktige att anta planen.                           | FORESLAS
          Nämnden tillstyrker förslaget till plan.                                 | FORESLAS
          Motionen avstyrks.                                                       | FORESLAS
          Kommunfullmäktige föreslås besluta att avslå motionen.                   | FORESLAS
          Hos kommunfullmäktige hemställs att taxan fastställs.                    | FORESLAS
          Ärendet överlämnas med förslag att planen antas.                         | OVERLAMNAS
          Överlämna ärendet med förslag till beslut att anta planen.               | OVERLAMNAS
          Bifalla vad förvaltningen föreslår.                                      | BIFALL
          Planen antas i enlighet med vad nämnden föreslår.                        | ANTAS
          att godkänna rapporten, samt att föreslå kommunfullmäktige att anta den. | GODKANNS
          """)
  void tellsAProposalFromADecision(String decision, DecisionOutcome outcome) {
    assertThat(outcome("Ett ärende", decision)).isEqualTo(outcome);
  }

  @Test
  void countsWhatIsDecidedForTheOwnPartBeforeWhatIsProposed() {
    assertThat(
            outcome(
                "Ny taxa",
                """
                Kommunstyrelsen föreslår kommunfullmäktige besluta
                att anta taxan,
                att avslå motionen.
                Kommunstyrelsen beslutar för egen del
                att lägga rapporten till handlingarna.
                """))
        .isEqualTo(DecisionOutcome.NOTERAS);
    assertThat(
            outcome(
                "Ny taxa",
                """
                Kommunstyrelsen föreslår kommunfullmäktige besluta
                att anta taxan,
                att avslå motionen.
                """))
        .isEqualTo(DecisionOutcome.FORESLAS);
    assertThat(
            outcome(
                "Ny taxa",
                """
                Ekonomichefen får i uppdrag att se över taxan.
                Förslag till kommunfullmäktige
                Taxan antas.
                """))
        .isEqualTo(DecisionOutcome.FORESLAS);
  }

  @Test
  void takesAllUnderTheHeadingOfAProposalForOne() {
    assertThat(
            read("""
            Sammanfattning
            Taxan är gammal.

            Kommunstyrelsens förslag till kommunfullmäktige
            1. Taxan antas.
            2. Den gamla taxan upphävs.
            """)
                .outcome())
        .isEqualTo(DecisionOutcome.FORESLAS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan för skolan          | att anta planen. Motionen är därmed besvarad.             | ANTAS
          Plan för skolan          | att anta planen, att motionen därmed är besvarad          | ANTAS
          Svar på motion om skolan | att uppdra åt nämnden att bygga. Motionen är besvarad.    | BESVARAD
          Motion från Bo Alm (V)   | Planen antas. Motionen anses besvarad med hänvisning dit. | BESVARAD
          Motion och hälsa         | Planen antas. Frågan anses besvarad.                      | ANTAS
          Cykelväg                 | Nämnden får i uppdrag att bygga. Ärendet överlämnas dit.  |
          Cykelväg                 | Yttrandet skrivs under. Ärendet överlämnas till nämnden.  | OVERLAMNAS
          Cykelväg                 | Yrkandet om återremiss bifalls.                           | ATERREMISS
          Cykelväg                 | att bifalla yrkandet om avslag på förslaget.              | AVSLAG
          """)
  void tellsTheMatterFromWhatFollowsFromIt(
      String title, String decision, @Nullable DecisionOutcome outcome) {
    assertThat(outcome(title, decision)).isEqualTo(outcome);
  }

  private static @Nullable DecisionOutcome outcome(String title, String decision) {
    return OutcomeReader.read(
        DecisionPoints.of(decision, false, new OwnBody(BOARD)), title, Proposals.NONE);
  }

  private static DecisionReader read(String text) {
    List<TextLine> lines = text.lines().map(it -> new TextLine(it.strip(), 0, false, 1)).toList();
    return DecisionReader.read(lines, "Ett ärende", 0, BOARD);
  }
}
