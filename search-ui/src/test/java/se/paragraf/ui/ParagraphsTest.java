package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
