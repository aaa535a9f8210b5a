package se.paragraf.search.lucene;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.SwedishStemmer;
import se.paragraf.search.lucene.swedish.SwedishWord;
import se.paragraf.search.lucene.swedish.SwedishWords;
import se.paragraf.search.lucene.swedish.Words;

/**
 * The chosen way to index and rank, or that with one part left out: for comparison only.
 *
 * @param name what is left out
 * @param analysis the chain that the records are indexed with
 * @param ranking how they are ranked
 */
record Variant(String name, SwedishAnalysis analysis, Ranking ranking) {

  static final String CHOSEN = "chosen";

  /** As nothing at all, and not as the opposite. */
  private static final Set<String> FACTORS = Set.of("decided", "putOff", "around");

  /** The chosen one first, then each part left out in turn. */
  static List<Variant> all() {
    Words words = SwedishWords.get();
    List<Variant> all = new ArrayList<>();
    all.add(new Variant(CHOSEN, SwedishAnalysis.CHOSEN, Ranking.CHOSEN));
    all.add(
        analysed("compounds are not taken apart", it -> undivided(words.of(it)), words::relatives));
    all.add(
        analysed(
            "Snowball stems, no lemmas",
            it -> stemmed(words.of(it), it),
            it -> stems(words.relatives(it))));
    all.add(
        new Variant(
            "text is not cleaned, é is not e", new SwedishAnalysis(false, words), Ranking.CHOSEN));
    all.add(ranked("no related words", "relative"));
    all.add(ranked("words written apart are not joined", "joined"));
    all.add(ranked("misspelt words are not corrected", "corrected"));
    all.add(ranked("codes and abbreviations are not written out", "alias"));
    all.add(ranked("words near each other count no more", "phrase"));
    all.add(ranked("a compound is not its parts near each other", "nearParts"));
    all.add(ranked("single parts do not help partial hits", "part"));
    all.add(ranked("the form as typed counts no more", "exactly"));
    all.add(ranked("title counts no more", "title"));
    all.add(ranked("decision counts no more", "decision"));
    all.add(ranked("names of body and municipality do not count", "context"));
    all.add(ranked("no preference of kind and age", "decided", "putOff", "around", "newer"));
    return List.copyOf(all);
  }

  private interface Related {
    Set<String> to(SwedishWord word);
  }

  private interface Told {
    SwedishWord of(String word);
  }

  private static Variant analysed(String name, Told told, Related related) {
    Words words =
        new Words() {
          @Override
          public SwedishWord of(String word) {
            return told.of(word);
          }

          @Override
          public Set<String> relatives(SwedishWord word) {
            return related.to(word);
          }
        };
    return new Variant(name, new SwedishAnalysis(true, words), Ranking.CHOSEN);
  }

  private static SwedishWord undivided(SwedishWord word) {
    return new SwedishWord(word.normals(), List.of(), List.of(), word.known());
  }

  private static SwedishWord stemmed(SwedishWord word, String surface) {
    UnaryOperator<String> stem = Variant::stem;
    return new SwedishWord(
        List.of(stem(surface)),
        word.parts().stream().map(it -> stemmed(it, it.normal())).toList(),
        word.partForms().stream().map(stem).distinct().toList(),
        word.known());
  }

  private static Set<String> stems(Set<String> words) {
    return Set.copyOf(words.stream().map(Variant::stem).toList());
  }

  /** As {@link SwedishAnalyzer} does. */
  private static String stem(String word) {
    SwedishStemmer stemmer = new SwedishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Variant ranked(String name, String... without) {
    return new Variant(name, SwedishAnalysis.CHOSEN, ranking(Set.of(without)));
  }

  private static Ranking ranking(Set<String> without) {
    RecordComponent[] weights = Ranking.class.getRecordComponents();
    Object[] values = new Object[weights.length];
    Class<?>[] types = new Class<?>[weights.length];
    try {
      for (int i = 0; i < weights.length; i++) {
        String name = weights[i].getName();
        types[i] = weights[i].getType();
        values[i] =
            without.contains(name)
                ? (FACTORS.contains(name) ? 1f : 0f)
                : weights[i].getAccessor().invoke(Ranking.CHOSEN);
      }
      return Ranking.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
