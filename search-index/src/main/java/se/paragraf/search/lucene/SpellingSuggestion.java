package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion;
import se.paragraf.search.Interpretation;

/** Offers a question with known words in place of those that no record has. */
final class SpellingSuggestion {

  /** A question with more unknown words than this is no misspelt one, and would cost too much. */
  private static final int MOST_WORDS = 4;

  private static final int LONGEST = 30;

  private SpellingSuggestion() {}

  /** The question with its unknown words mended; null when there is none, or no better one. */
  static @Nullable String of(
      Criterion criterion,
      CriterionTranslator translator,
      IndexSearcher searcher,
      LikeWords likeWords)
      throws IOException {
    List<Criterion> all =
        criterion instanceof Criterion.AllOf it ? it.criteria() : List.of(criterion);
    List<Criterion> mended = new ArrayList<>();
    int unknown = 0;
    for (Criterion each : all) {
      boolean isUnknown =
          unknown < MOST_WORDS
              && each instanceof Criterion.Word it
              && it.word().length() <= LONGEST
              && isUnknown(it, translator, searcher);
      unknown += isUnknown ? 1 : 0;
      mended.add(isUnknown ? mended((Criterion.Word) each, likeWords) : each);
    }
    return mended.equals(all) ? null : Interpretation.of(new Criterion.AllOf(mended));
  }

  private static boolean isUnknown(
      Criterion.Word word, CriterionTranslator translator, IndexSearcher searcher)
      throws IOException {
    Query query = translator.translate(word);
    return query != null && searcher.count(query) == 0;
  }

  private static Criterion.Word mended(Criterion.Word word, LikeWords likeWords)
      throws IOException {
    String typed = word.word().toLowerCase(Locale.ROOT);
    for (String field : List.of(IndexFormat.TEXT, IndexFormat.TITLE)) {
      List<SuggestWord> known = likeWords.of(IndexFormat.exact(field), typed);
      if (!known.isEmpty()) {
        return new Criterion.Word(known.getFirst().string, word.scope());
      }
    }
    return word;
  }
}
