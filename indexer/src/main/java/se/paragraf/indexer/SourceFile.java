package se.paragraf.indexer;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param file where it is, absolute
 * @param path what to call it: the path below the folder that was named
 */
record SourceFile(Path file, String path) {

  String key() {
    return file.toString();
  }
}
