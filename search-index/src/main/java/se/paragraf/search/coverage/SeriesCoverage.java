package se.paragraf.search.coverage;

import java.util.List;

/**
 * What is held of one body's §§ of one year.
 *
 * @param series whose, and of which year
 * @param numbering how the body numbers, as far as its §§ tell
 * @param meetings the meetings with §§ held, in time order
 * @param undated how many §§ held have no date
 * @param held how many different §§ are held
 * @param gaps what is missing of the running numbers, in order
 * @param doubtful numbers that do not stand in the row and were probably read wrongly; nothing is
 *     concluded from them
 * @param unread files whose paths name this body and year
 */
public record SeriesCoverage(
    Series series,
    Numbering numbering,
    List<MeetingHeld> meetings,
    int undated,
    int held,
    List<Gap> gaps,
    List<Integer> doubtful,
    List<UnreadFile> unread) {

  /** How a body numbers its §§. */
  public enum Numbering {
    /** From 1 in January and on through the year. */
    YEAR("year"),
    /** From 1 at each meeting. */
    MEETING("meeting"),
    /** Too little is held to tell. */
    UNKNOWN("unknown");

    private final String label;

    Numbering(String label) {
      this.label = label;
    }

    /** Its name in JSON. */
    public String label() {
      return label;
    }
  }

  public SeriesCoverage {
    meetings = List.copyOf(meetings);
    gaps = List.copyOf(gaps);
    doubtful = List.copyOf(doubtful);
    unread = List.copyOf(unread);
  }

  /** How many numbers are missing. */
  public int missing() {
    return gaps.stream().mapToInt(Gap::size).sum();
  }

  /** Whether there is anything that a search in this body and year cannot find. */
  public boolean isIncomplete() {
    return held == 0 || !gaps.isEmpty() || !unread.isEmpty();
  }

  /** What is held and missing, in Swedish, for people. */
  public String words() {
    String municipality = series.municipality();
    String whose =
        series.body()
            + (municipality.isEmpty() ? "" : " (" + municipality + ")")
            + " "
            + series.year();
    if (held == 0 && unread.isEmpty()) {
      return "Från " + whose + " finns inga paragrafer här.";
    }
    StringBuilder words =
        new StringBuilder(whose).append(": ").append(counted(held)).append(" finns");
    if (missing() > 0) {
      words.append(", ").append(counted(missing())).append(" saknas i nummerföljden");
    }
    if (!unread.isEmpty()) {
      words.append(
          unread.size() == 1
              ? ", en fil är inte läst helt"
              : ", " + unread.size() + " filer är inte lästa helt");
    }
    return words.append('.').toString();
  }

  private static String counted(int paragraphs) {
    return paragraphs == 1 ? "en paragraf" : paragraphs + " paragrafer";
  }
}
