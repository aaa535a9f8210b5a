package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.Body;

/** Where what somebody asks for ends, in invented minutes. */
class YrkandeWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ordföranden ställer proposition på yrkandena.",
        "Omröstning begärs.",
        "Votering begärs och genomförs.",
        "Därefter ställer ordföranden proposition.",
        "Kommunstyrelsen beslutar att bygga bron.",
        "Bo Alm (V) anser att bron är ful.",
      })
  void endsBeforeTheChairAndTheNextSpeakerThoughNobodyClosesTheQuotation(String next) {
    String asked = "Anna Ek (S) yrkar att texten blir ”Bron målas röd. Räcket målas vitt.";
    assertThat(yrkanden(asked + " " + next + "\nRösterna räknas.”")).containsExactly(asked);
    assertThat(yrkanden(asked + "\n\n" + next + "\n\nRösterna räknas.”")).containsExactly(asked);
  }

  @Test
  void quotesNoFurtherThanTheParagraphWhereNothingClosesIt() {
    String asked = "Anna Ek (S) yrkar att texten blir ”Bron målas röd.";
    assertThat(yrkanden(asked + "\n\nDebatten fortsätter.\n\nLunch serveras."))
        .containsExactly(asked);
    assertThat(yrkanden(asked + "\n\nPaus för lunch\n\nMatsalen kallas ”Bron” av alla.”"))
        .containsExactly(asked);
  }

  @Test
  void takesAMarkOfInchesForNoQuotation() {
    String asked = "Anna Ek (S) yrkar att skärmen är 32\" bred.";
    assertThat(yrkanden(asked + " Debatten fortsätter.")).containsExactly(asked);
  }

  @Test
  void goesOnThroughParagraphsThatAreQuotedToTheEnd() {
    assertThat(
            yrkanden(
                "Anna Ek (S) yrkar att texten blir \"Bron målas röd.\n\n\"Räcket målas vitt.\n\nSkylten"
                    + " är ny.\"\n\nDebatten fortsätter."))
        .containsExactly(
            "Anna Ek (S) yrkar att texten blir \"Bron målas röd.\n\"Räcket målas vitt.\nSkylten är"
                + " ny.\"");
  }

  private static List<String> yrkanden(String debate) {
    List<TextLine> lines =
        ("Yrkanden\n" + debate).lines().map(it -> new TextLine(it, 0, false, 1)).toList();
    return DecisionReader.read(lines, "En bro", 0, new Body("KS", "Kommunstyrelsen"))
        .yrkanden()
        .stream()
        .map(it -> it.text())
        .toList();
  }
}
