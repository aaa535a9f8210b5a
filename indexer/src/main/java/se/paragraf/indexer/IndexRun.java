package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.Sha256;
import se.paragraf.indexer.worker.DocumentReading;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.IndexedFile.Failure;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.StoredSource;

/**
 * Reads files into the index, stored in the order of the paths, so that two runs give the same
 * index. Everything becomes visible in one commit at the end.
 */
final class IndexRun {

  private final Path data;
  private final WorkerSettings settings;
  private final @Nullable Municipality municipality;
  private final Progress progress;

  /** Is told how far the run has come. */
  interface Progress {
    void step(String path, int done, int of);
  }

  IndexRun(
      Path data, WorkerSettings settings, @Nullable Municipality municipality, Progress progress) {
    this.data = data;
    this.settings = settings;
    this.municipality = municipality;
    this.progress = progress;
  }

  /**
   * Runs once over the named paths.
   *
   * @throws java.nio.file.NoSuchFileException when one of them does not exist
   */
  IndexReport run(List<Path> paths, RecordWriter writer) throws IOException, InterruptedException {
    return run(paths, writer, FileStamps.none());
  }

  /**
   * Runs once over the named paths; files that look as they did at an earlier run are not looked
   * into, whatever came of them then.
   */
  IndexReport run(List<Path> paths, RecordWriter writer, FileStamps before)
      throws IOException, InterruptedException {
    Instant start = Instant.now();
    FileWalk walk = FileWalk.of(paths);
    List<Outcome> outcomes = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int[] done = new int[1];
    try (FileReadings readings = new FileReadings(settings, municipality, Spool.below(data))) {
      readings.read(
          walk.files(),
          file -> before.hold(file) || isHeld(file, writer),
          (file, reading) -> {
            if (reading == null) {
              outcomes.add(new Outcome.Unchanged(file.path()));
            } else {
              store(file, reading, writer, outcomes, warnings);
            }
            progress.step(file.path(), ++done[0], walk.files().size());
          });
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

  /** Whether the index holds that very content and it went well. */
  private static boolean isHeld(SourceFile file, RecordWriter writer) {
    IndexedFile held = writer.held().get(file.key());
    if (held == null || held.failure() != null || !held.path().equals(file.path())) {
      return false;
    }
    try {
      return Sha256.of(file.file()).equals(held.sha256());
    } catch (IOException e) {
      return false; // the reading says why
    }
  }

  private void store(
      SourceFile file,
      DocumentReading reading,
      RecordWriter writer,
      List<Outcome> outcomes,
      List<String> warnings) {
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
      outcomes.add(
          new Outcome.Indexed(
              file.path(), reading.pages(), kinds[0], kinds[1], kinds[2], reading.masked()));
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
