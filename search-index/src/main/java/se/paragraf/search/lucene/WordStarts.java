package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.PersonalNumbers;

/**
 * The words of the index by where they and their parts begin: {@code hallen} leads to {@code
 * simhallen}. Those of titles come first, since a title says what a matter is about; of the others,
 * only words that a dictionary has, for the rest is mostly people.
 *
 * <p>The words are the term dictionaries of the index itself, so they follow each commit, cost
 * nothing while it is written, and a word whose last record is gone is not offered. Lucene's
 * suggesters would be a second index, to be kept in step with the first. What the dictionaries do
 * not tell, where the parts begin, is made once for each segment.
 */
final class WordStarts {

  private static final int SHORTEST_INNER = 3;

  /** So many words of a segment are looked at for one beginning. */
  private static final int MOST_LOOKED_AT = 5_000;

  /** Two letters begin thousands of words; of the rare ones none would be shown. */
  private static final int MOST_NORMALISED = 200;

  private static final String TITLES = IndexFormat.exact(IndexFormat.TITLE);
  private static final String TEXTS = IndexFormat.exact(IndexFormat.TEXT);

  private final SwedishAnalysis analysis;
  private final PersonNames names;
  private final Map<String, PerSegment<TreeMap<String, List<String>>>> inner;

  WordStarts(SwedishAnalysis analysis) {
    this.analysis = analysis;
    this.names = new PersonNames(analysis);
    this.inner =
        Map.of(
            TITLES, new PerSegment<>(leaf -> read(leaf.terms(TITLES))),
            TEXTS, new PerSegment<>(leaf -> read(leaf.terms(TEXTS))));
  }

  /** A word as it is written most often, with how many titles, or texts, have it in any form. */
  record Found(String word, int records) {}

  /** Whether a word with so many records is worth to be offered. */
  private interface Worth {
    boolean of(Found word) throws IOException;
  }

  /**
   * Words that begin so and words with a part that does, in turn, each the commonest first: those
   * that begin so leave the others their places.
   */
  List<Found> of(String start, IndexReader reader, int most) throws IOException {
    List<Found> found =
        new ArrayList<>(
            in(TITLES, start, reader, most, it -> !names.has(it.word(), it.records(), reader)));
    if (found.size() < most) {
      Set<String> normals = new HashSet<>();
      found.forEach(it -> normals.add(analysis.word(it.word()).normal()));
      in(TEXTS, start, reader, most, it -> analysis.isCommon(it.word())).stream()
          .filter(it -> normals.add(analysis.word(it.word()).normal()))
          .limit(most - found.size())
          .forEach(found::add);
    }
    return found;
  }

  private List<Found> in(String field, String start, IndexReader reader, int most, Worth worth)
      throws IOException {
    Map<String, Integer> whole = new HashMap<>();
    Map<String, Integer> parts = new HashMap<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      Terms terms = leaf.terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      int looked = 0;
      TermsEnum.SeekStatus at = each.seekCeil(new BytesRef(start));
      while (at != TermsEnum.SeekStatus.END && looked++ < MOST_LOOKED_AT) {
        String word = each.term().utf8ToString();
        if (!word.startsWith(start)) {
          break;
        }
        whole.merge(word, each.docFreq(), Integer::sum);
        at = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
      }
      if (start.length() >= SHORTEST_INNER) {
        for (String word : within(field, leaf, start)) {
          if (each.seekExact(new BytesRef(word))) {
            parts.merge(word, each.docFreq(), Integer::sum);
          }
        }
      }
    }
    parts.keySet().removeAll(whole.keySet());
    return Turns.take(
        List.of(best(field, whole, reader, most, worth), best(field, parts, reader, most, worth)),
        most);
  }

  /** Reads what is read once, so that the first who types need not wait for it. */
  void prepare(IndexReader reader) throws IOException {
    names.prepare(reader);
    for (LeafReaderContext context : reader.leaves()) {
      for (PerSegment<?> each : inner.values()) {
        each.of(context.reader());
      }
    }
  }

  private List<String> within(String field, LeafReader leaf, String start) throws IOException {
    List<String> words = new ArrayList<>();
    for (List<String> some :
        Objects.requireNonNull(inner.get(field))
            .of(leaf)
            .subMap(start, start + Character.MAX_VALUE)
            .values()) {
      words.addAll(some);
      if (words.size() >= MOST_LOOKED_AT) {
        break;
      }
    }
    return words.stream().distinct().toList();
  }

  /** The words of a field of a segment by the beginnings of their parts. */
  private TreeMap<String, List<String>> read(@Nullable Terms terms) throws IOException {
    TreeMap<String, List<String>> starts = new TreeMap<>();
    if (terms == null) {
      return starts;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      String word = each.term().utf8ToString();
      for (String part : analysis.word(word).partForms()) {
        // The last letter of a part is what its ending may change: skola, skolor.
        String stem = part.substring(0, Math.max(1, part.length() - 1));
        int at = word.indexOf(part, 1);
        at = at < 0 ? word.indexOf(stem, 1) : at;
        if (at > 0 && stem.length() >= SHORTEST_INNER - 1) {
          starts.computeIfAbsent(word.substring(at), _ -> new ArrayList<>(1)).add(word);
        }
      }
    }
    return starts;
  }

  /** One of the forms of a word, the commonest, for all of them. */
  private List<Found> best(
      String field, Map<String, Integer> counts, IndexReader reader, int most, Worth worth)
      throws IOException {
    Map<String, Found> byNormal = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(it -> it.getKey().chars().anyMatch(Character::isLetter))
        .filter(it -> !SwedishAnalysis.isSmall(it.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_NORMALISED)
        .forEach(
            it ->
                byNormal.merge(
                    analysis.word(it.getKey()).normal(),
                    new Found(it.getKey(), it.getValue()),
                    (one, other) -> new Found(one.word(), one.records() + other.records())));
    List<Found> found = new ArrayList<>();
    for (Found each :
        byNormal.values().stream()
            .sorted(Comparator.comparingInt(Found::records).reversed())
            .toList()) {
      if (found.size() == most) {
        break;
      }
      if (PersonalNumbers.in(each.word()).isEmpty()
          && worth.of(each)
          && isHeld(field, each.word(), reader)) {
        found.add(each);
      }
    }
    return found;
  }

  /** Whether a record has it that is not removed. */
  private static boolean isHeld(String field, String word, IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(field, word), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return true;
        }
      }
    }
    return false;
  }
}
