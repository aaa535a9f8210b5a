package se.paragraf.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.PersonalNumbers;

/**
 * A file that was looked at, with what came of it: "no hit" must never mean "not looked at".
 *
 * @param key the file's absolute path, which tells it from all others
 * @param path the path below the folder that was indexed, for people; personnummer in it are
 *     masked, as in all that is shown of the file
 * @param sha256 of the content; empty when it could not be read
 * @param sources the file itself and its members; empty when it failed
 * @param records how many records it gave
 * @param failure why it gave none, or why only a part; null when all went well
 * @param warnings what a person should know, such as pages without text
 */
public record IndexedFile(
    String key,
    String path,
    String sha256,
    List<StoredSource> sources,
    int records,
    @Nullable Failure failure,
    List<String> warnings) {

  public IndexedFile {
    path = PersonalNumbers.masked(path);
    sources = List.copyOf(sources);
    warnings = warnings.stream().map(PersonalNumbers::masked).toList();
  }

  /**
   * Why a file, or a member of it, gave nothing.
   *
   * @param stage where it failed: {@code read}, {@code extract}, {@code parse} or {@code store}
   * @param reason what is wrong, in a sentence that a person who knows the file understands
   */
  public record Failure(String stage, String reason) {

    public Failure {
      reason = PersonalNumbers.masked(reason);
    }
  }
}
