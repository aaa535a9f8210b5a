package se.paragraf.indexer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in a narrow cell, where the century and the signs may be left out: {@code 2024-05-21},
 * {@code 24-05-21}, {@code 240521}, {@code 20240521}, {@code 21 maj 2024}, {@code 21/5 2024}.
 *
 * @param date null where the day cannot be, such as {@code 2013-02-30}
 * @param printed as printed
 * @param end where it ends in the text
 */
record CellDate(@Nullable LocalDate date, String printed, int end) {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d/:-])(?:(?<y>(?:(?:19|20)\\d{2}|\\d{2})-|(?:19|20)\\d{2}[./])(?<m>\\d{1,2})[-./](?<d>\\d{1,2})"
              + "|(?<cy>(?:20)?\\d{2})(?<cm>[01]\\d)(?<cd>[0-3]\\d)"
              + "|(?<sd>\\d{1,2})/(?<sm>\\d{1,2})[ -](?<sy>(?:19|20)\\d{2}))(?![\\d/])");

  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)(?<!\\d)\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+(?:19|20)\\d{2}(?!\\d)");

  /** The first date in the text, be it one that can exist or not. */
  static Optional<CellDate> firstIn(String text) {
    Matcher written = WRITTEN.matcher(text);
    Matcher numbers = NUMBERS.matcher(text);
    boolean asNumbers = numbers.find();
    if (written.find() && (!asNumbers || written.start() < numbers.start())) {
      Optional<LocalDate> date = SwedishDate.firstIn(written.group());
      if (date.isPresent()) {
        return Optional.of(new CellDate(date.get(), written.group(), written.end()));
      }
    }
    if (!asNumbers) {
      return Optional.empty();
    }
    String year = numbers.group("y");
    String month = numbers.group("m");
    String day = numbers.group("d");
    if (year == null) {
      year = numbers.group("cy");
      month = numbers.group("cm");
      day = numbers.group("cd");
    }
    if (year == null) {
      year = numbers.group("sy");
      month = numbers.group("sm");
      day = numbers.group("sd");
    }
    String plain = year.replaceAll("\\D", "");
    return Optional.of(
        new CellDate(
            exact(plain.length() == 2 ? "20" + plain : plain, month, day),
            numbers.group(),
            numbers.end()));
  }

  private static @Nullable LocalDate exact(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
