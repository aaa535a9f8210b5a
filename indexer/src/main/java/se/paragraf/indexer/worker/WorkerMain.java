package se.paragraf.indexer.worker;

import java.io.IOException;

/** The program of a worker; only {@link WorkerPool} starts it. */
final class WorkerMain {

  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    WorkerLoop.run(DocumentReader::new);
  }
}
