package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T1 2022 Uppdrag. Kommentar T1 2022            | 2022
          Uppföljning av uppdrag, tertial 2 2023        | 2023
          Uppdrag kvartal 3, 2021                       | 2021
          Återrapportering av uppdrag 2024 kvartal 1    | 2024
          Delårsuppföljning av uppdrag – delår 2022     | 2022
          Uppdragsuppföljning helår 2022                | 2022
          Uppföljning av uppdrag andra halvåret 2020    | 2020
          Tertial 1 2022                                | 2022
          Uppföljning av uppdrag i budget 2022          |
          Mål för kvartal 3 2021                        |
          Vi byggde bryggan under tertial 1 2022.       |
          Uppdrag under kvartal 1 2022/23               |
          """)
  void readsTheYearOfThePeriodInAHeading(String line, @Nullable Integer year) {
    assertThat(
            ReportPeriod.year(Stream.of("", line).map(it -> new TextLine(it, 0, false, 1)).toList())
                .orElse(null))
        .isEqualTo(year);
  }
}
