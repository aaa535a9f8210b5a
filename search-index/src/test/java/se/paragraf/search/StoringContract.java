package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CouncilRecord;

/** How every backend keeps what is stored. */
public abstract class StoringContract extends StoreFixture {

  @Test
  void givesBackWhatWasStored() {
    store();
    try (RecordSearch search = openSearch(place)) {
      for (CouncilRecord record : simhallen()) {
        assertThat(search.record(record.id())).contains(record);
      }
      assertThat(search.record("finns-inte")).isEmpty();
      assertThat(search.files())
          .extracting(IndexedFile::path)
          .containsExactly("alvhamra.pdf", "granviken.pdf");
      assertThat(search.source("a".repeat(64))).isPresent();
      assertThat(search.source("b".repeat(64))).isEmpty();
      assertThat(search.state().records()).isEqualTo(5);
    }
  }

  @Test
  void replacesAFileWhole() {
    store();
    List<CouncilRecord> fewer = simhallen().subList(0, 1);
    try (RecordWriter writer = openWriter(place)) {
      assertThat(writer.held()).containsKeys("/samling/granviken.pdf", "/samling/alvhamra.pdf");
      writer.replace(file("granviken.pdf", fewer), fewer);
      assertThat(writer.commit().records()).isEqualTo(3);
    }
    assertThat(full(ask("simhall"))).containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
    assertThat(counts(ask(""), FacetField.BODY))
        .doesNotContainKey("Fastighetsnämnden")
        .containsKey("FN");
  }

  @Test
  void removesAFileWithItsRecords() {
    store();
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/granviken.pdf");
      writer.remove("/samling/finns-inte.pdf");
      writer.commit();
    }
    assertThat(ids(ask(sorted(SearchRequest.Sort.NEWEST, 1, 10))))
        .containsExactly("a-fn-22", "a-uppdrag-1");
  }

  @Test
  void remembersAFileThatFailed() {
    IndexedFile failed =
        new IndexedFile(
            "/samling/trasig.pdf",
            "trasig.pdf",
            "",
            List.of(),
            0,
            new IndexedFile.Failure("extract", "filen är skadad"),
            List.of("inget gick att läsa"));
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(failed, List.of());
      writer.commit();
    }
    try (RecordSearch search = openSearch(place);
        RecordWriter writer = openWriter(place)) {
      assertThat(search.files()).containsExactly(failed);
      assertThat(writer.held()).containsExactly(Map.entry(failed.key(), failed));
      assertThat(search.search(sorted(SearchRequest.Sort.NEWEST, 1, 10)).total()).isZero();
    }
  }

  @Test
  void dropsWhatWasNotCommitted() {
    store();
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/granviken.pdf");
    }
    assertThat(ask("").total()).isEqualTo(5);
  }

  @Test
  void refusesASecondWriter() {
    try (RecordWriter first = openWriter(place)) {
      assertThat(first.held()).isEmpty();
      assertThatThrownBy(() -> openWriter(place))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another run");
    }
  }

  @Test
  void refusesToSearchWhatIsNotThere() {
    assertThatThrownBy(() -> openSearch(place.resolve("tom")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("./paragraf index");
  }

  @Test
  void givesARecordAnIdOfItsOwnWhenAnotherFileHoldsIt() {
    CouncilRecord first = head("g-kf-1", "Taxa för bygglov").decision("1", "Taxan antas.");
    CouncilRecord second =
        head("g-kf-1", "Taxa för bygglov")
            .from("123456789a" + "b".repeat(54))
            .decision("1", "Taxan antas.");
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("a.pdf", List.of(first)), List.of(first));
      writer.replace(file("b.pdf", List.of(second, second)), List.of(second, second));
      writer.commit();
      writer.replace(file("a.pdf", List.of(first)), List.of(first));
      writer.replace(file("b.pdf", List.of(second)), List.of(second));
      writer.commit();
    }
    assertThat(ids(ask("bygglov"))).containsExactlyInAnyOrder("g-kf-1", "g-kf-1~123456");
  }

  @Test
  void showsACommitWholeAndSoon() throws InterruptedException {
    store();
    try (RecordSearch search = openSearch(place);
        RecordWriter writer = openWriter(place)) {
      long before = search.state().version();
      writer.remove("/samling/granviken.pdf");
      Thread.sleep(Duration.ofMillis(600));
      assertThat(search.state().records()).isEqualTo(5);
      IndexState committed = writer.commit();
      Thread.sleep(Duration.ofMillis(600));
      assertThat(search.state()).isEqualTo(committed);
      assertThat(committed.version()).isGreaterThan(before);
      assertThat(committed.records()).isEqualTo(2);
    }
  }
}
