package se.paragraf.indexer.worker;

import java.time.Duration;

/**
 * How much the reading may take.
 *
 * @param memory megabytes for the whole run: this process, the workers and the programs that they
 *     start
 * @param silence how long the reading of a file may go on without getting to another page
 * @param time how long the reading of a file may go on in all
 * @param output megabytes of what is found in a file
 */
public record Limits(int memory, Duration silence, Duration time, int output) {

  /** What the parent itself usually takes of the memory. */
  static final int PARENT = 200;

  /** What it takes at most, with the heap that the launcher gives it. */
  static final int PARENT_AT_MOST = 400;

  /** A worker without its heap, and a program that reads the picture of a page for it. */
  private static final int BESIDE_THE_HEAP = 200;

  private static final int LEAST_HEAP = 64;

  /** How many workers may read side by side, each with heap enough for most files. */
  public int mostWorkers() {
    return Math.max(1, (memory - PARENT) / (2 * BESIDE_THE_HEAP));
  }

  /** The heap of each of so many workers, in megabytes. */
  int heapOfOneOf(int workers) {
    return Math.max(LEAST_HEAP, (memory - PARENT) / workers - BESIDE_THE_HEAP);
  }
}
