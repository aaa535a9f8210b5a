package se.paragraf.indexer.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads files as a worker does and drops what comes of them: the launcher runs it once after a
 * build, so that the JVM can write down which classes a worker loads and which methods get hot.
 */
final class WorkerTraining {

  private WorkerTraining() {}

  public static void main(String[] files) throws IOException {
    java.util.logging.LogManager.getLogManager().reset();
    DocumentReader reader = new DocumentReader();
    Path spool = Files.createTempDirectory("paragraf-training");
    DataOutputStream nowhere = new DataOutputStream(OutputStream.nullOutputStream());
    for (String file : files) {
      Path path = Path.of(file).toAbsolutePath();
      reader.read(
          new ReadingRequest(path, path.getFileName().toString(), null, null, spool, Map.of()),
          new Answer(nowhere));
    }
  }
}
