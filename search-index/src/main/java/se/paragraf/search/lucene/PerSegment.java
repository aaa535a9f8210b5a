package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is read from a segment once, when it is first asked for, and dropped with the segment: after
 * a small commit one small segment is read.
 *
 * @param <T> what is read
 */
final class PerSegment<T> {

  private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();
  private final Reading<T> reading;

  /** Reads a segment. */
  interface Reading<T> {
    T of(LeafReader leaf) throws IOException;
  }

  PerSegment(Reading<T> reading) {
    this.reading = reading;
  }

  T of(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
    T read = helper == null ? null : known.get(helper.getKey());
    if (read == null) {
      read = reading.of(leaf);
      if (helper != null && known.put(helper.getKey(), read) == null) {
        helper.addClosedListener(known::remove);
      }
    }
    return read;
  }
}
