package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnbrokenTest {

  @Test
  void datesParagraphsAndCaseNumbersStayWhole() {
    String text = "KF 2023-03-23 § 15, dnr KS 2023/315 och §§ 12–14 av 2023-2026 års plan";
    assertThat(Unbroken.of(text).stream().filter(Unbroken.Part::whole).map(Unbroken.Part::text))
        .containsExactly("2023-03-23", "§ 15", "KS 2023/315", "§§ 12–14");
    assertThat(Unbroken.of(text).stream().map(Unbroken.Part::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(Unbroken.of("")).isEmpty();
  }
}
