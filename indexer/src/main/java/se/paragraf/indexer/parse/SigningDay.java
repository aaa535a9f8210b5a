package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day on which a member signed what they hand in.
 *
 * <p>Convention: place and day stand at its end ({@code Granviken den 11 mars 2019}), and below
 * them the member's name and party ({@code Siv Alm (MP)}), by which a text that does not say what
 * it is can be told.
 */
final class SigningDay {

  private static final int LONGEST = 60;

  private static final int FOOT = 12;

  private static final Pattern DAY =
      Pattern.compile(
          "(?u)^(?:\\p{Lu}[\\p{L} -]{1,30},?\\s+)?(?:den\\s+)?" + SwedishDate.PLAIN_FORM + "\\s*$");

  private static final Pattern MEMBER =
      Pattern.compile("(?u)^\\p{Lu}[\\p{L} .-]{4,40} \\(\\p{L}{1,4}\\)(?:,? .{0,60})?$");

  private SigningDay() {}

  /** Whether the line is nothing but a day, perhaps with its place. */
  static boolean is(String line) {
    return line.length() < LONGEST && DAY.matcher(line).matches();
  }

  /** The last such line's; another paper may lie behind. */
  static Optional<LocalDate> last(List<TextLine> lines) {
    for (TextLine line : lines.reversed()) {
      if (is(line.text())) {
        return SwedishDate.firstIn(line.text());
      }
    }
    return Optional.empty();
  }

  /** The day above a member's name at the end. */
  static Optional<LocalDate> aboveMember(List<TextLine> lines) {
    List<String> foot = lines.stream().filter(TextLine::counts).map(TextLine::text).toList();
    for (int index = foot.size() - 1; index > 0 && index > foot.size() - FOOT; index--) {
      if (MEMBER.matcher(foot.get(index)).matches() && is(foot.get(index - 1))) {
        return SwedishDate.firstIn(foot.get(index - 1));
      }
    }
    return Optional.empty();
  }
}
