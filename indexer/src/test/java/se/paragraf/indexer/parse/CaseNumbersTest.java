package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CaseKey;

class CaseNumbersTest {

  private static List<String> mentioned(String text) {
    return CaseNumbers.mentioned(text, List.of()).stream().map(CaseKey::toString).toList();
  }

  @Test
  void findsTheCasesThatATextNames() {
    assertThat(CaseNumbers.mentioned("se KS 2021/412, KS-2021-412 och 2019/00098.", List.of()))
        .hasSize(2);
    assertThat(mentioned("cykelvägen (KS\n2021/00412) och KS 2022/2023"))
        .containsExactly("KS 2021/412", "KS 2022/2023");
    assertThat(CaseNumbers.mentioned("ärendet TN/2020:17 avslutas", List.of())).hasSize(1);
  }

  @Test
  void takesNoDateNoStatuteAndNoSpanForACase() {
    assertThat(mentioned("den 2021-04-12, Granviken 2021-04-12 och läsåret 2020/2021")).isEmpty();
    assertThat(mentioned("Vintern 2022/2023 och Läsåret 2020/2021")).isEmpty();
    assertThat(mentioned("SFS 2017:725 och prop. 2020/21:60")).isEmpty();
    assertThat(mentioned("12021/00412 och 2021/0041")).isEmpty();
  }
}
