package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.worker.DocumentReading;
import se.paragraf.indexer.worker.ReadingRequest;
import se.paragraf.indexer.worker.WorkerPool;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.model.Municipality;
import se.paragraf.search.IndexedFile.Failure;

/**
 * Reads files by workers, several side by side, and hands over what came of each in the order of
 * the files, so that two runs give the same. Closing it ends the workers and deletes the spool.
 */
final class FileReadings implements AutoCloseable {

  /** Takes what came of a file. */
  @FunctionalInterface
  interface Taker {

    /**
     * Is called on one thread, in the order of the files.
     *
     * @param reading null for a file that was skipped; members that were spooled for it are deleted
     *     afterwards
     */
    void take(SourceFile file, @Nullable DocumentReading reading) throws IOException;
  }

  private record Pending(
      SourceFile file, Path spool, Future<Optional<Supplier<DocumentReading>>> reading) {}

  private final WorkerSettings settings;
  private final @Nullable Municipality municipality;
  private final Spool spool;
  private final WorkerPool pool;
  private final Thread atExit;

  /** Takes over the spool. */
  FileReadings(WorkerSettings settings, @Nullable Municipality municipality, Spool spool) {
    this.settings = settings;
    this.municipality = municipality;
    this.spool = spool;
    this.pool = new WorkerPool(settings, spool.folder());
    this.atExit = new Thread(this::end, "end of the reading");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Reads the files, but those that are to be skipped; that is asked side by side too. */
  void read(List<SourceFile> files, Predicate<SourceFile> skip, Taker taker)
      throws IOException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(settings.count())) {
      Deque<Pending> pending = new ArrayDeque<>();
      try {
        for (SourceFile file : files) {
          Path members = spool.next();
          pending.add(
              new Pending(file, members, threads.submit(() -> reading(file, members, skip))));
          // What is read ahead lies on the disk; few files of it, however many there are.
          if (pending.size() > settings.count() * 4) {
            take(pending.remove(), taker);
          }
        }
        while (!pending.isEmpty()) {
          take(pending.remove(), taker);
        }
      } catch (IOException | InterruptedException | RuntimeException e) {
        pool.close();
        threads.shutdownNow();
        throw e;
      }
    }
  }

  private Optional<Supplier<DocumentReading>> reading(
      SourceFile file, Path members, Predicate<SourceFile> skip) {
    Failure failure = whyNotRead(file.file());
    if (failure != null) {
      DocumentReading reading = new DocumentReading("", List.of(), failure);
      return Optional.of(() -> reading);
    }
    if (skip.test(file)) {
      return Optional.empty();
    }
    Path registry = Registries.extensionFor(file.file().getParent());
    return Optional.of(
        pool.read(
                new ReadingRequest(
                    file.file(), file.path(), municipality, registry, members, Map.of()))
            ::read);
  }

  private static @Nullable Failure whyNotRead(Path file) {
    if (!Files.exists(file)) {
      return new Failure("read", "it is gone, or a link to nothing");
    }
    if (!Files.isReadable(file)) {
      return new Failure("read", "no permission to read it; chmod it or run as its owner");
    }
    // A device or a pipe may never end.
    return Files.isRegularFile(file)
        ? null
        : new Failure("read", "it is no file but a folder, a pipe or a device");
  }

  private void take(Pending next, Taker taker) throws IOException, InterruptedException {
    Optional<Supplier<DocumentReading>> reading;
    try {
      reading = next.reading().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException it ? it : new IllegalStateException(e);
    }
    taker.take(next.file(), reading.map(Supplier::get).orElse(null));
    Spool.delete(next.spool());
  }

  private void end() {
    pool.close();
    spool.close();
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The shutdown has begun, and has called it already.
    }
  }
}
