package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any number in any text. */
class PersonalNumbersPropertyTest {

  @Property(seed = "1")
  void noNumberSurvivesWhateverStandsAround(
      @ForAll("numbers") String number,
      @ForAll("around") String before,
      @ForAll("around") String after) {
    String masked = PersonalNumbers.masked(before + number + after);
    assertThat(masked.replaceAll("\\D", "")).doesNotContain(number.replaceAll("\\D", ""));
    assertThat(PersonalNumbers.masked(masked)).isEqualTo(masked);
  }

  @Property(seed = "1")
  void anythingCanBeMasked(@ForAll String text) {
    assertThat(PersonalNumbers.masked(text)).isNotNull();
  }

  /** Whatever does not end or begin with a figure: a number's figures are its own. */
  @Provide
  Arbitrary<String> around() {
    Arbitrary<String> word =
        Arbitraries.of(
            "§ 4 ",
            " född ",
            "Dnr KS 2021/7 ",
            "(",
            ")",
            ",",
            "\n",
            "\t",
            " 12 kr",
            "abc",
            "Å",
            "-",
            "070-812 12 31;",
            "2024-01-01:",
            "\u00AD",
            "\uD800",
            "1 ");
    return word.list()
        .ofMaxSize(6)
        .map(it -> String.join("", it))
        .filter(it -> it.isEmpty() || !Character.isDigit(it.charAt(it.length() - 1)))
        .filter(it -> it.isEmpty() || !it.stripLeading().matches("(?s)^[^\\p{L}]?\\d.*"));
  }

  /** Numbers of dates that exist, with figures that add up. */
  @Provide
  static Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1880, 2025),
            Arbitraries.integers().between(1, 365),
            Arbitraries.of(238, 239, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989),
            Arbitraries.of(0, 60),
            Arbitraries.of(
                "%1$s%2$s-%3$s",
                "%2$s-%3$s", "%2$s+%3$s", "%1$s%2$s%3$s", "%2$s%3$s", "%2$s – %3$s"))
        .as(PersonalNumbersPropertyTest::number);
  }

  private static String number(int year, int dayOfYear, int serial, int more, String form) {
    LocalDate born = LocalDate.ofYearDay(year, dayOfYear);
    String date =
        "%02d%02d%02d".formatted(year % 100, born.getMonthValue(), born.getDayOfMonth() + more);
    String figures = date + serial;
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int product = (figures.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return form.formatted(year / 100, date, "" + serial + (10 - sum % 10) % 10);
  }
}
