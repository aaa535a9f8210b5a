package se.paragraf.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diarienummer without its spelling: who keeps the register, the year, the running number. The
 * archive class and the document's number within the case are dropped, so that {@code KS
 * 2021/00098-1.4.2}, {@code KS-2021/98-3} and {@code ks 2021-00098} are one case.
 *
 * @param code the register's letters in upper case ({@code KS}, {@code SLK}); empty where the
 *     number is printed without
 * @param year four digits
 * @param serial the running number of that year, from 1
 */
public record CaseKey(String code, int year, int serial) {

  private static final String CODE =
      "(?:\\p{Lu}{2,4}\\s+(?=\\p{Lu}{2,8}\\s))?(?<code>\\p{L}{1,8})?\\s*[:/.\\-–]?\\s*";
  private static final String SUFFIX = "(?:\\s*[-–:./]\\s*[\\d.:\\-]*)?";

  /**
   * {@code KS 2021/00098-1.4.2}, {@code Bun/2022:1052}, {@code SN 2022.113}, {@code 2024-000123},
   * {@code 239-2006-105}, {@code 1.4.2-2024-190}.
   */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          CODE
              + "(?:\\d{1,4}(?:\\.\\d{1,3}){0,3}-)?(?<year>(?:19|20)\\d{2})\\s*[/:.\\-–]\\s*(?<serial>\\d{1,6})"
              + SUFFIX);

  /** {@code KS: 8/2015}, {@code Dnr 8-2015}, {@code 122-0288/2006}, {@code 54/2009-042}. */
  private static final Pattern SERIAL_FIRST =
      Pattern.compile(
          CODE
              + "(?:[\\d.]+[-–])?(?<serial>\\d{1,6})\\s*[/\\-–]\\s*(?<year>(?:19|20)\\d{2})(?:-\\d{2,3})?");

  /** {@code 0901/22}: the running number and two digits of the year. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(CODE + "(?<serial>\\d{3,6})/(?<year>\\d{2})");

  /** {@code KS 24/0123}: two digits of the year first, which only a register's letters can tell. */
  private static final Pattern SHORT_YEAR_FIRST =
      Pattern.compile(
          "(?<code>\\p{L}{2,8})\\s*[:/.\\-–]?\\s*(?<year>[0-4]\\d)/(?<serial>\\d{3,6})" + SUFFIX);

  /** {@code 97/0211}, {@code 98/188}: the same without letters, told by zeros or its length. */
  private static final Pattern ZERO_FILLED =
      Pattern.compile("(?<code>)(?<year>\\d{2}(?=/0)|[089]\\d(?=/\\d{3}$))/(?<serial>\\d{3,4})");

  /** {@code 99.188-041}: two digits of the year, told by the class of the archive behind. */
  private static final Pattern SHORT_YEAR_WITH_CLASS =
      Pattern.compile("(?<code>)(?<year>\\d{2})\\.(?<serial>\\d{1,4})-\\d{3}");

  /** {@code 23KS0123}, {@code 23/KS123}: the letters in the middle. */
  private static final Pattern CODE_WITHIN =
      Pattern.compile("(?<year>[0-4]\\d)/?(?<code>\\p{Lu}{2,5})[ /-]?(?<serial>\\d{1,6})" + SUFFIX);

  /** {@code 2022-KS0118}: the same behind the whole year. */
  private static final Pattern CODE_BEHIND_YEAR =
      Pattern.compile(
          "(?<year>(?:19|20)\\d{2})[-/](?<code>\\p{Lu}{2,5})(?<serial>\\d{2,6})" + SUFFIX);

  /** {@code 2024/0061 KS}, {@code 2023/240-BUN}: the letters last. */
  private static final Pattern CODE_LAST =
      Pattern.compile("(?<year>(?:19|20)\\d{2})/(?<serial>\\d{1,6})(?:\\s|-)(?<code>\\p{Lu}{2,5})");

  /** {@code RS/231882}: two digits of the year and four of the number in one. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<code>\\p{Lu}{2,5})/(?<year>[0-3]\\d)(?<serial>\\d{4})");

  /** {@code SOU 2018:47}, {@code Prop. 2020/21:12}, {@code 2024-05-16}. */
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "(?iu)(?:sou|prop|sfs|ds|bet|rskr|dir)\\.?\\s*(?:19|20)\\d{2}[:/].*"
              + "|(?:\\p{L}+\\s+|datum\\s*:\\s*)?(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01])");

  /** {@code 2022/2023}: two years, unless they lie so far apart that one is a running number. */
  private static final Pattern YEARS =
      Pattern.compile("(?<from>(?:19|20)\\d{2})\\s*[/\\-–]\\s*(?<to>(?:19|20)\\d{2})");

  private static final int LONGEST_SPAN = 40;

  private static final Pattern KEY =
      Pattern.compile("(?:(?<code>\\p{L}+) )?(?<year>(?:19|20)\\d{2})/(?<serial>\\d{1,9})");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:dnr|diarienr|diariennr|diarienummer|diarienumr|ärendenummer|ärendenr)"
              + "[.:]?\\s*(?=\\P{L}|\\p{L}{2,})");

  private static final List<Pattern> FORMS =
      List.of(
          YEAR_FIRST,
          SERIAL_FIRST,
          SHORT_YEAR,
          SHORT_YEAR_FIRST,
          ZERO_FILLED,
          SHORT_YEAR_WITH_CLASS,
          CODE_WITHIN,
          CODE_BEHIND_YEAR,
          CODE_LAST,
          RUN_TOGETHER);

  public CaseKey {
    if (year < 1900 || year > 2099) {
      throw new IllegalArgumentException("not a year of a case: " + year);
    }
  }

  /**
   * Reads one number in any of the usual spellings. The whole string must be the number; labels
   * such as "Dnr" may stand before it.
   *
   * @return the key, or empty when the string is something else
   */
  public static Optional<CaseKey> parse(String printed) {
    String number = LABEL.matcher(printed.strip()).replaceFirst("");
    if (SOMETHING_ELSE.matcher(number).matches() || isSpan(number)) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(number);
      if (matcher.matches()) {
        return Optional.of(keyOf(matcher));
      }
    }
    return Optional.empty();
  }

  /** Reads what {@link #toString} has written; a key is a key, whatever else it looks like. */
  public static Optional<CaseKey> ofKey(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches() ? Optional.of(keyOf(matcher)) : parse(key);
  }

  private static boolean isSpan(String number) {
    Matcher years = YEARS.matcher(number);
    return years.matches()
        && Math.abs(Integer.parseInt(years.group("to")) - Integer.parseInt(years.group("from")))
            <= LONGEST_SPAN;
  }

  private static CaseKey keyOf(Matcher matcher) {
    String code = matcher.group("code");
    int year = Integer.parseInt(matcher.group("year"));
    return new CaseKey(
        code == null ? "" : code.toUpperCase(Locale.ROOT),
        year < 100 ? year + (year < 70 ? 2000 : 1900) : year,
        Integer.parseInt(matcher.group("serial")));
  }

  /**
   * The same case without the register's letters: how it is found when only the number is known.
   */
  public CaseKey withoutCode() {
    return code.isEmpty() ? this : new CaseKey("", year, serial);
  }

  /** The key as JSON and addresses have it: {@code KS 2021/98}, or {@code 2021/98}. */
  @Override
  public String toString() {
    return (code.isEmpty() ? "" : code + " ") + year + "/" + serial;
  }
}
