package se.paragraf.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import se.paragraf.search.Criterion;
import se.paragraf.search.lucene.swedish.SwedishWord;

/**
 * Queries for words that stand near each other, in any order. Their matches have one match inside
 * them for each word, so that the words can be marked without what stands between them.
 */
final class Nearness {

  private final SwedishAnalysis analysis;

  Nearness(SwedishAnalysis analysis) {
    this.analysis = analysis;
  }

  /** All words of a text, in any of their forms, near each other. */
  Query meets(String field, Criterion.Near near) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(places(field, near), Occur.FILTER);
    for (SwedishWord word : sayingWords(near.text())) {
      all.add(WordQueries.anyOf(field, word.normals()), Occur.SHOULD);
    }
    return all.build();
  }

  /** Finds the places where they stand so. */
  Query places(String field, Criterion.Near near) {
    List<SwedishWord> saying = sayingWords(near.text());
    // The small words that were typed between them may stand there, too.
    int small = analysis.surfaces(near.text()).size() - saying.size();
    List<List<String>> forms = saying.stream().map(SwedishWord::normals).toList();
    return places(field, forms, near.between() + small);
  }

  private List<SwedishWord> sayingWords(String text) {
    return analysis.surfaces(text).stream()
        .filter(it -> !SwedishAnalysis.isSmall(it))
        .map(analysis::word)
        .toList();
  }

  /**
   * Finds the places where words stand with so many others between them at most.
   *
   * @param words the terms of each word, any of which will do
   */
  static Query places(String field, List<? extends Collection<String>> words, int between) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    IntervalsSource[] sources =
        words.stream()
            .map(
                forms ->
                    Intervals.or(
                        forms.stream().map(Intervals::term).toArray(IntervalsSource[]::new)))
            .toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, Intervals.maxgaps(between, Intervals.unordered(sources)));
  }
}
