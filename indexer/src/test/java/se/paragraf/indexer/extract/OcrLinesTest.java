package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.OcrPage.OcrLine;
import se.paragraf.indexer.extract.OcrPage.OcrWord;

/** What an OCR hardly read is a picture's part, unless it is the number of a §. */
class OcrLinesTest {

  private static OcrLine line(float sureness, String... words) {
    List<OcrWord> boxes =
        IntStream.range(0, words.length)
            .mapToObj(it -> new OcrWord(words[it], it * 200, 0, it * 200 + 150, 20, sureness))
            .toList();
    return new OcrLine(boxes, 20);
  }

  private static List<String> texts(OcrLine... lines) {
    return OcrLines.of(new OcrPage(2000, List.of(lines)), 600).stream()
        .map(Line::text)
        .filter(it -> !it.isBlank())
        .toList();
  }

  @Test
  void dropsWhatItFoundInAPhotograph() {
    assertThat(texts(line(18, "viil", "A8l"), line(90, "Meddelanden")))
        .containsExactly("Meddelanden");
  }

  @Test
  void keepsTheNumberThatASecondReadingFound() {
    assertThat(texts(line(18, "§ 92"), line(90, "Meddelanden")))
        .containsExactly("§ 92", "Meddelanden");
    assertThat(texts(line(18, "§", "92"), line(90, "Meddelanden")))
        .first()
        .asString()
        .startsWith("§");
  }

  @Test
  void isAsUnsureOfItAsTheOcrWas() {
    Line line = OcrLines.of(new OcrPage(2000, List.of(line(18, "§ 92"))), 600).getFirst();
    assertThat(line.text()).isEqualTo("§ 92");
    assertThat(line.sureness()).isEqualTo(18);
  }
}
