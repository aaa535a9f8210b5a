package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

  @Test
  void leavesTextThatRunsFromLeftToRight() {
    assertThat(RightToLeft.asRead("§ 12 Ändrad taxa – “badet” • €"))
        .isEqualTo("§ 12 Ändrad taxa – “badet” • €");
  }

  @Test
  void turnsHebrewAroundWithItsBrackets() {
    assertThat(RightToLeft.asRead("(םולש)")).isEqualTo("(שלום)");
  }

  @Test
  void keepsNumbersAndAccentsAsTheyAre() {
    assertThat(RightToLeft.asRead("1434 ليربإ")).isEqualTo("إبريل 1434");
    assertThat(RightToLeft.asRead("בא\u05BC")).isEqualTo("א\u05BCב");
  }
}
