package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.OcrPage.OcrLine;
import se.paragraf.indexer.extract.OcrPage.OcrWord;

/** The § that Swedish OCR data cannot read is taken from a reading in English. */
class ParagraphSignsTest {

  private static OcrPage page(OcrWord... words) {
    return new OcrPage(1000, List.of(new OcrLine(List.of(words), 20)));
  }

  private static OcrWord word(String text, int left, int right) {
    return new OcrWord(text, left, 100, right, 120, 90);
  }

  private static List<String> texts(OcrPage page) {
    return page.words().stream().map(OcrWord::text).toList();
  }

  @Test
  void takesTheSignThatStandsAlone() {
    assertThat(
            texts(
                ParagraphSigns.mended(
                    page(word("8", 100, 110), word("12", 120, 140)),
                    page(word("§", 100, 110), word("12", 120, 140)))))
        .containsExactly("§", "12");
  }

  @Test
  void partsTheSignFromItsNumber() {
    assertThat(
            texts(
                ParagraphSigns.mended(
                    page(word("8101", 100, 150)),
                    page(word("§", 100, 110), word("101", 118, 150)))))
        .containsExactly("§ 101");
    assertThat(texts(ParagraphSigns.mended(page(word("81", 100, 120)), page(word("§1", 100, 120)))))
        .containsExactly("§1");
  }

  @Test
  void leavesNumbersThatAreNumbersInBothReadings() {
    assertThat(
            texts(
                ParagraphSigns.mended(
                    page(word("85", 100, 120), word("kronor", 130, 200)),
                    page(word("85", 100, 120), word("§", 400, 410)))))
        .containsExactly("85", "kronor");
  }

  @Test
  void asksOnlyForTheLinesThatMayHoldASign() {
    assertThat(ParagraphSigns.zones(page(word("Närvarande", 100, 220)))).isEmpty();
    assertThat(ParagraphSigns.zones(page(word("8", 100, 110), word("14", 120, 150))))
        .isEqualTo("95 95 60 30 Text%n".formatted());
  }
}
