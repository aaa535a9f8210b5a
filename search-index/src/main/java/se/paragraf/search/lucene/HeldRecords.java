package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
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

  /** Every record's id with the key of its file. */
  static void forEachId(DirectoryReader reader, BiConsumer<String, String> action)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFormat.ID);
      SortedDocValues files = DocValues.getSorted(leaf.reader(), IndexFormat.FILE_KEY);
      Bits live = leaf.reader().getLiveDocs();
      while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = ids.docID();
        if ((live == null || live.get(document)) && files.advanceExact(document)) {
          action.accept(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              files.lookupOrd(files.ordValue()).utf8ToString());
        }
      }
    }
  }
}
