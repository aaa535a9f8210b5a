package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.paragraf.search.QueryParser;

class WarningTextsTest {

  /** Questions that the search has something to say of, each of another sort. */
  private static final List<String> QUESTIONS =
      List.of(
          "a".repeat(2_000),
          "simhall 19121212-1212",
          "(skola",
          "skola)",
          "ord ".repeat(100),
          "(".repeat(100) + "bad" + ")".repeat(100),
          "skola \"bad",
          "(a b) NÄRA c",
          "titel:",
          "dnr:skola",
          "år:igår",
          "*",
          "*hall",
          "h*",
          "ab~",
          "a".repeat(200) + "~",
          "bada~ ".repeat(9));

  @Test
  void whatTheSearchSaysIsSaidInTheLanguageOfThePage() {
    Texts english = Texts.in(Language.ENGLISH);
    Texts swedish = Texts.in(Language.SWEDISH);
    Set<String> said = new TreeSet<>();
    List<String> unsaid = new ArrayList<>();
    for (String question : QUESTIONS) {
      List<String> warnings = QueryParser.parse(question).warnings();
      assertThat(warnings).as(question).isNotEmpty();
      for (String warning : warnings) {
        WarningTexts.in(english, warning).ifPresentOrElse(said::add, () -> unsaid.add(warning));
        assertThat(WarningTexts.in(swedish, warning)).contains(warning);
      }
    }
    assertThat(unsaid).isEmpty();
    assertThat(said).hasSizeGreaterThanOrEqualTo(16);
    assertThat(said)
        .contains("At least 2 letters are needed before *; h is searched for as a whole word.");
  }
}
