package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which words of titles are names of people, by how they stand there: {@code Motion av Ida Granlund
 * (X)}. A name stands beside another one, or before the bracket of a party; a place ({@code skola i
 * Granviken}) stands alone. Letters are all small in an index, so that a capital does not tell.
 */
final class PersonNames {

  /** Of the titles that have a word, so many must have it as a name. */
  private static final double MOSTLY = 0.5;

  private static final int SHORTEST = 3;

  private static final String FIELD = IndexFormat.exact(IndexFormat.TITLE);

  private static final List<String> PARTIES =
      List.of("s", "m", "v", "c", "l", "mp", "kd", "sd", "fp", "fi", "d");

  private final SwedishAnalysis analysis;
  private final PerSegment<Map<String, Integer>> counts = new PerSegment<>(this::read);

  PersonNames(SwedishAnalysis analysis) {
    this.analysis = analysis;
  }

  /** A word of a title that may be a name, or a party, whose word is empty. */
  private record Place(int position, int start, int end, String word) {

    boolean isParty() {
      return word.isEmpty();
    }

    /** Names in a row have a comma between them. */
    boolean isBeside(Place next) {
      return next.start == end + 1 && !isParty() && !next.isParty();
    }

    /** A bracket is between them, or a second name and a bracket. */
    boolean hasParty(Place next) {
      return next.isParty()
          && (next.start == end + 2 && next.position == position + 1
              || next.start > end + 2 && next.position == position + 2);
    }
  }

  /**
   * Whether a word of titles is mostly the name of somebody.
   *
   * @param titles how many titles have it
   */
  boolean has(String word, int titles, IndexReader reader) throws IOException {
    int asName = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      asName += counts.of(leaf.reader()).getOrDefault(word, 0);
    }
    return asName > 0 && asName >= MOSTLY * titles;
  }

  void prepare(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      counts.of(leaf.reader());
    }
  }

  /** In how many titles of a segment each word is the name of somebody. */
  private Map<String, Integer> read(LeafReader leaf) throws IOException {
    Map<String, Integer> names = new HashMap<>();
    Terms terms = leaf.terms(FIELD);
    if (terms == null) {
      return names;
    }
    Map<Integer, List<Place>> titles = new HashMap<>();
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      String word = each.term().utf8ToString();
      if (PARTIES.contains(word)) {
        addPlaces(each, "", titles);
      } else if (word.length() >= SHORTEST && analysis.mayBeName(word)) {
        addPlaces(each, word, titles);
      }
    }
    for (List<Place> title : titles.values()) {
      namesIn(title).forEach(name -> names.merge(name, 1, Integer::sum));
    }
    return names;
  }

  private static void addPlaces(TermsEnum term, String word, Map<Integer, List<Place>> titles)
      throws IOException {
    PostingsEnum postings = term.postings(null, PostingsEnum.OFFSETS);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      List<Place> title = titles.computeIfAbsent(postings.docID(), _ -> new ArrayList<>(4));
      for (int i = 0; i < postings.freq(); i++) {
        int position = postings.nextPosition();
        title.add(new Place(position, postings.startOffset(), postings.endOffset(), word));
      }
    }
  }

  private static Set<String> namesIn(List<Place> title) {
    title.sort(Comparator.comparingInt(Place::start));
    Set<String> names = new HashSet<>();
    for (int i = 0; i + 1 < title.size(); i++) {
      Place here = title.get(i);
      Place next = title.get(i + 1);
      if (here.isBeside(next)) {
        names.add(here.word());
        names.add(next.word());
      } else if (!here.isParty() && here.hasParty(next)) {
        names.add(here.word());
      }
    }
    return names;
  }
}
