package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Known words that are spelt nearly like an unknown one, for one question. Comparing a word with
 * all that are known is what costs most in a misspelt question, so it is done once for each word
 * and field, and those two letters away are only looked for where none is one letter away.
 */
final class LikeWords {

  private static final int MOST = 3;
  private static final float LEAST_LIKENESS = 0.6f;

  private final IndexReader reader;
  private final Map<Term, List<SuggestWord>> found = new HashMap<>();

  LikeWords(IndexReader reader) {
    this.reader = reader;
  }

  /** The likest first; none for a word that the field has. */
  List<SuggestWord> of(String field, String word) throws IOException {
    Term term = new Term(field, word);
    List<SuggestWord> known = found.get(term);
    if (known != null) {
      return known;
    }
    List<SuggestWord> like = like(term, 1);
    if (like.isEmpty()) {
      like = like(term, 2);
    }
    found.put(term, like);
    return like;
  }

  private List<SuggestWord> like(Term term, int edits) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setAccuracy(LEAST_LIKENESS);
    checker.setThresholdFrequency(0);
    checker.setMaxEdits(edits);
    return Arrays.asList(
        checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX));
  }
}
