package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.DocumentType;

class RunningNumbersTest {

  @Test
  void namesTheNumbersThatAreMissingBetweenTwoThatAreThere() {
    assertThat(of("711", "712", "713", "714", "715", "717", "720", "722").missing(List.of()))
        .contains("§§ 716, 718–719 and 721 are missing");
    assertThat(of("1", "2", "4").missing(List.of())).contains("§ 3 is missing");
  }

  @Test
  void missesNothingInARowWithLettersAndRanges() {
    assertThat(of("44", "45", "45 a", "46–49", "50").missing(List.of())).isEmpty();
  }

  @Test
  void namesWhatTheFrontPageCountsAndTheDocumentLacks() {
    assertThat(of("3", "4", "5").missing(front("Paragrafer  2–6")))
        .contains("§§ 2 and 6 are missing");
    assertThat(of("3", "4", "5").missing(front("Omedelbart justerade §§ 4–5"))).isEmpty();
  }

  @Test
  void hasNoRowInExtractsAndInAChoiceOfParagraphs() {
    assertThat(of("31", "54", "31").missing(List.of())).isEmpty();
    assertThat(of("12", "40", "95").missing(List.of())).isEmpty();
    assertThat(of("12", "14").missing(List.of())).isEmpty();
  }

  @Test
  void holdsANumberThatComesAfterTheOneBeforeOrBeforeTheOneAfter() {
    RunningNumbers numbers = of("12", "13", "20", "45", "45 a");
    assertThat(numbers.holds(heading(0, "12"))).isTrue();
    assertThat(numbers.holds(heading(2, "20"))).isFalse();
    assertThat(numbers.holds(heading(4, "45 a"))).isTrue();
  }

  private static RunningNumbers of(String... paragraphs) {
    List<Unit> units = new ArrayList<>();
    for (String it : paragraphs) {
      units.add(
          new Unit(
              Unit.Sort.PARAGRAPH,
              DocumentType.PROTOKOLL,
              heading(units.size(), it),
              List.of(),
              List.of()));
    }
    return new RunningNumbers(units);
  }

  private static Heading heading(int line, String paragraph) {
    String[] numbers = paragraph.split("[– ]");
    boolean range = paragraph.contains("–");
    return new Heading(
        line,
        Integer.parseInt(numbers[0]),
        Integer.parseInt(range ? numbers[1] : numbers[0]),
        paragraph.contains(" ") ? numbers[1] : null,
        "",
        "",
        Heading.Form.SIGN,
        5);
  }

  private static List<TextLine> front(String text) {
    return List.of(new TextLine(text, 0, false, 1));
  }
}
