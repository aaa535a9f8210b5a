package se.paragraf.search;

import java.util.Iterator;

/**
 * A long answer, piece by piece, all of it from one commit: what is written meanwhile is not in it.
 * It holds that commit until it is closed, and a few of the pieces at a time, however many there
 * are.
 *
 * @param <T> what comes
 */
public interface CommitStream<T> extends Iterator<T>, AutoCloseable {

  /** Which commit it is. */
  IndexState index();

  /** How many pieces there are from first to last. */
  int total();

  /** Lets go of the commit; once is enough, and twice does no harm. */
  @Override
  void close();
}
