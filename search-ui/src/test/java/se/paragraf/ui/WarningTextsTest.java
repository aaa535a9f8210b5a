package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        WarningTexts.ofQuestion(english, warning)
            .ifPresentOrElse(said::add, () -> unsaid.add(warning));
        assertThat(WarningTexts.ofQuestion(swedish, warning)).contains(warning);
      }
    }
    assertThat(unsaid).isEmpty();
    assertThat(said).hasSizeGreaterThanOrEqualTo(16);
    assertThat(said)
        .contains("At least 2 letters are needed before *; h is searched for as a whole word.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          body from the file name              | organet efter filens namn
          the file's name has another body     | filens namn har ett annat organ
          read by OCR: page 3                  | läst med OCR: sidan 3
          read by OCR: pages 2, 4–9 and 12     | läst med OCR: sidorna 2, 4–9 och 12
          left out: 4 comments                 | utelämnat: 4 kommentarer
          started is printed as 2021-02-30, which is no date | startdagen står som 2021-02-30, och det är inget datum
          """)
  void whatTheReaderSaysIsSaidInTheLanguageOfThePage(String doubt, String said) {
    assertThat(WarningTexts.ofRecord(Texts.in(Language.SWEDISH), doubt)).contains(said);
    assertThat(WarningTexts.ofRecord(Texts.in(Language.ENGLISH), doubt)).contains(doubt);
  }

  @Test
  void whatHasNoTextIsLeftToThePage() {
    assertThat(WarningTexts.ofRecord(Texts.in(Language.SWEDISH), "it snowed")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the file is empty                                         | filen är tom
          it is locked with a password; publish or index it unlocked | filen är låst med lösenord; publicera eller läs in den olåst
          it is damaged or not what its name says: Bad: header; end | filen är skadad, eller något annat än namnet säger: Bad: header; end
          without text: pages 2 and 7–9                             | utan text: sidorna 2 och 7–9
          bilaga: 1.docx: it is gone                                | bilaga: 1.docx: filen är borta
          it takes more than 3600 seconds; allow more with --file-time (at page 12) | läsningen tog mer än 3600 sekunder; tillåt mer med --file-time (på sida 12)
          a.pdf: no permission to read it; chmod it or run as its owner; b.pdf: the file is empty; and 3 more | a.pdf: filen får inte läsas; ändra rättigheterna eller kör som dess ägare; b.pdf: filen är tom; och 3 till
          """)
  void whyAFileWasNotReadIsSaidInTheLanguageOfThePage(String reason, String said) {
    assertThat(new FailureSentences(Texts.in(Language.SWEDISH)).of(reason)).contains(said);
    assertThat(new FailureSentences(Texts.in(Language.ENGLISH)).of(reason)).contains(reason);
  }

  @Test
  void aReasonThatIsNotKnownIsLeftAsItStands() {
    Texts swedish = Texts.in(Language.SWEDISH);
    assertThat(new FailureSentences(swedish).of("it snowed; a.pdf: the file is empty")).isEmpty();
    assertThat(new FailureSentences(swedish).of("a: b: ; ".repeat(500))).isEmpty();
  }
}
