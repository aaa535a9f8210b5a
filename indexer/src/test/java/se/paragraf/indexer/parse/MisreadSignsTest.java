package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A typewriter's § signs in the margin, as an OCR reads them. */
class MisreadSignsTest {

  private static List<String> inMargin(String... lines) {
    List<TextLine> read = Arrays.stream(lines).map(it -> new TextLine(it, 0, false, 1)).toList();
    return MisreadSigns.inMargin(read).stream()
        .map(it -> it.paragraph() + " " + it.rest())
        .toList();
  }

  @Test
  void readsNumbersBesideTheirTitles() {
    assertThat(
            inMargin(
                "SS 187\tBryggan i hamnen",
                "Text.",
                "$=188\tMotion om färjan",
                "189\tBidrag till badet",
                "Siv Alm\t(c)",
                "s-190\tDispens",
                "§ S 191\tVal av ombud"))
        .containsExactly(
            "187 Bryggan i hamnen",
            "188 Motion om färjan",
            "189 Bidrag till badet",
            "190 Dispens",
            "191 Val av ombud");
  }

  @Test
  void takesTheRowsOfATableForNone() {
    assertThat(inMargin("1\tBryggan", "2\tFärjan", "3\tBadet", "$ 4\tSumma")).isEmpty();
    assertThat(inMargin("SS 187\tBryggan", "$=188\tFärjan")).isEmpty();
  }
}
