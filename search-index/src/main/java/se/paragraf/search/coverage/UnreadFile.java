package se.paragraf.search.coverage;

import org.jspecify.annotations.Nullable;
import se.paragraf.search.IndexedFile;

/**
 * A file that gave nothing, or not all.
 *
 * @param path below the folder that was indexed
 * @param stage where it failed: {@code read}, {@code extract}, {@code parse} or {@code store}
 * @param reason what is wrong
 * @param records how many records it gave all the same
 * @param municipality what its path says; null where it says nothing
 * @param body the name of the body that its path names; null where it names none
 * @param year the year in its path; null where there is none
 */
public record UnreadFile(
    String path,
    String stage,
    String reason,
    int records,
    @Nullable String municipality,
    @Nullable String body,
    @Nullable Integer year) {

  private static final String WITHOUT_TEXT = "without text";

  /** Why the file, or a part of it, is not held; null when all of it is. */
  static IndexedFile.@Nullable Failure failureOf(IndexedFile file) {
    if (file.failure() != null) {
      return file.failure();
    }
    for (String warning : file.warnings()) {
      int at = warning.indexOf(WITHOUT_TEXT);
      if (at >= 0) {
        return new IndexedFile.Failure("extract", warning.substring(at));
      }
    }
    return file.records() == 0
        ? new IndexedFile.Failure("parse", "no record was found in it")
        : null;
  }
}
