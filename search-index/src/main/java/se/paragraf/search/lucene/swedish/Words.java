package se.paragraf.search.lucene.swedish;

import java.util.Set;

/** Tells what written words are. */
@FunctionalInterface
public interface Words {

  /** What a word is; it must have been cleaned and be in lower case. */
  SwedishWord of(String word);

  /** Normal forms of other words that are about the same: {@code utredning} for {@code utreda}. */
  default Set<String> relatives(SwedishWord word) {
    return Set.of();
  }
}
