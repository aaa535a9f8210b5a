package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The folder of a run in which the members of mails and archives lie until they are stored or no
 * longer needed. Closing it deletes it.
 */
final class Spool implements AutoCloseable {

  private final Path folder;
  private final AtomicLong files = new AtomicLong();

  private Spool(Path folder) {
    this.folder = folder;
  }

  /** A spool below that folder: on the same disk as what is moved from it. */
  static Spool below(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new Spool(Files.createTempDirectory(parent, "spool"));
  }

  static Spool temporary() throws IOException {
    return new Spool(Files.createTempDirectory("paragraf-spool"));
  }

  /** A folder of its own for the members of one file; not there yet. */
  Path next() {
    return folder.resolve(String.valueOf(files.incrementAndGet()));
  }

  /** Deletes the folder with all that is in it; one that is gone is no error. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, java.io.IOException e)
                throws IOException {
              Files.delete(left);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(folder);
  }
}
