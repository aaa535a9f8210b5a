package se.paragraf.indexer.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much memory processes hold, as Linux tells it; on a system that does not tell, none. What
 * processes share counts in each of them.
 */
final class ResidentMemory {

  private static final String LABEL = "VmRSS:";

  private ResidentMemory() {}

  /** Megabytes of a process. */
  static long of(ProcessHandle process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", process.pid() + "", "status"))) {
        if (line.startsWith(LABEL)) {
          String[] words = line.substring(LABEL.length()).strip().split(" ", 2);
          return Long.parseLong(words[0]) >> 10;
        }
      }
    } catch (IOException | NumberFormatException e) {
      // It has ended meanwhile, or this is not Linux.
    }
    return 0;
  }

  /** Megabytes of a process and all that it started. */
  static long ofTree(ProcessHandle process) {
    return of(process) + process.descendants().mapToLong(ResidentMemory::of).sum();
  }
}
