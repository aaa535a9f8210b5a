package se.paragraf.indexer.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.worker.WorkerProcess.Cause;
import se.paragraf.indexer.worker.WorkerProcess.Death;
import se.paragraf.search.IndexedFile.Failure;

/**
 * Workers, reused from file to file, started when they are needed and replaced when they die. As
 * many threads may ask at once as there should be workers.
 *
 * <p>Whatever a file does to its worker becomes the failure of that file. Two things are tried
 * first: a file that needs more memory than a worker's share is read again alone, with the memory
 * of all; and a member that kills its worker is left out and the rest of the mail or archive read
 * again.
 */
public final class WorkerPool implements AutoCloseable {

  /** So many workers may die of one file before the rest of it is given up. */
  private static final int MOST_DEATHS = 5;

  /** A worker that does not come up is tried again, in case somebody killed it. */
  private static final int MOST_STARTS = 3;

  private final WorkerCommand command;
  private final WorkerCommand alone;
  private final Limits limits;
  private final Path home;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> alive = new HashSet<>();
  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          it -> {
            Thread thread = new Thread(it, "watch over the workers");
            thread.setDaemon(true);
            return thread;
          });
  private int started;
  private boolean closed;

  /**
   * A pool without workers yet.
   *
   * @param home a folder for their temporary files, which the caller deletes
   */
  public WorkerPool(WorkerSettings settings, Path home) {
    this.limits = settings.limits();
    this.command = new WorkerCommand(settings.program(), limits.heapOfOneOf(settings.count()));
    this.alone = new WorkerCommand(settings.program(), limits.heapOfOneOf(1));
    this.home = home;
    var _ = watch.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  /**
   * Has a file read, and waits for it.
   *
   * @throws WorkerException when no file can be read
   */
  public Transcript read(ReadingRequest request) {
    ReadingRequest now = request;
    boolean byItself = false;
    for (int deaths = 1; ; deaths++) {
      try (Transcript transcript = Transcript.of(now)) {
        Death death = byItself ? readAlone(now, transcript) : readBeside(now, transcript);
        if (death == null) {
          return transcript;
        }
        requireOpen();
        Progress at = death.at();
        boolean triesAgain = deaths < MOST_DEATHS;
        if (triesAgain && (at == null || death.cause() == Cause.TOLD)) {
          continue; // the file has no part in it
        }
        if (triesAgain && death.cause() == Cause.MEMORY && !byItself) {
          byItself = true;
          continue;
        }
        if (triesAgain && at != null && !at.path().equals(request.path())) {
          now = now.refusing(at.path(), death.reason());
          continue;
        }
        transcript.end(failure(request, death));
        return transcript;
      } catch (IOException e) {
        throw new WorkerException("the reading cannot be written down: " + e.getMessage(), e);
      }
    }
  }

  private @Nullable Death readBeside(ReadingRequest request, Transcript transcript) {
    memory.readLock().lock();
    try {
      WorkerProcess worker = take();
      Death death = worker.read(request, transcript);
      giveBack(worker);
      return death;
    } finally {
      memory.readLock().unlock();
    }
  }

  /** Waits until the others are done with their files, and takes the memory of all. */
  private @Nullable Death readAlone(ReadingRequest request, Transcript transcript) {
    memory.writeLock().lock();
    try {
      synchronized (this) {
        idle.forEach(this::retire);
        idle.clear();
      }
      WorkerProcess worker = start(alone);
      Death death = worker.read(request, transcript);
      retire(worker);
      return death;
    } finally {
      memory.writeLock().unlock();
    }
  }

  private static Failure failure(ReadingRequest request, Death death) {
    Progress at = death.at();
    if (at == null) {
      return new Failure("extract", death.reason());
    }
    String own = request.path() + "!/";
    String member = at.path().startsWith(own) ? at.path().substring(own.length()) + ": " : "";
    String page = at.page() > 0 ? " (at page " + at.page() + ")" : "";
    return new Failure(at.stage(), member + death.reason() + page);
  }

  private WorkerProcess take() {
    synchronized (this) {
      while (!idle.isEmpty()) {
        WorkerProcess worker = idle.pop();
        if (worker.isUsable()) {
          return worker;
        }
        retire(worker);
      }
    }
    return start(command);
  }

  /** A worker that is ready. */
  private WorkerProcess start(WorkerCommand with) {
    for (int tries = 1; ; tries++) {
      WorkerProcess worker = begin(with);
      String fault = worker.awaitReady();
      if (fault == null) {
        return worker;
      }
      retire(worker);
      requireOpen();
      if (tries == MOST_STARTS) {
        throw new WorkerException("a reading process does not start: " + fault);
      }
    }
  }

  private synchronized WorkerProcess begin(WorkerCommand with) {
    requireOpen();
    try {
      WorkerProcess worker = WorkerProcess.start(with, limits, home.resolve("worker" + ++started));
      alive.add(worker);
      return worker;
    } catch (IOException e) {
      throw new WorkerException("no reading process can be started: " + e.getMessage(), e);
    }
  }

  private synchronized void requireOpen() {
    if (closed) {
      throw new WorkerException("the run is ending");
    }
  }

  private synchronized void giveBack(WorkerProcess worker) {
    if (worker.isUsable() && !closed) {
      idle.push(worker);
    } else {
      retire(worker);
    }
  }

  private void retire(WorkerProcess worker) {
    worker.end();
    worker.awaitEnd();
    synchronized (this) {
      alive.remove(worker);
    }
  }

  private void tick() {
    List<WorkerProcess> workers = living();
    workers.forEach(WorkerProcess::tick);
    if (workers.stream().anyMatch(WorkerProcess::isReading)) {
      keepWithinMemory(workers);
    }
  }

  /**
   * The last resort: heaps are limited and so is the OCR, but a library may take memory of its own.
   * The worker that takes most is given up.
   */
  private void keepWithinMemory(List<WorkerProcess> workers) {
    // A program with a larger heap than the launcher's, such as a test, has that beside the run.
    long sum = Math.min(ResidentMemory.of(ProcessHandle.current()), Limits.PARENT_AT_MOST);
    long most = 0;
    WorkerProcess largest = null;
    for (WorkerProcess worker : workers) {
      long its = ResidentMemory.ofTree(worker.handle());
      sum += its;
      if (its > most) {
        most = its;
        largest = worker;
      }
    }
    if (largest != null && sum > limits.memory()) {
      largest.killForMemory();
    }
  }

  private synchronized List<WorkerProcess> living() {
    return List.copyOf(alive);
  }

  /** The workers, for those who look at them from outside. */
  List<ProcessHandle> processes() {
    return living().stream().map(WorkerProcess::handle).toList();
  }

  /** Ends all workers at once; those who wait for one get a {@link WorkerException}. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    watch.shutdownNow();
    List<WorkerProcess> left = living();
    left.forEach(WorkerProcess::end);
    left.forEach(WorkerProcess::awaitEnd);
  }
}
