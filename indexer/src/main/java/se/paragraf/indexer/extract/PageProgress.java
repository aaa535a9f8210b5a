package se.paragraf.indexer.extract;

/** Is told each page before it is read, so that a long reading can be told from one that hangs. */
@FunctionalInterface
public interface PageProgress {

  /** The page, from 1. */
  void page(int number);
}
