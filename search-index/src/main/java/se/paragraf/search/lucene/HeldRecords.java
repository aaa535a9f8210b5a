package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import se.paragraf.search.IndexedFile;

/** Reads what one commit holds, without asking a question. */
final class HeldRecords {

  private HeldRecords() {}

  /** Every file that was looked at, in path order. */
  static List<IndexedFile> files(DirectoryReader reader) throws IOException {
    List<IndexedFile> files = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(IndexFormat.TYPE, IndexFormat.FILE), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          files.add(IndexFormat.readFile(stored.document(postings.docID())));
        }
      }
    }
    files.sort(Comparator.comparing(IndexedFile::path).thenComparing(IndexedFile::key));
    return files;
  }

  /** Is told of a record. */
  interface Visitor {
    void visit(String id, String fileKey, ChangeStamp stamp);
  }

  /** Every record's id with the key of its file and its stamp. */
  static void forEach(DirectoryReader reader, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFormat.ID);
      SortedDocValues files = DocValues.getSorted(leaf.reader(), IndexFormat.FILE_KEY);
      NumericDocValues added = DocValues.getNumeric(leaf.reader(), IndexFormat.ADDED);
      NumericDocValues changed = DocValues.getNumeric(leaf.reader(), IndexFormat.CHANGED);
      NumericDocValues digests = DocValues.getNumeric(leaf.reader(), IndexFormat.DIGEST);
      Bits live = leaf.reader().getLiveDocs();
      while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = ids.docID();
        if ((live == null || live.get(document)) && files.advanceExact(document)) {
          visitor.visit(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              files.lookupOrd(files.ordValue()).utf8ToString(),
              new ChangeStamp(
                  value(added, document), value(changed, document), value(digests, document)));
        }
      }
    }
  }

  /** The ids of the records that are gone, with the version that lacked them first. */
  static Map<String, Long> tombstones(DirectoryReader reader) throws IOException {
    Map<String, Long> versions = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFormat.TOMBSTONE);
      NumericDocValues changed = DocValues.getNumeric(leaf.reader(), IndexFormat.CHANGED);
      Bits live = leaf.reader().getLiveDocs();
      while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = ids.docID();
        if (live == null || live.get(document)) {
          versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), value(changed, document));
        }
      }
    }
    return versions;
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
