package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import se.paragraf.search.FacetField;

/**
 * Which spellings of who is responsible are the same body in one commit. Lists print it as it came
 * to whoever wrote them: {@code KS}, {@code kommunstyrelsen}, {@code Kommunstyrelsen,}. A code is
 * its body's where the index knows one body of that code only; what is no body is the same in any
 * case of letters, whatever blanks and signs are around it.
 */
final class ResponsibleNames {

  private static final String AROUND = "[^\\p{L}\\p{N}()]+";

  private final NameTable bodies;
  private final Map<String, Set<String>> printed = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private ResponsibleNames(NameTable bodies) {
    this.bodies = bodies;
  }

  static ResponsibleNames read(IndexReader reader, NameTable bodies) throws IOException {
    ResponsibleNames names = new ResponsibleNames(bodies);
    Map<String, Integer> counts = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFormat.facet(FacetField.RESPONSIBLE));
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          counts.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
    for (String spelling : counts.keySet()) {
      names.printed.computeIfAbsent(names.key(spelling), _ -> new TreeSet<>()).add(spelling);
    }
    names.printed.forEach(
        (key, spellings) -> names.labels.put(key, names.label(spellings, counts)));
    return names;
  }

  /** What all spellings of one are called: its body's name, else the commonest spelling. */
  String label(String spelling) {
    return labels.getOrDefault(key(spelling), spelling);
  }

  /** All that is printed for the one that is meant by this spelling. */
  Set<String> spellings(String spelling) {
    return printed.getOrDefault(key(spelling), Set.of(spelling));
  }

  private String label(Set<String> spellings, Map<String, Integer> counts) {
    return spellings.stream()
        .flatMap(it -> body(it).stream())
        .findFirst()
        .orElseGet(
            () ->
                bare(
                    spellings.stream()
                        .max(Comparator.comparingInt(it -> counts.getOrDefault(it, 0)))
                        .orElseThrow()));
  }

  private String key(String spelling) {
    List<String> body = body(spelling);
    return (body.isEmpty() ? bare(spelling) : body.getFirst()).toLowerCase(Locale.ROOT);
  }

  /** The name of the body that it is, where that is one. */
  private List<String> body(String spelling) {
    Set<String> names = bodies.namesOf(bare(spelling));
    return names.size() == 1 ? List.copyOf(names) : List.of();
  }

  private static String bare(String spelling) {
    String bare =
        spelling.replaceAll("^" + AROUND + "|" + AROUND + "$", "").replaceAll("[\\s\u00a0]+", " ");
    return bare.isEmpty() ? spelling : bare;
  }
}
