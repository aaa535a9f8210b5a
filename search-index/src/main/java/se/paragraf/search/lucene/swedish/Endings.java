package se.paragraf.search.lucene.swedish;

import java.util.List;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Takes endings off. A word of the lexicon comes as its lemma, and Snowball only brings it nearer
 * to what is not in the lexicon; for the latter, names for the most part, the definite endings that
 * Snowball does not know are taken off first.
 */
final class Endings {

  private static final List<Pattern> DEFINITE =
      List.of(
          // uppdraget, but not verksamhet, kvalitet, budget
          Pattern.compile("(?<=\\p{L}{3})(?<!h|it|and|budg|pak)ets?$"),
          // Tallskolan, but not plan, organ, ombudsman
          Pattern.compile("(?<=\\p{L}{3})(?<!pl|org|sm|lm|kr|gr)ans?$"),
          // Östbyn, Lillsjön: names that end in a vowel take -n alone
          Pattern.compile("(?<=bro|sjö|by|sko)ns?$"));

  private Endings() {}

  /** The stem of a lemma. */
  static String stem(String lemma) {
    SwedishStemmer stemmer = new SwedishStemmer();
    stemmer.setCurrent(lemma);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** The stem of a word that the lexicon does not have. */
  static String stemOfUnknown(String word) {
    String shorter = word;
    for (Pattern ending : DEFINITE) {
      shorter = ending.matcher(shorter).replaceFirst("");
    }
    return stem(shorter);
  }
}
