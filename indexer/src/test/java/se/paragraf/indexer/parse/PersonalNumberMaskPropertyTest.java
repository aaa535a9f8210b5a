package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The numbers are those that Skatteverket shows as examples and keeps for tests. */
class PersonalNumberMaskPropertyTest {

  @Property(seed = "1")
  void noNumberReachesAnyField(
      @ForAll("lines") List<String> lines,
      @ForAll("numbers") String number,
      @ForAll @IntRange(min = 0, max = 1000) int where,
      @ForAll @IntRange(min = 0, max = 3) int how,
      @ForAll @IntRange(min = 1, max = 4) int pages) {
    List<String> with = new ArrayList<>(lines);
    int index = lines.isEmpty() ? 0 : where % lines.size();
    String line = lines.isEmpty() ? "" : lines.get(index);
    int hyphen = number.indexOf('-') + 1;
    String before = line + " avser ";
    List<String> changed =
        switch (how) {
          case 0 -> List.of(before + number + ", " + line);
          case 1 -> List.of(number + " " + line);
          case 2 ->
              List.of(before + number.substring(0, hyphen), number.substring(hyphen) + ", så");
          default -> List.of(number);
        };
    with.addAll(index, changed);
    ParsedDocument parsed =
        Fragments.parsed(Fragments.document("Om " + number + ".txt", with, pages));
    String json = PersonalNumberMaskTest.json(parsed);
    String figures = number.replaceAll("\\D", "");
    assertThat(json.replaceAll("\\D", "")).doesNotContain(figures.substring(figures.length() - 10));
    assertThat(parsed.masked()).isPositive();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Fragments.lines();
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.of(
        "640823-3234",
        "19640823-3234",
        "701063-2391",
        "890101-9805",
        "20100512-9802",
        "640823 -3234");
  }
}
