package se.paragraf.search.lucene.swedish;

/** Tells what written words are. */
@FunctionalInterface
public interface Words {

  /** What a word is; it must have been cleaned and be in lower case. */
  SwedishWord of(String word);
}
