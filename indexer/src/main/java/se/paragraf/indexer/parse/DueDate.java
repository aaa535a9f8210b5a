package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when an assignment is to be done.
 *
 * <p>Convention: a deadline stands behind "senast", or behind words such as "redovisas", "klart",
 * "färdigt" and "återkomma" in the same sentence. A month, a quarter or a year means its last day.
 */
final class DueDate {

  private static final String MONTHS =
      "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

  private static final String WHEN =
      "(?:den\\s+)?(?:"
          + SwedishDate.PLAIN_FORM.replaceAll("\\(\\?<\\w+>", "(?:")
          + "|(?:under\\s+|i\\s+)?(?:"
          + MONTHS
          + ")\\s+(?:månad\\s+)?(?:19|20)\\d{2}"
          + "|(?:under\\s+)?(?:kvartal\\s+[1-4]|kv\\.?\\s?[1-4]|q[1-4]|tertial\\s+[1-3]|t[1-3])[,\\s]+(?:19|20)\\d{2}"
          + "|(?:(?:vid\\s+)?(?:utgången|slutet)\\s+av\\s+|under\\s+)?(?:år\\s+)?(?:19|20)\\d{2}(?![-/\\d]))";

  private static final Pattern BY =
      Pattern.compile("(?iu)(?<!\\p{L})senast\\s+(?:vid\\s+)?(?<when>" + WHEN + ")");

  private static final Pattern DONE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:åter)?redovisas|(?:åter|av|slut)rapporteras|klart?|färdigt?|återkomma|slutföras?|genomföras?"
              + "|färdigställas?|avrapporteras|(?:beräknas|planeras|väntas)\\s+ske)(?:\\s+(?!19|20)[\\p{L}]+){0,5}\\s+(?<when>"
              + WHEN
              + ")");

  private static final Pattern MONTH =
      Pattern.compile("(?iu)(?<month>" + MONTHS + ")\\s+(?:månad\\s+)?(?<year>(?:19|20)\\d{2})");

  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?<kind>kvartal|kv|q|tertial|t)\\.?\\s?(?<part>[1-4])[,\\s]+(?<year>(?:19|20)\\d{2})");

  private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20)\\d{2})$");

  private DueDate() {}

  /** The last day, from the first deadline in the text. */
  static Optional<LocalDate> in(String text) {
    for (Pattern pattern : new Pattern[] {BY, DONE}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> date = lastDay(matcher.group("when"));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The last day of what a cell of its own says. */
  static Optional<LocalDate> ofCell(String text) {
    return text.isBlank() ? Optional.empty() : lastDay(text);
  }

  private static Optional<LocalDate> lastDay(String when) {
    Optional<LocalDate> day = SwedishDate.firstIn(when);
    if (day.isPresent()) {
      return day;
    }
    Matcher month = MONTH.matcher(when);
    if (month.find()) {
      int number =
          java.util.List.of(MONTHS.split("\\|"))
                  .indexOf(month.group("month").toLowerCase(Locale.ROOT))
              + 1;
      return Optional.of(
          YearMonth.of(Integer.parseInt(month.group("year")), number).atEndOfMonth());
    }
    Matcher part = PART.matcher(when);
    if (part.find()) {
      boolean tertial = part.group("kind").toLowerCase(Locale.ROOT).startsWith("t");
      int last = Integer.parseInt(part.group("part")) * (tertial ? 4 : 3);
      return last > 12
          ? Optional.empty()
          : Optional.of(YearMonth.of(Integer.parseInt(part.group("year")), last).atEndOfMonth());
    }
    Matcher year = YEAR.matcher(when.strip());
    return year.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(year.group("year")), 12, 31))
        : Optional.empty();
  }
}
