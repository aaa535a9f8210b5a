package se.paragraf.indexer.worker;

import java.io.IOException;

/** What a worker does with a request. */
@FunctionalInterface
interface RequestReader {

  /**
   * Reads the file, and ends with {@link Answer#end}.
   *
   * @throws IOException when the parent does not listen any more
   */
  void read(ReadingRequest request, Answer answer) throws IOException;
}
