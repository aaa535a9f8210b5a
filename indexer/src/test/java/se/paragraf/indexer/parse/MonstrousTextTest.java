package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of one kind of letter, with and without line breaks, run to the end.
 *
 * <p>The bound is so wide that only a reader whose time grows with the square of the text meets it.
 */
class MonstrousTextTest {

  private static final int LETTERS = 20_000_000;
  private static final int FEWER_LETTERS = 1_000_000;
  private static final Duration BOUND = Duration.ofSeconds(180);
  private static final int LINES_ON_A_PAGE = 60;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "§",
        " ",
        "§ 1 ",
        "1",
        ". . ",
        "\t",
        "191212121212 ",
        "-",
        "Dnr ",
        "a-\n",
        "a",
        "§ 1\n"
      })
  void runsToTheEndOfTwentyMillionLetters(String piece) {
    run(piece, LETTERS);
  }

  /** Forms that a reader looks for: each time it seems to find one, it may look on too far. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "§ ",
        "§ 1 Dnr KS 2024/00001\n",
        " \n",
        "\n",
        "a ",
        "A B C ",
        "a\n",
        "- ",
        "1 ",
        "19121212-",
        ".",
        "....... 3\n",
        "a\t",
        "a\tb\n",
        "Dnr\n",
        "Dnr KS 2024/1, ",
        "KS 2024/00001\n",
        "2024-05-21 ",
        "den 21 maj 2024\n",
        "att ",
        "Beslut\n",
        "Beslut\natt\n",
        "kommun",
        "kommunens nämnd ",
        "Granvikens kommun\n",
        "Anna Ek (S), ",
        "Anna Ek (S) yrkar bifall\n",
        "Yrkanden\n\nord\n\n",
        "(",
        "( ) ",
        "@",
        "a@b.se ",
        "1) ",
        "1.\n",
        "Tjänsteskrivelse\n",
        "Yttrande\t",
        "Uppdrag:\n",
        "Uppdrag: a\nStatus: b\n",
        "UPPDRAGSLISTA\n2024-01-02\nKS\n",
        "Dokumentnamn:\n",
        "Från: a\n",
        "Kopia till\n",
        "Kopia till\nord ord, ord kommun\n",
        "Dnr\tUppdrag\tStatus\n",
        "Dnr\tUppdrag\tStatus\n1\t2\t3\n\t\ta-\n",
        "n\tn\tn\n",
        "Sida 1 (2)\n",
        "reserverar sig ",
        "\u00ad",
        "ﬁ",
        "•\n",
        "forts. § 1\n",
        "STORA ORD\n",
        "*a",
        "**a ",
        "<b>",
        " <p> ",
        "Sida\n"
      })
  void runsToTheEndOfWhatLooksLikeSomething(String piece) {
    run(piece, FEWER_LETTERS);
  }

  /** What opens once, and is looked for the end of. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"**x,*a", "<b,<b>", "Postadress: Box 2 Tel:, a"})
  void runsToTheEndOfWhatIsNeverClosed(String opening, String piece) {
    run(List.of(opening + piece.repeat(FEWER_LETTERS / piece.length())), 1);
  }

  private static void run(String piece, int letters) {
    List<String> lines = List.of(piece.repeat(letters / piece.length()).split("\n", -1));
    run(lines, Math.max(1, lines.size() / LINES_ON_A_PAGE));
  }

  private static void run(List<String> lines, int pages) {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThat(Fragments.parsed(Fragments.document("fil.txt", lines, pages))).isNotNull());
  }
}
