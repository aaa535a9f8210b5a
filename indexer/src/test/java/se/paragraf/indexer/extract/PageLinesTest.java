package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are drawn to exhaust a reader. */
class PageLinesTest {

  @Test
  void readsAPageThatIsDrawnLetterByLetterFromTheRight() throws Exception {
    StringBuilder operators = new StringBuilder("BT /F1 4 Tf ");
    for (int x = 60_000; x > 0; x--) {
      operators.append("1 0 0 1 ").append(x).append(" 700 Tm (").append(x % 10).append(") Tj ");
    }
    List<String> texts = DrawnPage.textsOf(operators + "ET");
    assertThat(texts).hasSize(1);
    assertThat(texts.getFirst()).hasSize(60_000).as("not printed whole").matches("(1234567890)++");
  }

  @Test
  void partsColumnsThatAreSetWithBlanks() throws Exception {
    assertThat(DrawnPage.textsOf("BT /F1 10 Tf 60 700 Td (HN 4            Bygga en boj) Tj ET"))
        .containsExactly("HN 4\tBygga en boj");
    assertThat(DrawnPage.textsOf("BT /F1 10 Tf 60 700 Td (Styrelsen  beslutar) Tj ET"))
        .as("two blanks between words of a sentence")
        .containsExactly("Styrelsen beslutar");
  }

  @Test
  void partsACellFromTheNextThoughItEndsWithABlank() throws Exception {
    assertThat(
            DrawnPage.textsOf(
                "BT /F1 10 Tf 60 700 Td (Bygga en ) Tj 1 0 0 1 160 700 Tm (2024-05-21) Tj ET"))
        .containsExactly("Bygga en\t2024-05-21");
  }

  @Test
  void readsManyLettersOnOnePlace() throws Exception {
    assertThat(
            DrawnPage.textsOf("BT /F1 11 Tf " + "1 0 0 1 60 700 Tm (x) Tj ".repeat(50_000) + "ET"))
        .containsExactly("x");
    assertThat(
            DrawnPage.textsOf(
                "BT /F1 11 Tf " + "1 0 0 1 60 700 Tm (ab) Tj (c) Tj ".repeat(20_000) + "ET"))
        .isNotEmpty();
  }

  @Test
  void readsAPageThatSavesItsStateWithoutEnd() throws Exception {
    assertThat(DrawnPage.textsOf("q ".repeat(500_000) + "BT /F1 11 Tf 60 700 Td (kvar) Tj ET"))
        .containsExactly("kvar");
  }
}
