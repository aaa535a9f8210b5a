package se.paragraf.search;

/** A store that cannot be opened or used; the message says what, where and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, where, and what to do. */
  public StoreException(String message) {
    super(message);
  }

  /** What is wrong, where, and what to do, with the cause. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
