package se.paragraf.indexer;

import se.paragraf.search.IndexedFile.Failure;

/** What came of one file in a run. */
sealed interface Outcome {

  String path();

  /**
   * Read anew.
   *
   * @param masked how many personal numbers were masked
   */
  record Indexed(String path, int pages, int decisions, int papers, int assignments, int masked)
      implements Outcome {}

  /** The same content as the index holds already. */
  record Unchanged(String path) implements Outcome {}

  /** No longer there; its records are gone. */
  record Removed(String path) implements Outcome {}

  /**
   * Not read, or not all of it; remembered in the index until it is mended.
   *
   * @param tried whether in this run; if not, nothing has changed since it failed
   */
  record Failed(String path, Failure failure, boolean tried) implements Outcome {}
}
