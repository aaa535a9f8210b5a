package se.paragraf.search.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.search.Criterion;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.lucene.swedish.SwedishWord;

/** The words that the analysis takes apart, to be read by a person: a wrong part finds too much. */
public final class SplitWords {

  private SplitWords() {}

  /**
   * One such word.
   *
   * @param word its normal form
   * @param parts the normal forms of its parts
   * @param count how often it stands in the records, in all its forms
   */
  public record SplitWord(String word, List<String> parts, int count) {
    public SplitWord {
      parts = List.copyOf(parts);
    }
  }

  /** The most frequent ones in the texts of the records, the most frequent first. */
  public static List<SplitWord> mostFrequent(RecordSearch records, int most) {
    SwedishAnalysis analysis = SwedishAnalysis.CHOSEN;
    Map<String, Integer> counts = new HashMap<>();
    try (var all = records.all(SearchRequest.of(new Criterion.Everything()))) {
      all.forEachRemaining(
          record ->
              analysis
                  .surfaces(record.head().text())
                  .forEach(surface -> counts.merge(surface, 1, Integer::sum)));
    }
    Map<String, SplitWord> split = new HashMap<>();
    counts.forEach(
        (surface, count) -> {
          SwedishWord word = analysis.word(surface);
          if (word.parts().size() > 1) {
            List<String> parts = word.parts().stream().map(SwedishWord::normal).toList();
            split.merge(
                word.normal(),
                new SplitWord(word.normal(), parts, count),
                (one, other) ->
                    new SplitWord(one.word(), one.parts(), one.count() + other.count()));
          }
        });
    return split.values().stream()
        .sorted(Comparator.comparingInt(SplitWord::count).reversed().thenComparing(SplitWord::word))
        .limit(most)
        .toList();
  }
}
