package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dnr KS 2020/00123-1.4.2                     | KS 2020/123         | ''
          KSN 2023-0456 Detaljplan för Strömängen     | KSN 2023/456        | Detaljplan för Strömängen
          Dnr KS 2024/12, KS 2024/13 Ny skola         | KS 2024/12 KS 2024/13 | Ny skola
          KS 2024/00123 041 2025 års budget           | KS 2024/123         | 2025 års budget
          Årsredovisning 2023 (KS 2024/12)            | KS 2024/12          | Årsredovisning 2023
          Årsredovisning 2023 (Dnr 2024/00012)        | 2024/12             | Årsredovisning 2023
          Årsredovisning 2023 Dnr 12-2024             | 2024/12             | Årsredovisning 2023
          Bidrag till hembygdsföreningen TN2023/1234  | TN 2023/1234        | Bidrag till hembygdsföreningen
          SLK-2023-00010:-1 Partistöd                 | SLK 2023/10         | Partistöd
          122-0288/2006 Ny bro                        | 2006/288            | Ny bro
          Svar på motion 2/2024 om skolmat            | ''                  | Svar på motion 2/2024 om skolmat
          Tillsyn enligt miljöbalken (1998:808)       | ''                  | Tillsyn enligt miljöbalken (1998:808)
          Läsårstider 2024/2025                       | ''                  | Läsårstider 2024/2025
          Remiss av SOU 2018:47                       | ''                  | Remiss av SOU 2018:47
          2024-05-21 Månadsrapport                    | ''                  | 2024-05-21 Månadsrapport
          """)
  void tellsTheCaseNumbersFromTheTitle(String behindTheSign, String keys, String title) {
    HeadingNumbers read = HeadingNumbers.read(behindTheSign);
    assertThat(
            read.numbers().stream().map(it -> it.key().toString()).collect(Collectors.joining(" ")))
        .isEqualTo(keys);
    assertThat(read.title()).isEqualTo(title);
  }
}
