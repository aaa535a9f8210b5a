package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a font that names no letters gives is told from text. */
class TextLayerTest {

  private static List<Line> lines(String... lines) {
    return List.of(lines).stream().map(Line::plain).toList();
  }

  @Test
  void trustsSwedishText() {
    assertThat(
            TextLayer.isGarbage(
                lines(
                    "§ 45 Dnr KS 2031/00123-1.4.2",
                    "Kommunstyrelsen beslutar att återremittera ärendet för att utreda strandskyddet.",
                    "Reservation: Sverker Ålund (C) reserverar sig mot beslutet."),
                0))
        .isFalse();
  }

  @Test
  void trustsATableOfFiguresAndCodes() {
    assertThat(
            TextLayer.isGarbage(
                lines(
                    "KS\tKF\tTN\tSBN",
                    "2031-01-02\t14,5\t−3,2\t100 %",
                    "BRF SKF HSB\t12:4\t§§ 3–9"),
                0))
        .isFalse();
  }

  @Test
  void doubtsLettersThatAreShiftedInTheAlphabet() {
    assertThat(
            TextLayer.isGarbage(
                lines(
                    "nrppxqvwbuhovhq ehvoxwdu dww åwhuuhplwwhud äuhqghw iöu dww xwuhgd",
                    "vwudqgvnbgghw rfk jåqjyäjhq ylg vmöq phg käqvbq wloo ydvvhq rfk",
                    "doopäqkhwhqv edg"),
                0))
        .isTrue();
  }

  @Test
  void doubtsSignsThatNoTextHas() {
    assertThat(
            TextLayer.isGarbage(lines("\uF041\uF042\uF043\uF044 \uF045\uF046\uF047".repeat(10)), 0))
        .isTrue();
    assertThat(TextLayer.isGarbage(lines("\uFFFD\uFFFDa\uFFFD \uFFFD\uFFFDn".repeat(10)), 0))
        .isTrue();
  }

  @Test
  void doubtsAPageWhoseFontsNameFewOfTheirSigns() {
    assertThat(TextLayer.isGarbage(lines("Sida 3 (12)"), 900)).isTrue();
    assertThat(TextLayer.isGarbage(lines("Sida 3 (12)"), 3)).isFalse();
  }
}
