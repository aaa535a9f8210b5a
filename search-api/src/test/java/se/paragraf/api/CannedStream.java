package se.paragraf.api;

import java.util.Iterator;
import java.util.List;
import se.paragraf.search.CommitStream;
import se.paragraf.search.IndexState;

/** Gives what it was given, and remembers whether it was closed. */
final class CannedStream<T> implements CommitStream<T> {

  private final List<T> pieces;
  private final Iterator<T> left;
  private final IndexState state;
  boolean closed;

  CannedStream(List<T> pieces, IndexState state) {
    this.pieces = pieces;
    this.left = pieces.iterator();
    this.state = state;
  }

  @Override
  public IndexState index() {
    return state;
  }

  @Override
  public int total() {
    return pieces.size();
  }

  @Override
  public boolean hasNext() {
    return left.hasNext();
  }

  @Override
  public T next() {
    return left.next();
  }

  @Override
  public void close() {
    closed = true;
  }
}
