package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a list of assignments reports of.
 *
 * <p>Convention: a follow-up has no day but a period, in its heading or on a line of its own beside
 * it: {@code Uppföljning av uppdrag, tertial 1 2022}, {@code T1 2022}, {@code Delår 2022}, {@code
 * Helårsuppföljning 2022}.
 */
final class ReportPeriod {

  private static final int HEAD_LINES = 6;

  private static final int LONGEST = 110;

  private static final String PART =
      "(?:(?:kvartal|kv\\.?|q|tertial|tert\\.?|t|halvår)\\s?[1-4]"
          + "|(?:första|andra|tredje|fjärde)\\s+(?:kvartalet|tertialet|halvåret)"
          + "|(?:hel|del|halv)års?\\p{L}*|(?:vår|höst)en|år)";

  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + PART
              + "[,:]?[\\s–-]{1,3}(?:år\\s+)?(?<year>"
              + YEAR
              + ")|(?<first>"
              + YEAR
              + ")[,:]?[\\s–-]{1,3}"
              + PART
              + ")(?![-/\\p{L}\\d])");

  private static final Pattern OF_LIST =
      Pattern.compile("(?iu).*(?:uppdrag|uppföljning|återrapportering|beslut|balans|bevakning).*");

  private ReportPeriod() {}

  /** The year of the period in a list's heading; none where it names no period. */
  static Optional<Integer> year(List<TextLine> lines) {
    return lines.stream()
        .filter(TextLine::counts)
        .limit(HEAD_LINES)
        .map(TextLine::text)
        .filter(it -> it.length() <= LONGEST && !it.endsWith("."))
        .flatMap(it -> yearIn(it).stream())
        .findFirst();
  }

  private static Optional<Integer> yearIn(String line) {
    Matcher period = PERIOD.matcher(line);
    if (!period.find()) {
      return Optional.empty();
    }
    boolean alone = period.start() == 0 && period.end() == line.strip().length();
    if (!alone && !OF_LIST.matcher(line).matches()) {
      return Optional.empty();
    }
    String year = period.group("year") == null ? period.group("first") : period.group("year");
    return Optional.of(Integer.valueOf(year));
  }
}
