package se.paragraf.indexer.worker;

/**
 * How files are read.
 *
 * @param program the main class of a worker
 * @param count how many workers read side by side
 * @param limits what the reading of one file may take
 */
public record WorkerSettings(Class<?> program, int count, Limits limits) {

  /** Workers that read documents. */
  public WorkerSettings(int count, Limits limits) {
    this(WorkerMain.class, count, limits);
  }
}
