package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.IndexedFile.Failure;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.StoredSource;

/**
 * Reads files into the index: concurrently, bounded by the cores, stored in the order of the paths,
 * so that two runs give the same index. Everything becomes visible in one commit at the end.
 */
final class IndexRun {

  private final Path data;
  private final Registries registries;
  private final @Nullable Municipality municipality;
  private final Progress progress;
  private final Extractor extractor = new Extractor();

  /** Is told how far the run has come. */
  interface Progress {
    void step(String path, int done, int of);
  }

  private record Pending(SourceFile file, Future<DocumentReading> reading) {}

  IndexRun(
      Path data, Registries registries, @Nullable Municipality municipality, Progress progress) {
    this.data = data;
    this.registries = registries;
    this.municipality = municipality;
    this.progress = progress;
  }

  /**
   * Runs once over the named paths.
   *
   * @throws java.nio.file.NoSuchFileException when one of them does not exist
   */
  IndexReport run(List<Path> paths, RecordWriter writer) throws IOException, InterruptedException {
    Instant start = Instant.now();
    FileWalk walk = FileWalk.of(paths);
    List<Outcome> outcomes = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int cores = Runtime.getRuntime().availableProcessors();
    try (Spool spool = Spool.below(data);
        ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      Deque<Pending> pending = new ArrayDeque<>();
      int done = 0;
      try {
        for (SourceFile file : walk.files()) {
          pending.add(new Pending(file, workers.submit(() -> read(file, writer, spool))));
          // Few files in memory at once, however many there are.
          if (pending.size() > cores * 2) {
            store(pending.remove(), writer, outcomes, warnings);
            progress.step(file.path(), ++done, walk.files().size());
          }
        }
        while (!pending.isEmpty()) {
          Pending next = pending.remove();
          store(next, writer, outcomes, warnings);
          progress.step(next.file().path(), ++done, walk.files().size());
        }
      } catch (InterruptedException | RuntimeException e) {
        workers.shutdownNow();
        throw e;
      }
    }
    removeGone(paths, walk, writer, outcomes);
    IndexState state = writer.commit();
    return new IndexReport(
        List.copyOf(outcomes),
        List.copyOf(warnings),
        walk.ignored(),
        state.records(),
        Duration.between(start, Instant.now()));
  }

  /** Null when the index holds that very content and it went well. */
  private @Nullable DocumentReading read(SourceFile file, RecordWriter writer, Spool spool) {
    IndexedFile held = writer.held().get(file.key());
    if (held != null && held.failure() == null && held.path().equals(file.path())) {
      try {
        if (Extractor.sha256(file.file()).equals(held.sha256())) {
          return null;
        }
      } catch (IOException e) {
        // Read below, where the reason becomes the outcome.
      }
    }
    return DocumentReading.ofFile(
        file, extractor, registries.parserFor(file.file()), municipality, spool.next());
  }

  private void store(
      Pending pending, RecordWriter writer, List<Outcome> outcomes, List<String> warnings)
      throws InterruptedException {
    SourceFile file = pending.file();
    DocumentReading reading;
    try {
      reading = pending.reading().get();
    } catch (ExecutionException e) {
      reading =
          new DocumentReading(
              "", List.of(), new Failure("parse", "an error of the program: " + e.getCause()));
    }
    if (reading == null) {
      outcomes.add(new Outcome.Unchanged(file.path()));
      return;
    }
    List<CouncilRecord> records = reading.records();
    List<String> notes = reading.warnings();
    writer.replace(
        new IndexedFile(
            file.key(),
            file.path(),
            reading.sha256(),
            sourcesOf(file, reading),
            records.size(),
            reading.failure(),
            notes),
        records);
    notes.forEach(it -> warnings.add(file.path() + ": " + it));
    Failure failure = reading.failure();
    if (failure != null) {
      outcomes.add(new Outcome.Failed(file.path(), failure));
    }
    if (failure == null || !records.isEmpty()) {
      int[] kinds = new int[3];
      records.forEach(it -> kinds[it.kind().ordinal()]++);
      outcomes.add(new Outcome.Indexed(file.path(), reading.pages(), kinds[0], kinds[1], kinds[2]));
    }
  }

  private List<StoredSource> sourcesOf(SourceFile file, DocumentReading reading) {
    List<StoredSource> sources = new ArrayList<>();
    for (DocumentReading.Document it : reading.documents()) {
      Path spooled = it.spooled();
      sources.add(
          new StoredSource(
              it.source(),
              spooled == null ? file.file().toString() : keep(it.source().sha256(), spooled)));
    }
    return sources;
  }

  /** Members of mails and archives are kept, so that the pages can show the original. */
  private String keep(String sha256, Path spooled) {
    Path folder = data.resolve("members").resolve(sha256.substring(0, 2));
    Path file = folder.resolve(sha256);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.move(spooled, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toAbsolutePath().toString();
  }

  /** Files of the named folders that the index holds and the disk does not. */
  private static void removeGone(
      List<Path> paths, FileWalk walk, RecordWriter writer, List<Outcome> outcomes) {
    Set<String> there = new HashSet<>();
    walk.files().forEach(it -> there.add(it.key()));
    List<Path> roots =
        paths.stream()
            .map(it -> it.toAbsolutePath().normalize())
            .filter(Files::isDirectory)
            .toList();
    for (IndexedFile held : List.copyOf(writer.held().values())) {
      boolean below = roots.stream().anyMatch(it -> Path.of(held.key()).startsWith(it));
      if (below && !there.contains(held.key())) {
        writer.remove(held.key());
        outcomes.add(new Outcome.Removed(held.path()));
      }
    }
  }
}
