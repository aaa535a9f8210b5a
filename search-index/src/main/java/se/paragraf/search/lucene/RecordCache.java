package se.paragraf.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PageText;

/**
 * Records of one commit that were read lately. A page of hits has the text of each of its records
 * to cut the snippets from, and unpacking those is a third of an answer's work; the same records
 * come again with the next filter, the next page and the next person.
 */
final class RecordCache {

  /** In signs of text; a sign takes one byte or two. */
  private static final long MOST_SIGNS = 24_000_000;

  /** What a record takes beside its text, about. */
  private static final int HEAD_SIGNS = 1_000;

  private final IndexReader reader;
  private final Cache<Integer, CouncilRecord> records =
      Caffeine.newBuilder()
          .maximumWeight(MOST_SIGNS)
          .weigher((Integer _, CouncilRecord record) -> signs(record))
          .executor(Runnable::run)
          .build();

  RecordCache(IndexReader reader) {
    this.reader = reader;
  }

  /** The record of a document. Two who ask for it at once may both read it. */
  CouncilRecord record(int document) throws IOException {
    CouncilRecord known = records.getIfPresent(document);
    if (known != null) {
      return known;
    }
    CouncilRecord read = IndexFormat.readRecord(reader.storedFields().document(document));
    records.put(document, read);
    return read;
  }

  private static int signs(CouncilRecord record) {
    long signs = HEAD_SIGNS;
    for (PageText page : record.head().pages()) {
      signs += page.text().length();
    }
    return (int) Math.min(Integer.MAX_VALUE, signs);
  }
}
