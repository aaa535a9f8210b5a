package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KS 2020/00123-1.4.2      | KS 2020/123
          KS 2020/00123- 1.4.2     | KS 2020/123
          2020/00123               | 2020/123
          KS-2024/00123            | KS 2024/123
          2022-KS0118              | KS 2022/118
          2023/240-BUN             | BUN 2023/240
          54/2009-042              | 2009/54
          KS-2024/00123-2          | KS 2024/123
          KS: 8/2015               | KS 2015/8
          Dnr 8-2015               | 2015/8
          Dnr: KS 2018/14          | KS 2018/14
          KS 2018/14               | KS 2018/14
          KS/2024:123              | KS 2024/123
          KS/2018:298 - 001        | KS 2018/298
          Kst/2012:214             | KST 2012/214
          KSN-2023-00123           | KSN 2023/123
          KSN 2015-1345            | KSN 2015/1345
          Dnr 2024-000123          | 2024/123
          RS 2021-0456             | RS 2021/456
          SLK-2023-00123           | SLK 2023/123
          KS-2014/742.912          | KS 2014/742
          SN 2022.113              | SN 2022/113
          TN2023/1234              | TN 2023/1234
          122-0288/2006            | 2006/288
          1.6-0463/2011            | 2011/463
          239-2006-105             | 2006/105
          1.4.2-2024-190           | 2024/190
          DnrIFN 2020/00123-1.7.1  | IFN 2020/123
          Bun/2022:1052            | BUN 2022/1052
          0901/22                  | 2022/901
          Diariennr: ÖFN 2021/7    | ÖFN 2021/7
          KS.2024.123              | KS 2024/123
          KS/2024:123/041          | KS 2024/123
          KS 24/0123               | KS 2024/123
          KS 123/24                | KS 2024/123
          23KS0123                 | KS 2023/123
          23/KS123                 | KS 2023/123
          97/0211                  | 1997/211
          98/188                   | 1998/188
          99.188-041               | 1999/188
          ON-2024/61.101           | ON 2024/61
          """)
  void readsEverySpelling(String printed, String key) {
    assertThat(CaseKey.parse(printed)).map(CaseKey::toString).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KS",
        "2024",
        "simhall",
        "SOU 2018:47",
        "Prop. 2020/21:12",
        "2024-05-16",
        "23/24",
        "2022/2023"
      })
  void leavesWhatIsNoCaseNumber(String printed) {
    assertThat(CaseKey.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KS 2021/98", "2021/98", "2018/2087", "2018/2031"})
  void readsItsOwnWriting(String key) {
    assertThat(CaseKey.ofKey(key)).map(CaseKey::toString).contains(key);
  }

  @Test
  void tellsARunningNumberFromTheSecondYearOfASpan() {
    assertThat(CaseKey.parse("2018/2087")).contains(new CaseKey("", 2018, 2087));
    assertThat(CaseKey.parse("2018/2021")).isEmpty();
  }
}
