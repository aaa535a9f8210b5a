package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/**
 * Reads files into the index, stored in the order of the paths, so that two runs give the same
 * index. Everything becomes visible in one commit at the end.
 */
final class IndexRun {

  private final Path data;
  private final KeptFiles kept;
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
    this.kept = new KeptFiles(data);
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
    Map<String, IndexedFile> held = new HashMap<>(writer.held());
    FailedFiles failed = FailedFiles.in(data, settings);
    try (FileReadings readings = new FileReadings(settings, municipality, Spool.below(data))) {
      readings.read(
          walk.files(),
          file ->
              before.hold(file)
                  || failureOf(file, writer) != null && failed.hold(file)
                  || isHeld(file, writer),
          (file, reading) -> {
            if (reading != null) {
              held.put(file.key(), store(file, reading, writer, outcomes, warnings));
            } else if (!before.hold(file) && failureOf(file, writer) instanceof Failure it) {
              outcomes.add(new Outcome.Failed(file.path(), it, false));
            } else {
              outcomes.add(new Outcome.Unchanged(file.path()));
            }
            if ((reading == null ? failureOf(file, writer) : reading.failure()) != null) {
              failed.add(file);
            }
            progress.step(file.path(), ++done[0], walk.files().size());
          });
    }
    for (IndexedFile gone : gone(paths, walk, writer)) {
      writer.remove(gone.key());
      held.remove(gone.key());
      outcomes.add(new Outcome.Removed(gone.path()));
    }
    IndexState state = writer.commit();
    kept.retain(held.values());
    failed.write();
    return new IndexReport(
        List.copyOf(outcomes),
        List.copyOf(warnings),
        walk.ignored(),
        state.records(),
        Duration.between(start, Instant.now()));
  }

  /** Why the file failed when it was last tried; null if it did not. */
  private static @Nullable Failure failureOf(SourceFile file, RecordWriter writer) {
    IndexedFile held = writer.held().get(file.key());
    return held == null || !held.path().equals(file.path()) ? null : held.failure();
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

  private IndexedFile store(
      SourceFile file,
      DocumentReading reading,
      RecordWriter writer,
      List<Outcome> outcomes,
      List<String> warnings) {
    List<CouncilRecord> records = reading.records();
    List<String> notes = reading.warnings();
    IndexedFile stored =
        new IndexedFile(
            file.key(),
            file.path(),
            reading.sha256(),
            reading.documents().stream().map(it -> kept.keep(file, it)).toList(),
            records.size(),
            reading.failure(),
            notes);
    writer.replace(stored, records);
    notes.forEach(it -> warnings.add(note(file, it)));
    Failure failure = reading.failure();
    if (failure != null) {
      outcomes.add(new Outcome.Failed(file.path(), failure, true));
    }
    if (failure == null || !records.isEmpty()) {
      int[] kinds = new int[3];
      records.forEach(it -> kinds[it.kind().ordinal()]++);
      outcomes.add(
          new Outcome.Indexed(
              file.path(), reading.pages(), kinds[0], kinds[1], kinds[2], reading.masked()));
    }
    return stored;
  }

  /** A note names the document that it is of, which is the file, or a member of it. */
  private static String note(SourceFile file, String note) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1) + ": ";
    return file.path() + ": " + (note.startsWith(name) ? note.substring(name.length()) : note);
  }

  /** Files of the named folders that the index holds and the disk does not. */
  private static List<IndexedFile> gone(List<Path> paths, FileWalk walk, RecordWriter writer) {
    Set<String> there = new HashSet<>();
    walk.files().forEach(it -> there.add(it.key()));
    List<Path> roots =
        paths.stream()
            .map(it -> it.toAbsolutePath().normalize())
            .filter(Files::isDirectory)
            .toList();
    return writer.held().values().stream()
        .filter(it -> roots.stream().anyMatch(root -> Path.of(it.key()).startsWith(root)))
        .filter(it -> !there.contains(it.key()))
        .toList();
  }
}
