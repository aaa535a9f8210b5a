package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTitleTest {

  private static String behind(String text, String title) {
    return text.substring(PrintedTitle.end(text, title)).strip();
  }

  @Test
  void endsBelowTheTitleHoweverItsLinesAreBroken() {
    assertThat(
            behind(
                "§ 12\nDnr KS 2023/4\n\nNy brygga\nvid badet\nBeslut\nJa.", "Ny brygga vid badet"))
        .isEqualTo("Beslut\nJa.");
    assertThat(behind("Ny brygga\n\nBeslut", "Ny brygga")).isEqualTo("Beslut");
    assertThat(behind("Ny brygga", "Ny brygga")).isEmpty();
  }

  @Test
  void findsNoTitleInASentenceNorFarDown() {
    assertThat(PrintedTitle.end("En ny brygga byggs.", "ny brygga")).isZero();
    assertThat(PrintedTitle.end("Ny bryggan byggs.", "Ny brygga")).isZero();
    assertThat(PrintedTitle.end("Ord.\n".repeat(100) + "Ny brygga\n", "Ny brygga")).isZero();
    assertThat(PrintedTitle.end("Text.", "")).isZero();
  }
}
