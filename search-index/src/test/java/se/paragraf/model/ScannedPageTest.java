package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are Tolvan Tolvansson's, who is nobody. */
class ScannedPageTest {

  private static List<String> kept(String text) {
    List<ScannedPage.Word> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(new ScannedPage.Word(word, 70 + 10 * words.size(), 80, 9, 12));
    }
    return new ScannedPage(3, 595, 842, words)
        .withoutPersonalNumbers().words().stream().map(ScannedPage.Word::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sökande 19121212-1212 bor här",
        "Sökande 121212-1212, bor här",
        "Sökande 121212 - 1212 bor här",
        "Sökande 121212- 1212 bor här"
      })
  void holdsNoPersonnummerNorAPartOfOne(String text) {
    assertThat(kept(text)).containsExactly("Sökande", "bor", "här");
  }

  @Test
  void holdsNoFirstHalfWhoseSecondIsOnTheNextPage() {
    assertThat(kept("Sökande 19121212-")).containsExactly("Sökande");
  }

  @Test
  void keepsDatesCaseNumbersAndParagraphs() {
    String text = "2024-02-07 § 12 Dnr KS 2024/00361 1234567 kr";
    assertThat(kept(text)).containsExactly(text.split(" ", -1));
  }
}
