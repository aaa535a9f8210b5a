package se.paragraf.indexer;

import java.nio.file.Path;
import se.paragraf.model.PersonalNumbers;

/**
 * A file to be read.
 *
 * @param file where it is, absolute
 * @param path what to call it: the path below the folder that was named; personnummer in it are
 *     masked
 */
record SourceFile(Path file, String path) {

  SourceFile {
    path = PersonalNumbers.masked(path);
  }

  String key() {
    return file.toString();
  }
}
