package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

  private static final Stems STEMS = Stems.of("beslut", "återremi", " nej", "i");

  @Test
  void findsAStemAnywhereInAWordAndInAnyCase() {
    assertThat(STEMS.in("Delegationsbeslutet")).isTrue();
    assertThat(STEMS.in("BESLUT")).isTrue();
    assertThat(STEMS.in("ÅTERREMISS")).isTrue();
    assertThat(STEMS.in("49 ja mot 32 nej")).isTrue();
  }

  @Test
  void findsNothingInWhatIsCutShort() {
    assertThat(Stems.of("beslut").in("besl besluu beslu")).isFalse();
    assertThat(Stems.of("beslut").in("")).isFalse();
  }

  @Test
  void leavesOtherScriptsAlone() {
    assertThat(Stems.of("beslut").in("Решение بيسلوت ×÷ß")).isFalse();
  }
}
