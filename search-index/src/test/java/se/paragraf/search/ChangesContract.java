package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CouncilRecord;

/** How every backend tells what has changed. */
public abstract class ChangesContract extends StoreFixture {

  private static CouncilRecord bridge(String id, String text) {
    return head(id, "Bro").decision("1", text);
  }

  private IndexState write(String name, CouncilRecord... records) {
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file(name, List.of(records)), List.of(records));
      return writer.commit();
    }
  }

  private IndexState remove(String name) {
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/" + name);
      return writer.commit();
    }
  }

  /** {@code +a} is added, {@code *a} changed, {@code -a} removed. */
  private List<String> changes(long since) {
    try (RecordSearch search = openSearch(place);
        CommitStream<Change> changes = search.changes(since)) {
      List<String> told = new ArrayList<>();
      changes.forEachRemaining(it -> told.add(sign(it) + it.id()));
      assertThat(told).hasSize(changes.total());
      return told;
    }
  }

  private static String sign(Change change) {
    return switch (change) {
      case Change.Added _ -> "+";
      case Change.Changed _ -> "*";
      case Change.Removed _ -> "-";
    };
  }

  @Test
  void tellsWhatWasAddedChangedAndRemoved() {
    long first = write("ab.pdf", bridge("a", "Den byggs."), bridge("b", "Den rivs.")).version();
    long second =
        write("ab.pdf", bridge("a", "Den byggs inte."), bridge("c", "Den målas.")).version();
    assertThat(changes(0)).containsExactly("+a", "+c");
    assertThat(changes(first)).containsExactly("+c", "*a", "-b");
    assertThat(changes(second)).isEmpty();
  }

  @Test
  void saysNothingOfARecordThatWasReadAgainAndIsTheSame() {
    long first = write("a.pdf", bridge("a", "Den byggs."), bridge("b", "Den rivs.")).version();
    write("a.pdf", bridge("a", "Den byggs."), bridge("b", "Den rivs."));
    assertThat(changes(first)).isEmpty();
  }

  @Test
  void remembersARemovedRecordUntilItIsThereAgain() {
    long first = write("a.pdf", bridge("a", "Den byggs.")).version();
    write("b.pdf", bridge("b", "Den rivs."));
    long third = remove("a.pdf").version();
    write("c.pdf", bridge("c", "Den målas."));
    assertThat(changes(first)).containsExactly("+b", "+c", "-a");
    assertThat(changes(third)).containsExactly("+c");
    write("a.pdf", bridge("a", "Den byggs."));
    assertThat(changes(third)).containsExactly("+c", "+a");
  }

  @Test
  void saysNothingOfARecordThatCameAndWentSince() {
    long first = write("a.pdf", bridge("a", "Den byggs.")).version();
    write("b.pdf", bridge("b", "Den rivs."));
    remove("b.pdf");
    assertThat(changes(first)).isEmpty();
    assertThat(changes(0)).containsExactly("+a");
  }

  @Test
  void saysThatAMovedRecordHasChanged() {
    long first = write("a.pdf", bridge("a", "Den byggs.")).version();
    try (RecordWriter writer = openWriter(place)) {
      List<CouncilRecord> records = List.of(bridge("a", "Den byggs på annan plats."));
      writer.remove("/samling/a.pdf");
      writer.replace(file("b.pdf", records), records);
      writer.commit();
    }
    assertThat(changes(first)).containsExactly("*a");
  }

  @Test
  void givesARemovedRecordNoPlaceInAnySearch() {
    write("a.pdf", bridge("a", "Den byggs."));
    remove("a.pdf");
    assertThat(ask("").total()).isZero();
    assertThat(ask("INTE bro").total()).isZero();
    try (RecordSearch search = openSearch(place)) {
      assertThat(search.record("a")).isEmpty();
      assertThat(search.state().records()).isZero();
    }
  }

  @Test
  void refusesAVersionThatIsAnotherIndexs() {
    long first = write("a.pdf", bridge("a", "Den byggs.")).version();
    for (long since : new long[] {1, first - 100, first + 1}) {
      assertThatThrownBy(() -> changes(since))
          .isInstanceOf(ForgottenVersionException.class)
          .hasMessageContaining("since=0");
    }
  }

  /** A mirror that follows holds what the index holds, whatever happens and whenever it asks. */
  @Test
  void letsAMirrorFollowThroughManyCommits() {
    Random random = new Random(7);
    Map<String, CouncilRecord> mirror = new HashMap<>();
    long since = 0;
    for (int round = 0; round < 40; round++) {
      try (RecordWriter writer = openWriter(place)) {
        for (int change = 0; change < 3; change++) {
          String name = "f" + random.nextInt(6);
          if (random.nextInt(3) == 0) {
            writer.remove("/samling/" + name);
          } else {
            List<CouncilRecord> records = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
              records.add(bridge(name + "-" + i, "Text " + random.nextInt(2)));
            }
            writer.replace(file(name, records), records);
          }
        }
        writer.commit();
      }
      if (random.nextInt(3) > 0) {
        since = follow(mirror, since);
      }
    }
    follow(mirror, since);
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(SearchRequest.of(new Criterion.Everything()))) {
      List<CouncilRecord> held = new ArrayList<>();
      all.forEachRemaining(held::add);
      assertThat(mirror.values())
          .containsExactlyInAnyOrderElementsOf(
              held.stream().sorted(Comparator.comparing(CouncilRecord::id)).toList());
    }
  }

  private long follow(Map<String, CouncilRecord> mirror, long since) {
    try (RecordSearch search = openSearch(place);
        CommitStream<Change> changes = search.changes(since)) {
      while (changes.hasNext()) {
        switch (changes.next()) {
          case Change.Added it -> mirror.put(it.id(), it.record());
          case Change.Changed it -> {
            assertThat(mirror).containsKey(it.id());
            mirror.put(it.id(), it.record());
          }
          case Change.Removed it -> assertThat(mirror.remove(it.id())).isNotNull();
        }
      }
      return changes.index().version();
    }
  }
}
