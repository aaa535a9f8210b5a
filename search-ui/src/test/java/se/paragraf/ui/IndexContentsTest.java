package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.search.Facet;
import se.paragraf.search.IndexState;

/** What is told of the index as a whole. */
class IndexContentsTest {

  @Test
  void recordsOfNoKnownMunicipalityAreTheRest() {
    assertThat(held(12, 7, 3).unplaced()).isEqualTo(2);
    assertThat(held(10, 7, 3).unplaced()).isZero();
    assertThat(held(4).unplaced()).isEqualTo(4);
  }

  /** The sum of the table is the number that stands above it. */
  @Test
  void thePageNamesTheRestOfTheRecords() {
    String rest = "Utan känd kommun</th><td class=\"n\">11\u00a0901<";
    assertThat(new PaperDoll(Language.SWEDISH).pages().get("about")).contains(rest);
  }

  private static IndexContents.Held held(int records, int... counts) {
    List<Facet.Value> municipalities =
        IntStream.range(0, counts.length)
            .mapToObj(i -> new Facet.Value("Kommun " + i, "Kommun " + i, counts[i], false))
            .toList();
    return new IndexContents.Held(
        new IndexState(1, records, Instant.EPOCH),
        municipalities,
        List.of(),
        List.of(),
        1,
        0,
        List.of(),
        List.of(),
        "",
        "");
  }
}
