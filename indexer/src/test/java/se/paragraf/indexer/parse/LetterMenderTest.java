package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Plain text|Plain text",
        "  ends  |ends",
        "a\tb\t|a\tb\t",
        "verk\u00ADsamhet|verksamhet",
        "verk\u00AD|verk\u2010",
        "verk\u00AD\tx\ty|verk\u2010\tx\ty",
        "KS\u20112024/00123|KS-2024/00123",
        "verk\u2010|verk-",
        "A\u030Angstro\u0308m|Ångström",
        "f\u00A8or, fo\u00A8r, \u02DAar, 20 \u02DAC|för, för, år, 20 \u02DAC",
        "e\uFB00ekt, \uFB01nans, \uFB02agga, o\uFB03ciell|effekt, finans, flagga, officiell",
        "\uF0B7 punkt|• punkt",
        "\uF0A7 12 punkt|▪ 12 punkt",
        "\uF0D8 pil|➢ pil",
        "\uF0FC klart|✓ klart",
        "\uF0A8 nej \uF06F nej \uF0FE ja|☐ nej ☐ nej ☑ ja",
        "2021\uF02D2023|2021–2023",
        "2021 \uF0AE 2023|2021 → 2023",
        "\uE123 okänt|• okänt",
        "\uF042\uF065\uF073\uF06C\uF075\uF074\uF020\uF0A7\uF031\uF032 \uF0E5\uF0E4\uF0F6|Beslut §12 åäö",
        "1\uF732\uF733 K\uF761\uF776|123 Kav",
        "a\u00A0b\u2007c\u2009d\u202Fe\u3000f|a b c d e f",
        "a\u200Bb\uFEFFc\u200Dd\u2060e\u200Ef\u202Ag|abcdefg",
        "a\u0000b\u0007c|a b c",
        "a\u2028b\u0085c|a b…c",
        "2021\u00962023 \u0093ja\u0094|2021–2023 “ja”",
        "a\uD800b|ab",
        "a\uDC00|a",
        "a🎣b|a🎣b",
        "６４ kr|64 kr",
        "**Beslut**|Beslut",
        "**Beslut|Beslut",
        "att **delvis** bifalla|att delvis bifalla",
        "7, 20**, 21|7, 20**, 21",
        "20 ***|20 ***",
        "** börjar kl. 9|** börjar kl. 9",
        "3* och 4*|3* och 4*",
        "citerar *hela planen*.|citerar hela planen.",
        "* en punkt|* en punkt",
        "## Beslut|Beslut",
        "a\t<p>Text</p> <p>mer|a\tText mer",
        "<p>Text</p>|Text",
        "**a*b*c** *d|a*b*c *d",
        "a **b *|a **b *",
        "ord<b>et</b> och <i>or</i>den|ordet och orden",
        "ett <b>fett</b> ord, <b> ett</b> <i>till</i>|ett fett ord, ett till",
        "rad<br>rad<br/><strong>rad</strong>|rad rad rad",
        "a < b, <bok> och 2<3|a < b, <bok> och 2<3",
        "[Kim Ek](mailto:kim@granviken.example)|Kim Ek",
        "[a] (b)|[a] (b)",
        "\u200B|",
      })
  void hasOneSpellingForEachLetter(String text, String clean) {
    assertThat(LetterMender.clean(text)).isEqualTo(clean == null ? "" : clean);
  }
}
