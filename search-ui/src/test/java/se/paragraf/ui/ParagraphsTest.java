package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

  @Test
  void joinsALineThatThePaperWrapped() {
    assertThat(
            Paragraphs.of(
                "Kommunstyrelsen beslutar att gångbron ska stå klar senast\ntill skolstarten."))
        .containsExactly(
            "Kommunstyrelsen beslutar att gångbron ska stå klar senast till skolstarten.");
  }

  @Test
  void keepsListsHeadingsAndBlankLines() {
    assertThat(Paragraphs.of("Beslut\nBron byggs.\n\n– en\n– två"))
        .containsExactly("Beslut", "Bron byggs.", "– en\n– två");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslut",
        "Kommunstyrelsens beslut",
        "Miljö- och byggnadsnämndens förslag till beslut",
        "Tidigare behandling",
        "Propositionsordning",
        "Huvudvotering",
        "Särskilt yttrande",
        "Protokollsutdrag skickas till",
        "Deltar inte i beslutet:"
      })
  void knowsTheHeadingsWithinAParagraph(String line) {
    assertThat(Paragraphs.isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Till", "Beslut fattas i maj.", "Handlingarna", "Nämndens ordförande"})
  void takesNoTextForAHeading(String line) {
    assertThat(Paragraphs.isHeading(line)).isFalse();
  }
}
