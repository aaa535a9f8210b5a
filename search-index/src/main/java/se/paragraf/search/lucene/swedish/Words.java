package se.paragraf.search.lucene.swedish;

import java.util.Set;

/** Tells what written words are. */
@FunctionalInterface
public interface Words {

  /** What a word is; it must have been cleaned and be in lower case. */
  SwedishWord of(String word);

  /** Whether a word can be the name of a person or a place, for all that is known of it. */
  default boolean mayBeName(String word) {
    return !of(word).known();
  }

  /** Whether a word is one of the language, alone or of known parts, and no mere name. */
  default boolean isCommon(String word) {
    return of(word).known();
  }

  /** Normal forms of other words that are about the same: {@code utredning} for {@code utreda}. */
  default Set<String> relatives(SwedishWord word) {
    return Set.of();
  }

  /**
   * Normal forms of what a verb and a particle after it are called in one word: {@code utbyggnad}
   * for {@code bygga ut}. None where the two do not belong together.
   */
  default Set<String> withParticle(SwedishWord verb, String particle) {
    return Set.of();
  }
}
