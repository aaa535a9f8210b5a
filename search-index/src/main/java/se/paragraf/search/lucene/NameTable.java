package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import se.paragraf.search.FacetField;

/**
 * Which codes stand for which names in one commit. A code is a value to filter by only as long as
 * it means one name: FN is one board here and another one in the next municipality.
 */
final class NameTable {

  private final Map<String, Set<String>> namesByCode = new TreeMap<>();
  private final Map<String, Set<String>> codesByName = new TreeMap<>();

  private final Set<Entry> entries = new LinkedHashSet<>();

  private NameTable() {}

  /**
   * What one code stands for.
   *
   * @param code the code; empty for a name without one
   * @param name the name
   * @param municipality where it is so; empty where that is not known
   */
  record Entry(String code, String name, String municipality) {}

  /** All that the commit's records say, code by code. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  static NameTable read(IndexReader reader, FacetField field) throws IOException {
    NameTable table = new NameTable();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFormat.names(field));
      if (terms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        if (isLive(each.postings(null, PostingsEnum.NONE), live)) {
          String[] parts = each.term().utf8ToString().split("\t", 3);
          table.add(new Entry(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
        }
      }
    }
    return table;
  }

  private static boolean isLive(PostingsEnum postings, @org.jspecify.annotations.Nullable Bits live)
      throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        return true;
      }
    }
    return false;
  }

  private void add(Entry entry) {
    entries.add(entry);
    String code = entry.code();
    String name = entry.name();
    Set<String> codes = codesByName.computeIfAbsent(name, _ -> new TreeSet<>());
    if (!code.isEmpty()) {
      codes.add(code);
      namesByCode.computeIfAbsent(code, _ -> new TreeSet<>()).add(name);
    }
  }

  /** The code when it and the name mean nothing but each other, else the name. */
  String codeOrName(String name) {
    Set<String> codes = codesByName.getOrDefault(name, Set.of());
    if (codes.size() == 1) {
      String code = codes.iterator().next();
      if (namesByCode.getOrDefault(code, Set.of()).size() == 1) {
        return code;
      }
    }
    return name;
  }

  /** The names that a person means by a code or a name, in any case of letters. */
  Set<String> namesOf(String codeOrName) {
    if (codesByName.containsKey(codeOrName)) {
      return Set.of(codeOrName);
    }
    Set<String> names = new TreeSet<>();
    codesByName.forEach(
        (name, codes) -> {
          if (name.equalsIgnoreCase(codeOrName)
              || codes.stream().anyMatch(code -> code.equalsIgnoreCase(codeOrName))) {
            names.add(name);
          }
        });
    return names;
  }

  /** As {@link #namesOf}; when nothing is called so, the names that have it in them. */
  Collection<String> namesLike(String part) {
    Set<String> names = namesOf(part);
    if (!names.isEmpty()) {
      return names;
    }
    String lower = part.toLowerCase(Locale.ROOT);
    return List.copyOf(
        codesByName.keySet().stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(lower))
            .toList());
  }
}
