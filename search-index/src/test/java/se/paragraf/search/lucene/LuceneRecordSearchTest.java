package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordSearchContract;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.StoreException;

class LuceneRecordSearchTest extends RecordSearchContract {

  @Override
  protected RecordWriter openWriter(Path at) {
    return LuceneRecordWriter.open(at);
  }

  @Override
  protected RecordSearch openSearch(Path at) {
    return LuceneRecordSearch.open(at);
  }

  @Test
  void refusesAnIndexOfAnotherFormat(@TempDir Path at) throws IOException {
    try (Directory directory = FSDirectory.open(at);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(IndexFormat.COMMIT_FORMAT, "0").entrySet());
      writer.commit();
    }
    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(() -> openSearch(at), () -> openWriter(at))) {
      assertThatThrownBy(opening)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("format 0")
          .hasMessageContaining("./paragraf index");
    }
  }
}
