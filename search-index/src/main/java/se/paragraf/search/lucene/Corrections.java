package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion;

/**
 * Known words in place of those that no record has: {@code tillägsanslag}, {@code forskola}. Words
 * that some record has are taken as they are. They are looked for among the words as they are
 * written and among their normal forms, since {@code fornvårdsplaan} is near the one where the
 * records only have {@code fornvårdsplanen}. For a compound that is like no known word, the part of
 * it that tells most stands in.
 */
final class Corrections {

  private static final int MOST = 3;
  private static final int SHORTEST = 4;

  /** What is longer is no word, or many in one. */
  private static final int LONGEST = 30;

  /** Each unknown word is compared with all that are known, which is what costs. */
  private static final int MOST_WORDS = 4;

  /** How like a compound one of its parts is: less than any misspelt word. */
  private static final float PART = 0.3f;

  private static final float WITHOUT_RINGS = 0.9f;
  private static final String FIELD = IndexFormat.exact(IndexFormat.TEXT);

  private final IndexSearcher searcher;
  private final CriterionTranslator translator;
  private final LikeWords likeWords;
  private int left = MOST_WORDS;

  Corrections(IndexSearcher searcher, CriterionTranslator translator, LikeWords likeWords) {
    this.searcher = searcher;
    this.translator = translator;
    this.likeWords = likeWords;
  }

  /**
   * A word that may be meant.
   *
   * @param word the word
   * @param likeness how like what was typed, 1 for the same
   */
  record Meant(Criterion.Word word, float likeness) {}

  /** What may be meant by the unknown words among these parts of a question. */
  List<Meant> of(List<Question.Part> parts) throws IOException {
    List<Meant> meant = new ArrayList<>();
    for (Question.Part part : parts) {
      if (left > 0
          && part.criterion() instanceof Criterion.Word word
          && searcher.count(part.query()) == 0) {
        Map<String, Float> known = known(word.word());
        known.forEach(
            (other, likeness) ->
                meant.add(new Meant(new Criterion.Word(other, word.scope()), likeness)));
        String rarest = known.isEmpty() ? rarestPart(word) : null;
        if (rarest != null) {
          meant.add(new Meant(new Criterion.Word(rarest, word.scope()), PART));
        }
      }
    }
    return meant;
  }

  /** Of a compound whose parts never stand together, the one that tells most; null for none. */
  private @Nullable String rarestPart(Criterion.Word word) throws IOException {
    for (Query all : translator.scattered(List.of(word))) {
      if (searcher.count(all) > 0) {
        return null;
      }
    }
    String rarest = null;
    int least = Integer.MAX_VALUE;
    for (String part : translator.parts(word)) {
      int records = searcher.getIndexReader().docFreq(new Term(IndexFormat.TEXT, part));
      if (records > 0 && records < least) {
        rarest = part;
        least = records;
      }
    }
    return rarest;
  }

  /** Known words that are like this one, with how like they are. */
  private Map<String, Float> known(String typed) throws IOException {
    Map<String, Float> known = new LinkedHashMap<>();
    // Signs may part what was typed as one word into many.
    for (String surface : new LinkedHashSet<>(translator.surfaces(typed))) {
      if (surface.length() < SHORTEST || surface.length() > LONGEST || left == 0) {
        continue;
      }
      left--;
      for (String field : List.of(FIELD, IndexFormat.TEXT)) {
        withRings(surface, field).forEach(it -> known.put(it, WITHOUT_RINGS));
        for (SuggestWord it : likeWords.of(field, surface)) {
          known.merge(it.string, it.score, Math::max);
        }
      }
    }
    return known;
  }

  /** Words that are this one but for the rings and dots that some keyboards lack. */
  private List<String> withRings(String surface, String field) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null || surface.chars().noneMatch(it -> it == 'a' || it == 'o')) {
      return found;
    }
    List<Automaton> letters = new ArrayList<>();
    surface
        .codePoints()
        .forEach(
            letter ->
                letters.add(
                    switch (letter) {
                      case 'a' -> anyOf("aåä");
                      case 'o' -> anyOf("oö");
                      default -> Automata.makeChar(letter);
                    }));
    CompiledAutomaton word =
        new CompiledAutomaton(
            Operations.determinize(
                Operations.concatenate(letters), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    TermsEnum each = word.getTermsEnum(terms);
    while (found.size() < MOST && each.next() != null) {
      found.add(each.term().utf8ToString());
    }
    return found;
  }

  private static Automaton anyOf(String letters) {
    return Operations.union(letters.codePoints().mapToObj(Automata::makeChar).toList());
  }
}
