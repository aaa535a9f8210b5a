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
import se.paragraf.indexer.worker.WorkerProcess.Death;
import se.paragraf.search.IndexedFile.Failure;

/**
 * Workers, reused from file to file, started when they are needed and replaced when they die. As
 * many threads may ask at once as there should be workers.
 *
 * <p>Whatever a file does to its worker becomes the failure of that file. A member that kills its
 * worker is left out and the rest of the mail or archive read again.
 */
public final class WorkerPool implements AutoCloseable {

  /** So many members of one file may kill a worker before the rest is given up. */
  private static final int MOST_DEATHS = 4;

  private final WorkerCommand command;
  private final Limits limits;
  private final Path home;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> alive = new HashSet<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          it -> {
            Thread thread = new Thread(it, "watch over the workers");
            thread.setDaemon(true);
            return thread;
          });
  private final Thread atExit = new Thread(this::killAll, "end of the workers");
  private int started;
  private boolean closed;

  /**
   * A pool without workers yet.
   *
   * @param home a folder for their temporary files, which the caller deletes
   */
  public WorkerPool(WorkerSettings settings, Path home) {
    this.command = new WorkerCommand(settings.program(), settings.limits().memory());
    this.limits = settings.limits();
    this.home = home;
    watch.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Has a file read, and waits for it.
   *
   * @throws WorkerException when no file can be read
   */
  public Transcript read(ReadingRequest request) {
    ReadingRequest now = request;
    int deaths = 0;
    while (true) {
      try (Transcript transcript = Transcript.of(now)) {
        WorkerProcess worker = take();
        Death death = worker.read(now, transcript);
        giveBack(worker);
        if (death == null) {
          return transcript;
        }
        deaths++;
        Progress at = death.at();
        if (deaths < MOST_DEATHS && at == null) {
          continue; // it died before it saw the file
        }
        if (deaths < MOST_DEATHS && at != null && !at.path().equals(request.path())) {
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

  /** A worker that is ready. */
  private WorkerProcess take() {
    WorkerProcess worker;
    synchronized (this) {
      if (closed) {
        throw new WorkerException("the run is ending");
      }
      for (worker = idle.poll(); worker != null && !worker.isUsable(); worker = idle.poll()) {
        retire(worker);
      }
      if (worker != null) {
        return worker;
      }
      try {
        worker = WorkerProcess.start(command, limits, home.resolve("worker" + ++started));
      } catch (IOException e) {
        throw new WorkerException("no reading process can be started: " + e.getMessage(), e);
      }
      alive.add(worker);
    }
    String fault = worker.awaitReady();
    if (fault != null) {
      synchronized (this) {
        alive.remove(worker);
      }
      throw new WorkerException("a reading process does not start: " + fault);
    }
    return worker;
  }

  private synchronized void giveBack(WorkerProcess worker) {
    if (worker.isUsable() && !closed) {
      idle.push(worker);
    } else {
      retire(worker);
    }
  }

  private synchronized void retire(WorkerProcess worker) {
    alive.remove(worker);
    worker.end();
    worker.awaitEnd();
  }

  private void tick() {
    living().forEach(WorkerProcess::tick);
  }

  private synchronized List<WorkerProcess> living() {
    return List.copyOf(alive);
  }

  /** The processes, for those who look after them from outside. */
  List<ProcessHandle> processes() {
    return living().stream().map(WorkerProcess::handle).toList();
  }

  private void killAll() {
    synchronized (this) {
      closed = true;
    }
    living().forEach(WorkerProcess::kill);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    watch.shutdownNow();
    List<WorkerProcess> left = living();
    left.forEach(WorkerProcess::end);
    left.forEach(WorkerProcess::awaitEnd);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The shutdown runs already, and this with it.
    }
  }
}
