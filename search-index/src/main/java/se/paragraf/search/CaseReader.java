package se.paragraf.search;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseKey;

/**
 * Reads a diarienummer that stands in a question.
 *
 * <p>Harder than in a document, where a label tells: {@code KS 2023/315} is a case, {@code läsåret
 * 2023/24} is none. What may be either is searched for as both.
 */
final class CaseReader {

  private static final Pattern CASE =
      Pattern.compile(
          "(?iu)(?<label>(?:dnr|diarienr|diariennr|diarienummer|ärendenummer|ärendenr)[.:]?\\s*)?"
              + "(?:(?<code>\\p{L}{1,8})(?<gap>\\s*[:/.\\-–_]?\\s*))?"
              + "(?<number>\\d[\\d.]*(?:[/:.\\-–_]\\d+)+(?:[\\-–:.]\\s?[\\d.]+)?)(?![\\p{L}\\d/])");

  /** {@code slk 2024 191}, {@code SLK202400191}: the signs between forgotten. */
  private static final Pattern WITHOUT_SIGNS =
      Pattern.compile(
          "(?iu)(?<label>(?:dnr|diarienr|diariennr|diarienummer|ärendenummer|ärendenr)[.:]?\\s*)?"
              + "(?<code>\\p{L}{2,8})(?<gap>[\\s:/.\\-–_]?)(?<year>(?:19|20)\\d{2})"
              + "(?:(?<blank>\\s)(?<apart>\\d{1,6})|(?<joined>\\d{4,6}))(?![\\p{L}\\d/:.,-])");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final Pattern CODE_FREE_YEAR_FIRST =
      Pattern.compile("(?:19|20)\\d{2}[/:]\\d{1,6}(?:-.*)?|(?:19|20)\\d{2}-\\d{3,6}");

  private static final Set<String> NO_CODES =
      Set.of(
          "i",
          "å",
          "om",
          "av",
          "på",
          "en",
          "ett",
          "den",
          "det",
          "och",
          "för",
          "med",
          "vid",
          "år",
          "or",
          "not",
          "and",
          "inte",
          "eller",
          "nr",
          "från",
          "till",
          "sid",
          "sida",
          // of the state, not of a council: SOU 2024:17, lag 2017:725
          "sou",
          "ds",
          "dir",
          "sfs",
          "prop",
          "skr",
          "rskr",
          "bet",
          "lag",
          "eu");

  private CaseReader() {}

  /** What was read. {@code end} is where in the text the number ends. */
  record Found(Criterion criterion, int end) {}

  /** Reads a case number that the text begins with. */
  static @Nullable Found at(String text) {
    Matcher matcher = CASE.matcher(text);
    if (!matcher.lookingAt()) {
      return withoutSigns(text);
    }
    String code = matcher.group("code");
    String number = matcher.group("number").replace('_', '-');
    boolean labelled = matcher.group("label") != null;
    if (code == null) {
      Criterion bare = withoutCode(number, labelled);
      return bare == null ? null : new Found(bare, matcher.end());
    }
    if (!isCode(code, matcher.group("gap"))) {
      return null;
    }
    Optional<CaseKey> key = CaseKey.parse(code + matcher.group("gap").replace('_', '-') + number);
    return key.map(it -> new Found(new Criterion.InCase(it), matcher.end())).orElse(null);
  }

  private static @Nullable Found withoutSigns(String text) {
    Matcher matcher = WITHOUT_SIGNS.matcher(text);
    if (!matcher.lookingAt() || !isCode(matcher.group("code"), matcher.group("gap"))) {
      return null;
    }
    String code = matcher.group("code");
    String year = matcher.group("year");
    String apart = matcher.group("apart");
    String serial = apart == null ? matcher.group("joined") : apart;
    if (Integer.parseInt(year) > latestYear() || YEAR.matcher(serial).matches()) {
      return null;
    }
    Criterion inCase =
        new Criterion.InCase(
            new CaseKey(
                code.toUpperCase(Locale.ROOT), Integer.parseInt(year), Integer.parseInt(serial)));
    boolean mayBeWords = apart != null && matcher.group("label") == null;
    return new Found(
        mayBeWords
            ? new Criterion.AnyOf(
                List.of(inCase, new Criterion.AllOf(List.of(word(code), word(year), word(serial)))))
            : inCase,
        matcher.end());
  }

  private static Criterion word(String typed) {
    return new Criterion.Word(typed, Criterion.Scope.ANYWHERE);
  }

  /** A word before the number is a register's code when it is glued to it or looks like one. */
  private static boolean isCode(String code, String gap) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (NO_CODES.contains(lower)) {
      return false;
    }
    return gap.isEmpty()
        || !gap.isBlank()
        || code.length() <= 3
        || code.equals(code.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Criterion withoutCode(String number, boolean labelled) {
    Optional<CaseKey> key = CaseKey.parse(number).filter(it -> it.year() <= latestYear());
    if (key.isEmpty()) {
      return null;
    }
    Criterion inCase = new Criterion.InCase(key.get());
    if (!labelled && number.indexOf(':') >= 0) {
      return either(inCase, number);
    }
    if (labelled || CODE_FREE_YEAR_FIRST.matcher(number).matches() && !isShortSpan(key.get())) {
      return inCase;
    }
    if (number.indexOf('/') < 0) {
      return null;
    }
    return either(inCase, number);
  }

  private static Criterion either(Criterion inCase, String number) {
    return new Criterion.AnyOf(
        List.of(inCase, new Criterion.Phrase(number, Criterion.Scope.ANYWHERE)));
  }

  /** {@code 2020/21} is a school year as well as a case. */
  private static boolean isShortSpan(CaseKey key) {
    return key.serial() == (key.year() + 1) % 100;
  }

  private static int latestYear() {
    return Year.now(ZoneOffset.UTC).getValue() + 1;
  }
}
