package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.StoreException;

/**
 * Writes the Lucene index. Only a commit changes what readers see, and a run that is killed leaves
 * the last commit as it was.
 */
public final class LuceneRecordWriter implements RecordWriter {

  private static final double RAM_BUFFER_MB = 64;
  private static final int HASH_DIGITS_IN_ID = 6;
  private static final int MOST_TOMBSTONES = 100_000;

  private final Directory directory;
  private final IndexWriter writer;
  private final Map<String, IndexedFile> held;
  private final Map<String, Set<String>> idsByFile = new HashMap<>();
  private final Map<String, Held> heldById = new HashMap<>();

  /** Records that were there at the last commit and are not now. */
  private final Map<String, ChangeStamp> gone = new HashMap<>();

  private final Tombstones tombstones;
  private long version;

  /** A record that the index holds, or will with the next commit. */
  private record Held(String fileKey, ChangeStamp stamp) {}

  private LuceneRecordWriter(
      Directory directory, Path path, SwedishAnalysis analysis, int mostTombstones)
      throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(analysis.ofAllFields());
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    config.setCommitOnClose(false);
    config.setSimilarity(new BM25Similarity(LuceneRecordSearch.K1, LuceneRecordSearch.B));
    this.writer = new IndexWriter(directory, config);
    Map<String, IndexedFile> files = new LinkedHashMap<>();
    // A new index counts on from the clock, so that no version is ever another index's.
    version = Instant.now().toEpochMilli();
    Tombstones kept = new Tombstones(mostTombstones, Map.of(), version);
    try {
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          Map<String, String> commit = reader.getIndexCommit().getUserData();
          IndexFormat.requireKnown(commit, path);
          version = Long.parseLong(commit.getOrDefault(IndexFormat.COMMIT_VERSION, "0"));
          HeldRecords.files(reader).forEach(file -> files.put(file.key(), file));
          HeldRecords.forEach(reader, (id, fileKey, stamp) -> own(id, new Held(fileKey, stamp)));
          kept =
              new Tombstones(
                  mostTombstones,
                  HeldRecords.tombstones(reader),
                  Long.parseLong(commit.getOrDefault(IndexFormat.COMMIT_CHANGES_FROM, "0")));
        }
      }
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
    held = Map.copyOf(files);
    tombstones = kept;
  }

  /**
   * Opens the index in that directory for writing; makes an empty one when there is none.
   *
   * @throws StoreException when another run writes to it, or when it has another format
   */
  public static LuceneRecordWriter open(Path indexDirectory) {
    return open(indexDirectory, SwedishAnalysis.CHOSEN);
  }

  /** Opens an index to be written with another chain. */
  static LuceneRecordWriter open(Path indexDirectory, SwedishAnalysis analysis) {
    return open(indexDirectory, analysis, MOST_TOMBSTONES);
  }

  /** Opens an index that remembers only so many of the records that are gone. */
  static LuceneRecordWriter open(
      Path indexDirectory, SwedishAnalysis analysis, int mostTombstones) {
    try {
      Files.createDirectories(indexDirectory);
      Directory directory = FSDirectory.open(indexDirectory);
      try {
        return new LuceneRecordWriter(directory, indexDirectory, analysis, mostTombstones);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new StoreException(
          "another run is writing to the index in "
              + indexDirectory
              + ": wait until it is done, or stop it",
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(
          "the index in %s cannot be opened (%s): %s"
              .formatted(indexDirectory, e.getMessage(), IndexFormat.REBUILD),
          e);
    }
  }

  @Override
  public Map<String, IndexedFile> held() {
    return held;
  }

  @Override
  public synchronized void replace(IndexedFile file, List<CouncilRecord> records) {
    disown(file.key());
    List<Document> documents = new ArrayList<>();
    documents.add(IndexFormat.write(file));
    try {
      for (CouncilRecord record : records) {
        CouncilRecord named = withFreeId(record);
        String json = IndexFormat.json(named);
        ChangeStamp stamp = stamp(named.id(), ChangeStamp.digestOf(json));
        own(named.id(), new Held(file.key(), stamp));
        documents.add(IndexFormat.write(named, json, file.key(), stamp));
      }
      writer.updateDocuments(new Term(IndexFormat.FILE_KEY, file.key()), documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void remove(String key) {
    disown(key);
    try {
      writer.deleteDocuments(new Term(IndexFormat.FILE_KEY, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CouncilRecord withFreeId(CouncilRecord record) {
    String id = record.id();
    if (!heldById.containsKey(id)) {
      return record;
    }
    String sha256 = record.head().source().sha256();
    String own = id + "~" + sha256.substring(0, Math.min(HASH_DIGITS_IN_ID, sha256.length()));
    String free = own;
    for (int number = 2; heldById.containsKey(free); number++) {
      free = own + "-" + number;
    }
    return record.withHead(record.head().withId(free));
  }

  private ChangeStamp stamp(String id, long digest) throws IOException {
    long next = version + 1;
    ChangeStamp before = gone.remove(id);
    tombstones.takeAway(id, writer);
    return before == null ? ChangeStamp.first(next, digest) : before.again(next, digest);
  }

  private void own(String id, Held record) {
    heldById.put(id, record);
    idsByFile.computeIfAbsent(record.fileKey(), _ -> new HashSet<>()).add(id);
  }

  private void disown(String fileKey) {
    Set<String> ids = idsByFile.remove(fileKey);
    if (ids != null) {
      ids.forEach(
          id -> {
            Held record = heldById.remove(id);
            if (record != null) {
              gone.put(id, record.stamp());
            }
          });
    }
  }

  private void bury(long next) throws IOException {
    for (Map.Entry<String, ChangeStamp> each : gone.entrySet()) {
      if (each.getValue().added() < next) {
        tombstones.put(each.getKey(), each.getValue().added(), next, writer);
      }
    }
    gone.clear();
    tombstones.limit(writer);
  }

  @Override
  public synchronized IndexState commit() {
    Instant now = Instant.now();
    long next = version + 1;
    try {
      bury(next);
      writer.setLiveCommitData(
          Map.of(
                  IndexFormat.COMMIT_FORMAT, IndexFormat.VERSION,
                  IndexFormat.COMMIT_VERSION, Long.toString(next),
                  IndexFormat.COMMIT_TIME, now.toString(),
                  IndexFormat.COMMIT_CHANGES_FROM, Long.toString(tombstones.oldest()))
              .entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    version = next;
    return new IndexState(version, heldById.size(), now);
  }

  @Override
  public synchronized void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
