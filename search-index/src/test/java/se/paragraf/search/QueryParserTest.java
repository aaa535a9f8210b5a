package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.CaseKey;
import se.paragraf.search.Criterion.Scope;

class QueryParserTest {

  private static String read(String typed) {
    return Interpretation.of(QueryParser.parse(typed).criterion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          simhall  renovering           | simhall renovering
          "ny simhall" bad              | "ny simhall" bad
          ”ny simhall”                  | "ny simhall"
          simhall ELLER badhus ishall   | (simhall ELLER (badhus ishall))
          bad (simhall OR ishall)       | bad (simhall ELLER ishall)
          bad -ishall NOT is INTE snö   | bad INTE ishall INTE is INTE snö
          är det inte eller             | är det inte eller
          sim* simhal~ hall~2           | sim* simhal~ hall~
          titel:simhall beslut:"avslag" | titel:simhall beslut:"avslag"
          namnd:kf ar:2023              | nämnd:kf år:2023
          nämnd:"Tekniska nämnden"      | nämnd:"Tekniska nämnden"
          år:2021-2023                  | (år:2021 ELLER år:2022 ELLER år:2023)
          § 6                           | § 6
          §6 simhall                    | § 6 simhall
          § 45 a                        | § 45 a
          § 6 i kommunen                | § 6 i kommunen
          § 12/2024                     | § 12 år:2024
          gång- och cykelväg?           | gång och cykelväg
          OR simhall OR                 | simhall
          dnr:8-2015                    | dnr:2015/8
          Tredje 2020/21                | Tredje (dnr:2020/21 ELLER "2020/21")
          12 § simhall                  | § 12 simhall
          paragraf 45 a                 | § 45 a
          KF 2031-02-01 § 6             | KF 2031-02-01 § 6
          2031-02-31                    | "2031-02-31"
          titel:(simhall ELLER badhus)  | (titel:simhall ELLER titel:badhus)
          simhall NÄRA läcka bad        | "simhall läcka"~ bad
          "simhall läcka"~5             | "simhall läcka"~5
          simhall NÄRA/3 läcka          | "simhall läcka"~3
          simhall NEAR/8 läcka          | "simhall läcka"~
          simhall NÄRA/999 läcka        | "simhall läcka"~50
          simhall NÄRA/x läcka          | "simhall x"~ läcka
          titel:simhall NÄRA läcka      | titel:"simhall läcka"~
          "simhall" NÄRA läcka          | "simhall" läcka
          simhall*hall                  | simhall*hall
          h* ab~ *                      | h ab
          SOU 2024:17                   | SOU (dnr:2024/17 ELLER "2024:17")
          lag 2017:725                  | lag (dnr:2017/725 ELLER "2017:725")
          motion 4/2019                 | motion (dnr:2019/4 ELLER "4/2019")
          slk 2024 191                  | (dnr:SLK 2024/191 ELLER (slk 2024 191))
          budget KS 2024 00191          | budget (dnr:KS 2024/191 ELLER (KS 2024 00191))
          KF 2024 2025                  | KF 2024 2025
          motioner 2024 12              | motioner 2024 12
          om 2024 12                    | om 2024 12
          """)
  void readsWhatIsTyped(String typed, String read) {
    assertThat(read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KS 2023/315              | KS 2023/315
          ks 2023/00315            | KS 2023/315
          KS-2023/315-4            | KS 2023/315
          2023/00115               | 2023/115
          SLK-2024-00062           | SLK 2024/62
          dnr KS 2021/00098-1.4.2  | KS 2021/98
          Dnr: 2024-000123         | 2024/123
          Bun/2022:1052            | BUN 2022/1052
          SN 2022.113              | SN 2022/113
          TN2023/1234              | TN 2023/1234
          KS: 8/2015               | KS 2015/8
          dnr:KS 2021/98           | KS 2021/98
          dnr ks 2021 98           | KS 2021/98
          dnr:ks 2021 98           | KS 2021/98
          slk202400622             | SLK 2024/622
          SLK 202400622            | SLK 2024/622
          slk_2024_00622           | SLK 2024/622
          SLK 2024_622             | SLK 2024/622
          """)
  void readsADiarienummerInAnySpelling(String typed, String key) {
    CaseKey expected = CaseKey.parse(key).orElseThrow();
    assertThat(QueryParser.parse(typed))
        .isEqualTo(new ParsedQuery(new Criterion.InCase(expected), List.of()));
    assertThat(read("simhall " + typed)).isEqualTo("simhall dnr:" + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/2023", "2023", "T1", "covid-19", "1-2"})
  void leavesOtherNumbersAsWords(String typed) {
    assertThat(QueryParser.parse(typed).criterion())
        .isEqualTo(new Criterion.Word(typed, Scope.ANYWHERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "()", "*", "- - ?", "OR", "\u00a0"})
  void readsNothingAsEverything(String typed) {
    assertThat(QueryParser.parse(typed).criterion()).isEqualTo(new Criterion.Everything());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "simhall bad  | simhall bad        | citattecken
          simhall (bad  | simhall bad        | parentes
          simhall) bad  | simhall bad        | parentes
          titel:        | ``                 | titel:
          år:nyss bad   | bad                | årtal
          dnr:bad       | bad                | diarienummer
          """)
  void warnsOfWhatItLeavesOut(String typed, String read, String warning) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(Interpretation.of(parsed.criterion())).isEqualTo(read);
    assertThat(parsed.warnings()).singleElement().asString().contains(warning);
  }

  /** The number of Tolvan Tolvansson, who is nobody. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "simhall 19121212-1212",
        "simhall 121212-1212",
        "simhall 191212121212",
        "simhall 121212+1212",
        "simhall 1212121212",
        "simhall \"121212 1212\"",
        "simhall dnr:121212-1212",
        "simhall 121212–1212",
        "simhall 12 12 12-1212",
        "simhall nämnd:19121212-1212",
        "simhall 701063-2391 [personnummer]",
        "simhall [personnummer]"
      })
  void neverAcceptsAPersonnummer(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);
    assertThat(Interpretation.of(parsed.criterion())).isEqualTo("simhall");
    assertThat(parsed.warnings()).anyMatch(it -> it.startsWith("Personnummer söks inte"));
  }

  @Test
  void bearsLongQuestions() {
    ParsedQuery manyWords = QueryParser.parse("bad ".repeat(100));
    assertThat(((Criterion.AllOf) manyWords.criterion()).criteria()).hasSize(64);
    assertThat(manyWords.warnings()).anyMatch(it -> it.contains("64"));
    assertThat(QueryParser.parse("a".repeat(5000)).warnings()).anyMatch(it -> it.contains("1000"));
    assertThat(QueryParser.parse("(".repeat(1000)).warnings()).isNotEmpty();
    assertThat(QueryParser.parse("titel:".repeat(160)).warnings()).isNotEmpty();
  }

  @Test
  void readsItsOwnInterpretationAsTheSame() {
    for (String typed :
        List.of("simhall (bad ELLER \"ny hall\") INTE is*", "KS 2021/98 § 6 år:2023 nämnd:KF")) {
      Criterion criterion = QueryParser.parse(typed).criterion();
      assertThat(QueryParser.parse(Interpretation.of(criterion)).criterion()).isEqualTo(criterion);
    }
  }
}
