package se.paragraf.search.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that no held § has, though held ones have those around them.
 *
 * @param first the first number that is missing
 * @param last the last one
 * @param place where they are missing
 * @param after the day of the § before them; null when there is none, or it has no date
 * @param before the day of the § after them; null when it has no date
 */
public record Gap(
    int first, int last, Place place, @Nullable LocalDate after, @Nullable LocalDate before) {

  /** Where numbers are missing, and so what that may mean. */
  public enum Place {
    /** Before the first § held: earlier meetings of the year, in all likelihood. */
    BEFORE("before"),
    /** Between two meetings held: there may be a meeting that is not held. */
    BETWEEN("between"),
    /** In a meeting that is held: §§ that were not read, or not published. */
    WITHIN("within");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    /** Its name in JSON. */
    public String label() {
      return label;
    }
  }

  /** How many numbers it has. */
  public int size() {
    return last - first + 1;
  }

  /** What is missing and what that may mean, in Swedish, for people. */
  public String words() {
    boolean one = first == last;
    String missing = (one ? "§ " + first : "§§ " + first + "–" + last) + " saknas";
    return switch (place) {
      case BEFORE ->
          missing
              + " före det tidigaste som finns här; "
              + (one ? "den" : "de")
              + " hör troligen till tidigare sammanträden";
      case BETWEEN ->
          missing
              + (after == null || before == null
                  ? ""
                  : " mellan sammanträdena " + after + " och " + before)
              + "; det kan vara ett sammanträde som inte finns här, eller något som är oläst eller"
              + " inte offentliggjort";
      case WITHIN ->
          missing
              + (after == null ? "" : " i sammanträdet " + after)
              + (one
                  ? "; den kan vara oläst eller inte offentliggjord"
                  : "; de kan vara olästa eller inte offentliggjorda");
    };
  }
}
