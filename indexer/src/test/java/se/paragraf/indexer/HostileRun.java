package se.paragraf.indexer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import se.paragraf.indexer.worker.HostileWorker;
import se.paragraf.indexer.worker.Limits;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.lucene.LuceneRecordWriter;

/** A run of {@code index} whose workers do to themselves what the files say. */
final class HostileRun {

  private HostileRun() {}

  /** Indexes the first folder into the second; for a process of its own, which may be killed. */
  public static void main(String[] arguments) throws Exception {
    index(Path.of(arguments[0]), Path.of(arguments[1]), Duration.ofSeconds(120));
  }

  static IndexReport index(Path files, Path data, Duration silence) throws Exception {
    Limits limits = new Limits(1000, silence, Duration.ofSeconds(300), 32);
    try (RecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      return new IndexRun(
              data, new WorkerSettings(HostileWorker.class, 2, limits), null, (_, _, _) -> {})
          .run(List.of(files), writer);
    }
  }
}
