package se.paragraf.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion.Scope;

/**
 * Reads what a person cites a record by: its § and its day.
 *
 * <pre>
 * § 38, §38, §§ 38, 38 §, paragraf 38      the § of any meeting
 * § 45 a                                   with the letter of an added §
 * § 12/24, § 12/2024                       of that year
 * 2024-02-01                               records of that day, and those that speak of it
 * </pre>
 */
final class CitationReader {

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?iu)(?:§{1,2}:?|paragraf(?:en)?|par\\.)\\s*+(?<number>\\d{1,4})"
              + "(?:\\s?(?<letter>[a-h])(?![\\p{L}\\d]))?"
              + "(?:/(?<year>(?:20)?\\d{2})(?!\\d))?(?![\\p{L}\\d])");

  /** As some councils write it: {@code 12 §}. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?iu)(?<number>\\d{1,4})(?:\\s?(?<letter>[a-h]))?\\s?§(?!\\s?\\d)");

  private static final Pattern DATE =
      Pattern.compile("(?<date>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?![\\p{L}\\d/-])");

  private CitationReader() {}

  /** Takes a citation that stands right here; null when there is none. */
  static @Nullable Criterion take(Cursor in, Scope scope) {
    Matcher paragraph = in.take(PARAGRAPH);
    if (paragraph != null) {
      return paragraph(paragraph, paragraph.group("year"));
    }
    Matcher numberFirst = in.take(NUMBER_FIRST);
    if (numberFirst != null) {
      return paragraph(numberFirst, null);
    }
    Matcher date = in.take(DATE);
    return date == null ? null : onDate(date.group("date"), scope);
  }

  private static Criterion paragraph(Matcher matcher, @Nullable String year) {
    String letter = matcher.group("letter");
    Criterion at =
        new Criterion.AtParagraph(
            Integer.parseInt(matcher.group("number"))
                + (letter == null ? "" : " " + letter.toLowerCase(Locale.ROOT)));
    if (year == null) {
      return at;
    }
    int full = Integer.parseInt(year);
    return new Criterion.AllOf(List.of(at, new Criterion.InYear(full < 100 ? 2000 + full : full)));
  }

  private static Criterion onDate(String typed, Scope scope) {
    Criterion speaks = new Criterion.Phrase(typed, scope);
    if (scope != Scope.ANYWHERE) {
      return speaks;
    }
    try {
      return new Criterion.AnyOf(List.of(new Criterion.OnDate(LocalDate.parse(typed)), speaks));
    } catch (DateTimeParseException e) {
      return speaks;
    }
  }
}
