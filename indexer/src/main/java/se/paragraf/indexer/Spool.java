package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a run: for the members of mails and archives until they are stored or no longer
 * needed, and for what workers put aside. Closing it deletes it.
 */
final class Spool implements AutoCloseable {

  private final Path folder;
  private final AtomicLong files = new AtomicLong();

  private Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * A spool below that folder: on the same disk as what is moved from it. There is one at a time:
   * one that a killed run left is deleted.
   */
  static Spool below(Path parent) throws IOException {
    Path folder = parent.resolve("spool");
    delete(folder);
    return new Spool(Files.createDirectories(folder).toAbsolutePath().normalize());
  }

  /** A spool of no lasting place. */
  static Spool temporary() throws IOException {
    return new Spool(Files.createTempDirectory("paragraf-spool"));
  }

  Path folder() {
    return folder;
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
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException e)
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
