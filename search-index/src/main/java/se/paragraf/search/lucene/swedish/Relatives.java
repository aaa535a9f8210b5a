package se.paragraf.search.lucene.swedish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words made from a word: the noun of a verb, the verb of a noun, the quality of an adjective.
 *
 * <pre>
 * utreda     utredning, utredande
 * kostnad    kosta
 * hemlös     hemlöshet
 * </pre>
 *
 * <p>They are about the same, but they are other words: a record does not meet a word by them.
 */
final class Relatives {

  private static final int SHORTEST_STEM = 3;

  /** What a noun has in place of its verb's last letter. */
  private static final List<String> OF_VERB =
      List.of("ning", "ing", "ande", "nad", "an", "e", "sel", "else", "");

  /** What a noun ends in that may have a verb. */
  private static final List<String> TO_VERB = List.of("ning", "ing", "ande", "nad", "an", "else");

  private final Lexicon lexicon;

  Relatives(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words made from a lemma, or it from them, as far as the lexicon lists them. */
  Set<String> of(String lemma) {
    Set<String> relatives = new LinkedHashSet<>();
    if (lemma.endsWith("a")) {
      String stem = lemma.substring(0, lemma.length() - 1);
      OF_VERB.forEach(it -> addIfLemma(stem, it, relatives));
    }
    for (String ending : TO_VERB) {
      if (lemma.endsWith(ending)) {
        addIfLemma(lemma.substring(0, lemma.length() - ending.length()), "a", relatives);
      }
    }
    if (lemma.endsWith("het")) {
      addIfLemma(lemma.substring(0, lemma.length() - "het".length()), "", relatives);
    } else {
      addIfLemma(lemma, "het", relatives);
    }
    relatives.remove(lemma);
    return relatives;
  }

  /** The verb with the particle before it, and the nouns made from that. */
  Set<String> withParticle(String verb, String particle) {
    Set<String> found = new LinkedHashSet<>();
    if (verb.endsWith("a")) {
      addIfLemma(particle + verb, "", found);
      String stem = particle + verb.substring(0, verb.length() - 1);
      OF_VERB.forEach(it -> addIfLemma(stem, it, found));
    }
    return found;
  }

  private void addIfLemma(String stem, String ending, Set<String> relatives) {
    String word = stem + ending;
    if (stem.length() >= SHORTEST_STEM
        && lexicon.readings(word).stream()
            .anyMatch(it -> it.is(Reading.WORD) && it.lemma(word).equals(word))) {
      relatives.add(word);
    }
  }
}
