package se.paragraf.indexer.worker;

/**
 * Nothing can be read, whatever the file: workers do not start, or there is no room on the disk.
 */
public final class WorkerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WorkerException(String message) {
    super(message);
  }

  WorkerException(String message, Throwable cause) {
    super(message, cause);
  }
}
