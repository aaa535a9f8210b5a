package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an assignment is to be done.
 *
 * <p>Conventions: a deadline stands behind "senast". Otherwise it is when something is to be
 * reported, adopted or ready, told in the present or future tense: what "har redovisats" is past,
 * and a partial report ends nothing. Of several such days the last one counts. A month, a quarter,
 * a tertial, a half-year, a season or a year means its last day; "under året" is the year that the
 * list reports of.
 */
final class DueDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final String MONTH_NAME =
      "(?:jan(?:uari)?|feb(?:r(?:uari)?)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final String PART =
      "(?:(?:kvartal|kv\\.?|q|tertial|t)\\s?[1-4][,\\s–-]{1,3}"
          + YEAR
          + "|"
          + YEAR
          + "[,\\s–-]{1,3}(?:kvartal|kv\\.?|q|tertial|t)\\s?[1-4]"
          + "|(?:första|andra|tredje|fjärde) (?:kvartalet|tertialet|halvåret) "
          + YEAR
          + ")";

  private static final String SEASON =
      "(?:(?:för|sen)?(?:våren|sommaren|hösten|vintern)|(?:vår|höst|sommar)|halvårsskiftet|årsskiftet) "
          + YEAR
          + "(?:[/–-](?:20)?\\d{2})?";

  private static final String MONTH = MONTH_NAME + "\\.?\\s+(?:månad\\s+)?(?:" + YEAR + "|-\\d{2})";

  /** A year alone is a time only where a word says so: "under 2022". */
  private static final String WHOLE_YEAR =
      "(?:under|år|(?:vid\\s+)?(?:utgången|slutet)\\s+av|före|innan)\\s+(?:år\\s+)?"
          + YEAR
          + "(?![-/\\d])";

  private static final String WHEN =
      "(?:(?:den\\s+)?"
          + SwedishDate.PLAIN_FORM
          + "|(?:under\\s+|i\\s+|vid\\s+|till\\s+)?(?:"
          + MONTH
          + "|"
          + PART
          + "|"
          + SEASON
          + ")|"
          + WHOLE_YEAR
          + ")";

  private static final Pattern LATEST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:till\\s+)?senast\\s+(?:vid\\s+|till\\s+|i\\s+|den\\s+|under\\s+){0,2}(?<when>"
              + WHEN
              + "|"
              + YEAR
              + "(?![-/\\d]))");

  private static final String DONE =
      "(?:(?:åter|av|slut)?(?:redovisas?|rapporteras?|rapportering(?:en)?|rapport|redovisning(?:en)?)|återkoppl(?:as?|ing(?:en)?)|överlämnas|presenteras?|antas|antagande"
          + "|klart?|färdigt?|färdigställ(?:as|ande)?|återkomma|slutföras?|genomföras?|verkställas?|avslutas"
          + "|tas? upp|komma upp|behandlas?|följas upp|ske|lämnas in)";

  private static final Pattern READY =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])"
              + DONE
              + "(?!\\p{L})(?<between>(?:\\s+[\\p{L}-]{1,30}){0,10}?)\\s+(?<when>"
              + WHEN
              + ")");

  private static final Pattern PAST =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:har|är|hade|blev|skedde|lämnades|gjordes|inför|startar|från)(?!\\p{L}).*");

  private static final Pattern PARTIAL =
      Pattern.compile("(?iu).*(?<!\\p{L})(?:del|(?:nu)?läges|status)(?:rapport|redovis)\\p{L}*.*");

  /** The year is that of the list: {@code bedöms bli genomfört under året}. */
  private static final Pattern WITHIN_THE_YEAR =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:bedöms|beräknas|väntas|förväntas|planeras|ska(?:ll)?|kommer)(?:\\s+\\p{L}+){0,4}\\s+(?:"
              + DONE
              + "|(?:genom|slut)för(?:t|d|da)|verkställ(?:t|d|da))(?:\\s+\\p{L}+){0,2}?\\s+(?:(?:under|(?:i|vid|före|innan)\\s+(?:slutet|utgången)\\s+av)\\s+(?:året|innevarande\\s+år)|i\\s+år)(?!\\p{L})");

  private static final Pattern IN_MONTH =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?<month>"
              + MONTH_NAME
              + ")\\.?\\s+(?:månad\\s+)?(?:(?<year>"
              + YEAR
              + ")|-(?<short>\\d{2}))(?!\\d)");

  private static final Pattern YEAR_MONTH =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?![-\\d])");

  private static final Pattern IN_PART =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?<kind>kvartal|kv|q|tertial|t)\\.?\\s?(?<part>[1-4])[,\\s–-]{1,3}(?<year>"
              + YEAR
              + ")|(?<yearfirst>"
              + YEAR
              + ")[,\\s–-]{1,3}(?<kindlast>kvartal|kv|q|tertial|t)\\.?\\s?(?<partlast>[1-4])(?!\\d))");

  private static final Pattern IN_NAMED_PART =
      Pattern.compile(
          "(?iu)(?<part>första|andra|tredje|fjärde) (?<kind>kvartalet|tertialet|halvåret) (?<year>"
              + YEAR
              + ")");

  private static final Pattern IN_SEASON =
      Pattern.compile(
          "(?iu)(?<season>vår|sommar|höst|vinter|vintern|halvårsskifte|årsskifte)\\p{L}{0,3} (?<year>"
              + YEAR
              + ")(?:[/–-](?<to>(?:20)?\\d{2}))?");

  private static final Pattern LAST_YEAR = Pattern.compile("(?<year>(?:19|20)\\d{2})\\D{0,3}$");

  private DueDate() {}

  /** The last day of the deadline in the text. */
  static Optional<LocalDate> in(String text) {
    Matcher latest = LATEST.matcher(text);
    while (latest.find()) {
      Optional<LocalDate> date = lastDay(latest.group("when"));
      if (date.isPresent()) {
        return date;
      }
    }
    Optional<LocalDate> last = Optional.empty();
    for (String sentence : text.split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
      if (PARTIAL.matcher(sentence).matches()) {
        continue;
      }
      Matcher matcher = READY.matcher(sentence);
      while (matcher.find()) {
        if (isPast(sentence, matcher)) {
          continue;
        }
        Optional<LocalDate> date = lastDay(matcher.group("when"));
        if (date.isPresent() && (last.isEmpty() || date.get().isAfter(last.get()))) {
          last = date;
        }
      }
    }
    return last;
  }

  /**
   * The last day of the year, where the text says that it is to be done within it.
   *
   * @param year of the list that the text stands in; null where it is not known
   */
  static Optional<LocalDate> within(@Nullable Integer year, String text) {
    return year != null && WITHIN_THE_YEAR.matcher(text).find()
        ? end(String.valueOf(year), 12)
        : Optional.empty();
  }

  private static boolean isPast(String sentence, Matcher matcher) {
    String before = sentence.substring(Math.max(0, matcher.start() - 12), matcher.start());
    return PAST.matcher(matcher.group("between")).matches()
        || before.matches("(?iu).*(?<!\\p{L})(?:har|hade|blev)\\s+(?:\\p{L}+\\s+)?$");
  }

  /** The last day of what a cell of its own says. */
  static Optional<LocalDate> ofCell(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<CellDate> day = CellDate.firstIn(text);
    return day.isPresent() ? day.map(CellDate::date) : lastDay(text);
  }

  private static Optional<LocalDate> lastDay(String when) {
    Optional<LocalDate> day = SwedishDate.firstIn(when);
    if (day.isPresent()) {
      return day;
    }
    Matcher month = IN_MONTH.matcher(when);
    if (month.find()) {
      String year = month.group("year");
      return end(
          year == null ? "20" + month.group("short") : year,
          MONTHS.indexOf(month.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
    Matcher number = YEAR_MONTH.matcher(when);
    if (number.find()) {
      return end(number.group("year"), Integer.parseInt(number.group("month")));
    }
    return lastDayOfPart(when);
  }

  private static Optional<LocalDate> lastDayOfPart(String when) {
    Matcher part = IN_PART.matcher(when);
    if (part.find()) {
      boolean first = part.group("kind") != null;
      String kind = part.group(first ? "kind" : "kindlast").toLowerCase(Locale.ROOT);
      int months = kind.startsWith("t") ? 4 : 3;
      return end(
          part.group(first ? "year" : "yearfirst"),
          months * Integer.parseInt(part.group(first ? "part" : "partlast")));
    }
    Matcher named = IN_NAMED_PART.matcher(when);
    if (named.find()) {
      int months =
          switch (named.group("kind").charAt(0)) {
            case 'k', 'K' -> 3;
            case 't', 'T' -> 4;
            default -> 6;
          };
      int which =
          List.of("första", "andra", "tredje", "fjärde")
                  .indexOf(named.group("part").toLowerCase(Locale.ROOT))
              + 1;
      return end(named.group("year"), months * which);
    }
    Matcher season = IN_SEASON.matcher(when);
    if (season.find()) {
      int last =
          switch (season.group("season").toLowerCase(Locale.ROOT)) {
            case "vår", "halvårsskifte" -> 6;
            case "sommar" -> 8;
            default -> 12;
          };
      return end(season.group("year"), last);
    }
    Matcher year = LAST_YEAR.matcher(when.strip());
    return year.find() ? end(year.group("year"), 12) : Optional.empty();
  }

  private static Optional<LocalDate> end(String year, int month) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(year), month).atEndOfMonth());
  }
}
