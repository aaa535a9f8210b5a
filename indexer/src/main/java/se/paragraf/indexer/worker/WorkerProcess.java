package se.paragraf.indexer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The parent's end of one worker. One thread at a time asks it; a watch counts the seconds beside
 * and kills it when they are too many, which the asking thread sees as its death.
 */
final class WorkerProcess {

  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_END = 3;

  /** A worker is replaced after so many files, in case the libraries leave something behind. */
  private static final int FILES_OF_A_LIFE = 500;

  private static final int MOST_ERRORS = 4_000;

  /** The status of a process that a signal ended is the signal's number and this. */
  private static final int SIGNAL = 128;

  private static final int INTERRUPTED = SIGNAL + 2;
  private static final int KILLED = SIGNAL + 9;
  private static final int TERMINATED = SIGNAL + 15;

  /**
   * How a worker ended while it read.
   *
   * @param cause what to make of it
   * @param at how far it had come; null when it had not begun
   * @param reason why, as said of the file
   */
  record Death(Cause cause, @Nullable Progress at, String reason) {}

  /** What to make of a death. */
  enum Cause {
    /** The file needs more memory than this worker may have. */
    MEMORY,
    /** Somebody told the process to end: the file has no part in it. */
    TOLD,
    /** The file did it. */
    FILE
  }

  private final WorkerCommand command;
  private final Path home;
  private final Limits limits;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final StringBuilder errors = new StringBuilder();
  private int files;

  private @Nullable Progress at;

  // What the watch looks at too.
  private int secondsLeft;
  private int secondsOfSilenceLeft;
  private boolean watched;
  private volatile @Nullable String killedBecause;
  private volatile boolean forMemory;

  private WorkerProcess(WorkerCommand command, Path home, Limits limits, Process process) {
    this.command = command;
    this.home = home;
    this.limits = limits;
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    Thread drain = new Thread(this::drainErrors, "errors of a worker");
    drain.setDaemon(true);
    drain.start();
  }

  /**
   * Starts one; it is not waited for.
   *
   * @param home a folder of its own, made here
   */
  static WorkerProcess start(WorkerCommand command, Limits limits, Path home) throws IOException {
    Files.createDirectories(home);
    ProcessBuilder builder = new ProcessBuilder(command.words(home));
    WorkerCommand.JVM_VARIABLES.forEach(builder.environment()::remove);
    // glibc keeps memory for each thread that asked for some once; a worker has few.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    return new WorkerProcess(command, home, limits, builder.start());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isUsable() {
    return process.isAlive() && killedBecause == null && files < FILES_OF_A_LIFE;
  }

  /** Waits until it can read; returns why it cannot, or null. */
  @Nullable String awaitReady() {
    watch(SECONDS_TO_START, SECONDS_TO_START);
    try {
      Frame frame = Frame.read(answers, 0);
      return frame.type() == Frame.Type.READY ? null : "it does not greet";
    } catch (IOException e) {
      kill();
      return reasonOfDeath();
    } finally {
      unwatch();
    }
  }

  /** Has the file read; returns null, or how the worker died of it. It is dead then. */
  @Nullable Death read(ReadingRequest request, Transcript transcript) {
    files++;
    at = null;
    watch((int) limits.time().toSeconds(), (int) limits.silence().toSeconds());
    long left = (long) limits.output() << 20;
    try {
      new Frame(Frame.Type.REQUEST, request.toJson()).write(requests);
      requests.flush();
      while (true) {
        Frame frame = Frame.read(answers, left);
        hear();
        switch (frame.type()) {
          case PROGRESS -> at = Progress.ofJson(frame.json());
          case RECORD, DOCUMENT -> {
            left -= frame.json().length;
            transcript.add(frame);
          }
          case END -> {
            transcript.add(frame);
            return null;
          }
          case REQUEST, READY -> throw new IOException("out of turn: " + frame.type());
        }
      }
    } catch (Frame.TooLargeException e) {
      kill(
          "it gives more than %d MB of text; allow more with --file-output"
              .formatted(limits.output()));
    } catch (IOException | JacksonException e) {
      // It is dead, or will be: which of them the status tells.
      if (!exits()) {
        kill("what the reading process answers is garbled");
      }
    } finally {
      unwatch();
    }
    kill();
    return new Death(cause(), at, reasonOfDeath());
  }

  private synchronized void watch(int seconds, int secondsOfSilence) {
    secondsLeft = seconds;
    secondsOfSilenceLeft = secondsOfSilence;
    watched = true;
  }

  private synchronized void unwatch() {
    watched = false;
  }

  private synchronized void hear() {
    secondsOfSilenceLeft = (int) limits.silence().toSeconds();
  }

  /** A second has gone by: counted and not measured, so that a sleeping laptop costs no file. */
  synchronized void tick() {
    if (!watched) {
      return;
    }
    secondsLeft--;
    secondsOfSilenceLeft--;
    if (secondsLeft <= 0) {
      kill(
          "it takes more than %d seconds; allow more with --file-time"
              .formatted(limits.time().toSeconds()));
    } else if (secondsOfSilenceLeft <= 0) {
      kill(
          "it hangs: nothing came of it for %d seconds; allow more with --file-silence"
              .formatted(limits.silence().toSeconds()));
    }
  }

  private void kill(String because) {
    if (killedBecause == null) {
      killedBecause = because;
    }
    kill();
  }

  /** Kills it with the programs that it started. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** Lets an idle worker go. */
  void end() {
    try {
      requests.close();
    } catch (IOException e) {
      // It is gone already.
    }
  }

  void awaitEnd() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private boolean exits() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** It and what it started take more than the run may. */
  void killForMemory() {
    forMemory = true;
    kill(tooMuchMemory());
  }

  synchronized boolean isReading() {
    return watched;
  }

  private Cause cause() {
    if (forMemory) {
      return Cause.MEMORY;
    }
    if (killedBecause != null || !exits()) {
      return Cause.FILE;
    }
    return switch (process.exitValue()) {
      case WorkerLoop.OUT_OF_MEMORY ->
          errors().contains("OutOfMemoryError") ? Cause.MEMORY : Cause.FILE;
      case INTERRUPTED, TERMINATED -> Cause.TOLD;
      default -> Cause.FILE;
    };
  }

  private String reasonOfDeath() {
    String because = killedBecause;
    if (because != null) {
      return because;
    }
    if (!exits()) {
      return "the reading process does not end";
    }
    int status = process.exitValue();
    String said = errors();
    if (cause() == Cause.MEMORY) {
      return tooMuchMemory();
    }
    String last = said.isBlank() ? "" : ": " + said.lines().toList().getLast();
    if (status == KILLED) {
      return "the reading process was killed, perhaps by the system for want of memory";
    }
    return status > SIGNAL || Files.exists(WorkerCommand.crash(home))
        ? "the reading process crashed (status %d)".formatted(status)
        : "the reading process ended by itself (status %d)%s".formatted(status, last);
  }

  /** One thing to the reader of the report, whether its own heap or the watch stopped it first. */
  private String tooMuchMemory() {
    return "it needs more than %d MB of memory, or is damaged so that it seems to; allow more with --memory"
        .formatted(command.heap());
  }

  private void drainErrors() {
    byte[] buffer = new byte[1 << 12];
    try (InputStream in = process.getErrorStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        synchronized (errors) {
          errors.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
          errors.delete(0, Math.max(0, errors.length() - MOST_ERRORS));
        }
      }
    } catch (IOException e) {
      // It is gone.
    }
  }

  private String errors() {
    synchronized (errors) {
      return errors.toString();
    }
  }
}
