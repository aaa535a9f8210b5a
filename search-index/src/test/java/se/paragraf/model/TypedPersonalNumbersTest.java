package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number is that of Tolvan Tolvansson, who is nobody. */
class TypedPersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19121212-1212",
        "191212121212",
        "19121212/1212",
        "121212/1212",
        "19121212_1212",
        "19121212.1212",
        "19121212 / 1212",
        "19121212%2D1212",
        "19121212%2d1212",
        "19121212%252D1212",
        "19121212%25252D1212",
        "19121212%2F1212",
        "19121212%5F1212",
        "19121212%E2%80%931212",
        "%31%39121212-1212",
        "19121212+1212",
        "19121212%2D1212 % 100 %zz",
        "1912 1212 1212",
        "1912-12-12 1212",
        "1912/12/12-1212",
        "1912.12.12.1212",
        "12/12/12-1212",
        "19121212--1212",
        "19121212\\1212",
        "19121212\"1212",
        "19121212'1212",
        "19121212(1212)",
        "19121212…1212",
        "19121212!1212",
        "19121212@1212",
        "19121212#1212",
        "19121212&#45;1212",
        "19121212&#x2d;1212",
        "19121212\u20431212",
        "19121212\u00ac1212",
        "19121212\u200b1212",
        "19121212\ufe0f-1212",
      })
  void areFoundHoweverTheyAreTyped(String typed) {
    assertThat(TypedPersonalNumbers.in(typed)).isTrue();
    assertThat(TypedPersonalNumbers.masked("simhall " + typed + " KS"))
        .contains("simhall", "[personnummer]", "KS")
        .doesNotContain("1212");
    assertThat(TypedPersonalNumbers.masked(typed + " " + "19121212-1212 19121212/1212"))
        .doesNotContain("1212");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "§ 45",
        "KS 2023/315",
        "KS%202023%2F315",
        "100 % av 50%",
        "240201/1830",
        "20240101-20241231",
        "120512/2014",
        "19121212/1213",
        "%",
        "a%2Bb+c",
      })
  void nothingElseIsTouched(String typed) {
    assertThat(TypedPersonalNumbers.masked(typed)).isEqualTo(typed);
  }
}
