package se.paragraf.indexer.extract;

import java.nio.file.Path;

/**
 * A file that is to be read.
 *
 * @param path what it is called
 * @param file where it is
 * @param mediaType what it was found to be, without parameters
 * @param spool takes in what lies in it
 * @param progress is told each page before it is read
 */
record Form(String path, Path file, String mediaType, MemberSpool spool, PageProgress progress) {

  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
