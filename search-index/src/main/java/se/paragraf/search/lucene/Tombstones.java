package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The ids of records that are gone, in documents of their own. So many are kept; when the oldest
 * ones go, the version of the last of them is the oldest that changes can be told since.
 */
final class Tombstones {

  private final int most;
  private final Map<String, Long> versions;
  private long oldest;

  /**
   * Those that the index holds.
   *
   * @param versions when each record went, by its id
   * @param oldest the version since which all are kept
   */
  Tombstones(int most, Map<String, Long> versions, long oldest) {
    this.most = most;
    this.versions = new HashMap<>(versions);
    this.oldest = oldest;
  }

  long oldest() {
    return oldest;
  }

  /** The record is there again. */
  void takeAway(String id, IndexWriter writer) throws IOException {
    if (versions.remove(id) != null) {
      writer.deleteDocuments(new Term(IndexFormat.TOMBSTONE, id));
    }
  }

  void put(String id, long added, long version, IndexWriter writer) throws IOException {
    versions.put(id, version);
    writer.addDocument(document(id, added, version));
  }

  static Document document(String id, long added, long version) {
    Document document = new Document();
    document.add(new StringField(IndexFormat.TYPE, IndexFormat.TOMBSTONE, Field.Store.NO));
    document.add(new StringField(IndexFormat.TOMBSTONE, id, Field.Store.YES));
    document.add(new SortedDocValuesField(IndexFormat.TOMBSTONE, new BytesRef(id)));
    addVersion(document, IndexFormat.ADDED, added);
    addVersion(document, IndexFormat.CHANGED, version);
    return document;
  }

  static void addVersion(Document document, String field, long version) {
    document.add(new LongPoint(field, version));
    document.add(new NumericDocValuesField(field, version));
  }

  /** Lets the oldest go when there are too many, all of one version together. */
  void limit(IndexWriter writer) throws IOException {
    if (versions.size() <= most) {
      return;
    }
    oldest =
        versions.values().stream()
            .sorted()
            .skip(versions.size() - most - 1L)
            .findFirst()
            .orElse(oldest);
    versions.values().removeIf(version -> version <= oldest);
    writer.deleteDocuments(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.TOMBSTONE)), Occur.FILTER)
            .add(LongPoint.newRangeQuery(IndexFormat.CHANGED, Long.MIN_VALUE, oldest), Occur.FILTER)
            .build());
  }
}
