package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinePatternTest {

  /** Each with something that a look at two letters could get wrong. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "(?iu)^(?:beslut|bes|åtgärd(?:er)?)\\s*[:.]?\\s*$",
          "(?iu)\\s*(?:a|ab)c?",
          "(?u)(?!be)\\p{L}+",
          "(?u)\\p{Lu}\\p{L}{0,7}:?\\s+§",
          "\\bab\\b.*",
          "(?<!x)a.*(?<=b)",
          "(a|b)\\1.*",
          "",
          "§?",
          ".{3,}é",
          "[^a]*+b");

  @Test
  void matchesWhatItsExpressionMatches() {
    Random random = new Random(11);
    String letters = "abcABCåÅé§ :.1\u0416\u2013";
    for (String expression : EXPRESSIONS) {
      Pattern plain = Pattern.compile(expression);
      LinePattern pattern = LinePattern.of(expression);
      for (int round = 0; round < 3_000; round++) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
          line.append(letters.charAt(random.nextInt(letters.length())));
        }
        String text = random.nextInt(4) == 0 ? "beslut" + line : line.toString();
        assertThat(pattern.matches(text))
            .as("%s on «%s»", expression, text)
            .isEqualTo(plain.matcher(text).matches());
      }
    }
  }

  @Test
  void handsOutGroups() {
    var matcher = LinePattern.of("(?<word>\\p{L}+) (\\d+)").matcher("sida 3");
    assertThat(matcher.matches()).isTrue();
    assertThat(matcher.group("word")).isEqualTo("sida");
  }
}
