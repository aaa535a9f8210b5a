package se.paragraf.search;

/**
 * What has changed since that version of the index cannot be told: it is too long ago, or the
 * version is another index's, from before it was rebuilt or restored.
 */
public final class ForgottenVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long oldest;

  /** What is wrong, and from which version on changes can be told. */
  public ForgottenVersionException(String message, long oldest) {
    super(message);
    this.oldest = oldest;
  }

  /** The oldest version since which changes can be told, beside 0. */
  public long oldest() {
    return oldest;
  }
}
