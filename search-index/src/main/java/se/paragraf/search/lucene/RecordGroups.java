package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.RecordHead;
import se.paragraf.search.FacetField;

/**
 * Which documents of one commit stand under one hit: every document has one group, and most are
 * alone in theirs. The groups are settled before anything is asked, so that hits can be counted and
 * paged by them exactly, whatever the question and the order.
 */
final class RecordGroups {

  /** A text comes again soon or never; beyond, a case of a year would be compared with itself. */
  private static final int MOST_COMPARED = 50;

  private final int[] groups;
  private final int[] sizes;

  /** What the records of one case have in common; empty for a record without one. */
  static String caseOf(CouncilRecord record) {
    RecordHead head = record.head();
    if (head.diarienummer().isEmpty()) {
      return "";
    }
    String municipality = head.municipality() == null ? "" : head.municipality().name();
    return IndexFormat.pair(municipality, head.diarienummer().getFirst().key().toString());
  }

  /** Writes what a record is grouped by. */
  static void addTo(Document document, CouncilRecord record) {
    String name = caseOf(record);
    if (name.isEmpty()) {
      return;
    }
    document.add(new StringField(IndexFormat.CASE_GROUP, name, Field.Store.NO));
    document.add(new SortedDocValuesField(IndexFormat.CASE_GROUP, new BytesRef(name)));
    byte[] signature = TextSignature.of(record);
    if (signature != null) {
      document.add(new BinaryDocValuesField(IndexFormat.SIGNATURE, new BytesRef(signature)));
    }
  }

  private RecordGroups(int[] groups, int count) {
    this.groups = groups;
    this.sizes = new int[count];
    for (int group : groups) {
      if (group >= 0) {
        sizes[group]++;
      }
    }
  }

  /** The group of a document. */
  int of(int document) {
    return groups[document];
  }

  /** How many groups there are; their numbers begin at 0. */
  int count() {
    return sizes.length;
  }

  /** Whether a document shares its group with another one. */
  boolean isShared(int document) {
    return size(document) > 1;
  }

  /** How many documents the group of a document has. */
  int size(int document) {
    return sizes[groups[document]];
  }

  /** Records of one municipality whose first diarienummer is the same; one without is alone. */
  static RecordGroups byCase(IndexReader reader) throws IOException {
    int[] groups = new int[reader.maxDoc()];
    Arrays.fill(groups, -1);
    Map<BytesRef, Integer> byName = new HashMap<>();
    int count = 0;
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      Bits live = leaf.getLiveDocs();
      SortedDocValues names = DocValues.getSorted(leaf, IndexFormat.CASE_GROUP);
      int[] known = new int[names.getValueCount()];
      Arrays.fill(known, -1);
      while (names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live != null && !live.get(names.docID())) {
          continue;
        }
        int ordinal = names.ordValue();
        if (known[ordinal] < 0) {
          BytesRef name = names.lookupOrd(ordinal);
          Integer group = byName.get(name);
          if (group == null) {
            group = count++;
            byName.put(BytesRef.deepCopyOf(name), group);
          }
          known[ordinal] = group;
        }
        groups[context.docBase + names.docID()] = known[ordinal];
      }
    }
    return new RecordGroups(groups, withTheOthersAlone(groups, count));
  }

  private static int withTheOthersAlone(int[] groups, int first) {
    int count = first;
    for (int document = 0; document < groups.length; document++) {
      if (groups[document] < 0) {
        groups[document] = count++;
      }
    }
    return count;
  }

  /**
   * A document whose text is compared.
   *
   * @param day of its meeting; the last there is where that is not known
   * @param body that met; empty where that is not known
   * @param paragraph its number; empty where it has none
   */
  private record Text(
      int document, long day, String id, String body, String paragraph, byte[] signature) {

    /** Two §§ of one meeting are two matters, however alike they read. */
    boolean isBeside(Text other) {
      return day == other.day && body.equals(other.body) && !paragraph.equals(other.paragraph);
    }
  }

  /**
   * Records of one case whose texts are nearly the same as that of the earliest of them: a proposal
   * on its way through committee, board and council.
   */
  static RecordGroups byText(IndexReader reader, RecordGroups cases) throws IOException {
    Map<Integer, List<Text>> byCase = new HashMap<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      Bits live = leaf.getLiveDocs();
      BinaryDocValues signatures = DocValues.getBinary(leaf, IndexFormat.SIGNATURE);
      NumericDocValues days = DocValues.getNumeric(leaf, IndexFormat.DATE);
      SortedDocValues ids = DocValues.getSorted(leaf, IndexFormat.ID);
      SortedDocValues numbers = DocValues.getSorted(leaf, IndexFormat.PARAGRAPH);
      SortedSetDocValues bodies = DocValues.getSortedSet(leaf, IndexFormat.facet(FacetField.BODY));
      while (signatures.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = context.docBase + signatures.docID();
        if ((live == null || live.get(signatures.docID()))
            && cases.isShared(document)
            && ids.advanceExact(signatures.docID())) {
          BytesRef bytes = BytesRef.deepCopyOf(signatures.binaryValue());
          byCase
              .computeIfAbsent(cases.of(document), _ -> new ArrayList<>())
              .add(
                  new Text(
                      document,
                      days.advanceExact(signatures.docID()) ? days.longValue() : Long.MAX_VALUE,
                      ids.lookupOrd(ids.ordValue()).utf8ToString(),
                      bodies.advanceExact(signatures.docID())
                          ? bodies.lookupOrd(bodies.nextOrd()).utf8ToString()
                          : "",
                      numbers.advanceExact(signatures.docID())
                          ? numbers.lookupOrd(numbers.ordValue()).utf8ToString()
                          : "",
                      bytes.bytes));
        }
      }
    }
    int[] groups = new int[reader.maxDoc()];
    Arrays.fill(groups, -1);
    int count = 0;
    for (List<Text> texts : byCase.values()) {
      texts.sort(Comparator.comparingLong(Text::day).thenComparing(Text::id));
      List<List<Text>> twins = new ArrayList<>();
      for (Text text : texts) {
        List<Text> same = twins(text, twins);
        if (same == null) {
          twins.add(new ArrayList<>(List.of(text)));
          groups[text.document()] = count++;
        } else {
          same.add(text);
          groups[text.document()] = groups[same.getFirst().document()];
        }
      }
    }
    return new RecordGroups(groups, withTheOthersAlone(groups, count));
  }

  private static @Nullable List<Text> twins(Text text, List<List<Text>> all) {
    for (List<Text> each :
        all.subList(Math.max(0, all.size() - MOST_COMPARED), all.size()).reversed()) {
      if (TextSignature.nearlyTheSame(each.getFirst().signature(), text.signature())
          && each.stream().noneMatch(text::isBeside)) {
        return each;
      }
    }
    return null;
  }
}
