package se.paragraf.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import se.paragraf.search.CommitStream;
import se.paragraf.search.IndexState;

/**
 * What walks give of one commit, one walk after the other, read from disk as it is asked for.
 *
 * @param <T> what is made of each document
 */
final class CommitReading<T> implements CommitStream<T> {

  private final SearcherManager searchers;
  private final CommitSearcher searcher;
  private final int total;
  private final Iterator<Part<T>> parts;
  private final Deque<ScoreDoc> ahead = new ArrayDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private Part<T> part;

  /**
   * Documents, and what is made of them.
   *
   * @param walk gives the documents
   * @param reading makes something of each
   */
  record Part<T>(HitWalk walk, Reading<T> reading) {}

  /** Makes something of a document, and of what it was found by. */
  interface Reading<T> {
    T of(Document document, ScoreDoc hit) throws IOException;
  }

  /** From then on the stream owns the searcher. */
  CommitReading(
      SearcherManager searchers, CommitSearcher searcher, int total, Iterable<Part<T>> parts) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.total = total;
    this.parts = parts.iterator();
    this.part = this.parts.next();
  }

  @Override
  public IndexState index() {
    return searcher.state;
  }

  @Override
  public int total() {
    return total;
  }

  @Override
  public boolean hasNext() {
    if (closed.get()) {
      throw new IllegalStateException("closed");
    }
    try {
      while (ahead.isEmpty()) {
        ahead.addAll(part.walk().next());
        if (ahead.isEmpty()) {
          if (!parts.hasNext()) {
            return false;
          }
          part = parts.next();
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      StoredFields stored = searcher.storedFields();
      ScoreDoc hit = ahead.removeFirst();
      return part.reading().of(stored.document(hit.doc), hit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        searchers.release(searcher);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
