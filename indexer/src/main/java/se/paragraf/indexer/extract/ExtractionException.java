package se.paragraf.indexer.extract;

/** A document that cannot be read; the message says why in words for the person who owns it. */
public final class ExtractionException extends Exception {

  private static final long serialVersionUID = 1L;

  ExtractionException(String message) {
    super(message);
  }

  ExtractionException(String message, Throwable cause) {
    super(message, cause);
  }
}
