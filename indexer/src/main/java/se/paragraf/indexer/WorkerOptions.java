package se.paragraf.indexer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.paragraf.indexer.worker.Limits;
import se.paragraf.indexer.worker.WorkerSettings;

/**
 * The options of the commands that read files: how many side by side, and how much one may take.
 */
final class WorkerOptions {

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many files are read side by side (default: the cores, if --memory does).")
  private @Nullable Integer workers;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "The most memory for the whole run, child processes included (default: 1000).")
  private int memory = 1000;

  @Option(
      names = "--file-silence",
      paramLabel = "SECONDS",
      description = "A file is given up when no page comes of it for so long (default: 120).")
  private int silence = 120;

  @Option(
      names = "--file-time",
      paramLabel = "SECONDS",
      description = "A file is given up when it takes longer (default: 3600).")
  private int time = 3600;

  @Option(
      names = "--file-output",
      paramLabel = "MB",
      description = "A file is given up when more text comes of it (default: 16).")
  private int output = 16;

  /**
   * What was chosen.
   *
   * @throws IllegalArgumentException when a value makes no sense; the message names the option
   */
  WorkerSettings settings() {
    require(workers == null || (workers >= 1 && workers <= 256), "--workers is between 1 and 256");
    require(memory >= 500, "--memory is 500 at least");
    require(silence >= 1, "--file-silence is 1 at least");
    require(time >= 1, "--file-time is 1 at least");
    require(output >= 1 && output <= 1024, "--file-output is between 1 and 1024");
    Limits limits =
        new Limits(memory, Duration.ofSeconds(silence), Duration.ofSeconds(time), output);
    int cores = Runtime.getRuntime().availableProcessors();
    return new WorkerSettings(
        workers == null ? Math.min(cores, limits.mostWorkers()) : workers, limits);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
