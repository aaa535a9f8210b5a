package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files looked like from outside at one time, so that a run that goes on can see in a
 * moment that nothing has changed, and does not try again and again what failed.
 *
 * @param byKey a stamp for each file that could be looked at
 */
record FileStamps(Map<String, Stamp> byKey) {

  /** The size and the time of the last change. */
  record Stamp(long size, FileTime time) {

    static @Nullable Stamp of(Path file) {
      try {
        BasicFileAttributes it = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(it.size(), it.lastModifiedTime());
      } catch (IOException e) {
        return null;
      }
    }
  }

  FileStamps {
    byKey = Map.copyOf(byKey);
  }

  static FileStamps none() {
    return new FileStamps(Map.of());
  }

  static FileStamps of(FileWalk walk) {
    Map<String, Stamp> stamps = new HashMap<>();
    for (SourceFile file : walk.files()) {
      Stamp stamp = Stamp.of(file.file());
      if (stamp != null) {
        stamps.put(file.key(), stamp);
      }
    }
    return new FileStamps(stamps);
  }

  /** Whether the file looks as it did then. */
  boolean hold(SourceFile file) {
    Stamp then = byKey.get(file.key());
    return then != null && then.equals(Stamp.of(file.file()));
  }
}
