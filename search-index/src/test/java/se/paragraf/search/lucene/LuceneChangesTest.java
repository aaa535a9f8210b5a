package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.Change;
import se.paragraf.search.ChangesContract;
import se.paragraf.search.CommitStream;
import se.paragraf.search.ForgottenVersionException;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.InventedRecords;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;

class LuceneChangesTest extends ChangesContract {

  @TempDir Path at;

  @Override
  protected RecordWriter openWriter(Path place) {
    return LuceneRecordWriter.open(place);
  }

  @Override
  protected RecordSearch openSearch(Path place) {
    return LuceneRecordSearch.open(place);
  }

  private static IndexedFile file(int number) {
    return new IndexedFile("/s/" + number, number + ".pdf", "", List.of(), 1, null, List.of());
  }

  private static List<CouncilRecord> record(int number) {
    CouncilRecord any = InventedRecords.ofEveryKind().getFirst();
    return List.of(any.withHead(any.head().withId("r" + number)));
  }

  private List<Change> changes(long since) {
    List<Change> told = new ArrayList<>();
    try (RecordSearch search = LuceneRecordSearch.open(at);
        CommitStream<Change> changes = search.changes(since)) {
      changes.forEachRemaining(told::add);
    }
    return told;
  }

  @Test
  void keepsChangesThroughAMergeOfAllSegments() throws IOException {
    long[] versions = new long[6];
    for (int i = 0; i < 6; i++) {
      try (RecordWriter writer = LuceneRecordWriter.open(at)) {
        writer.replace(file(i), record(i));
        if (i > 3) {
          writer.remove("/s/" + (i - 4));
        }
        versions[i] = writer.commit().version();
      }
    }
    List<Change> before = changes(versions[2]);
    assertThat(before).extracting(Change::id).containsExactly("r3", "r4", "r5", "r0", "r1");
    try (Directory directory = FSDirectory.open(at);
        DirectoryReader reader = DirectoryReader.open(directory);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(SwedishAnalysis.CHOSEN.ofAllFields()))) {
      writer.forceMerge(1);
      writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
      writer.commit();
    }
    assertThat(changes(versions[2])).isEqualTo(before);
  }

  @Test
  void saysSoWhenItHasForgottenWhatWasRemoved() {
    long[] versions = new long[10];
    for (int i = 0; i < 10; i++) {
      try (RecordWriter writer = LuceneRecordWriter.open(at, SwedishAnalysis.CHOSEN, 3)) {
        writer.replace(file(i), record(i));
        writer.remove("/s/" + (i - 1));
        versions[i] = writer.commit().version();
      }
    }
    assertThat(changes(versions[6])).extracting(Change::id).containsExactly("r9", "r6");
    assertThat(changes(0)).hasSize(1);
    assertThatThrownBy(() -> changes(versions[5]))
        .isInstanceOfSatisfying(
            ForgottenVersionException.class, it -> assertThat(it.oldest()).isEqualTo(versions[6]));
  }
}
