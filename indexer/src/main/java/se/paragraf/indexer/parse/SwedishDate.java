package se.paragraf.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of council papers: {@code 2024-05-21}, {@code den 21 maj 2024}, {@code 240521}.
 */
final class SwedishDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  static final String FORM =
      "(?:(?<y>(?:19|20)\\d{2})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})"
          + "|(?<day>\\d{1,2})\\s+(?<month>(?:jan|febr?|mars?|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec)"
          + "\\p{L}*)\\.?\\s+(?<year>(?:19|20)\\d{2}))";

  /** The same without groups, to be part of another pattern. */
  static final String PLAIN_FORM = FORM.replaceAll("\\(\\?<\\w+>", "(?:");

  private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\d/])" + FORM + "(?!\\d)");

  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(?<y>(?:20)?\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)");

  private SwedishDate() {}

  /** The first date that can exist in the text, written out or as year-month-day. */
  static Optional<LocalDate> firstIn(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = of(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date in a file's name, where it may also be written {@code 20240521} or {@code 240521}. */
  static Optional<LocalDate> inFileName(String name) {
    Optional<LocalDate> plain = firstIn(name.replace('_', ' '));
    if (plain.isPresent()) {
      return plain;
    }
    Matcher matcher = COMPACT.matcher(name);
    while (matcher.find()) {
      String year = matcher.group("y");
      Optional<LocalDate> date =
          exact(year.length() == 2 ? "20" + year : year, matcher.group("m"), matcher.group("d"));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> of(Matcher matcher) {
    if (matcher.group("y") != null) {
      return exact(matcher.group("y"), matcher.group("m"), matcher.group("d"));
    }
    String name = matcher.group("month").toLowerCase(Locale.ROOT).substring(0, 3);
    return exact(
        matcher.group("year"), String.valueOf(MONTHS.indexOf(name) + 1), matcher.group("day"));
  }

  private static Optional<LocalDate> exact(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2013-02-30 occurs in print
    }
  }
}
