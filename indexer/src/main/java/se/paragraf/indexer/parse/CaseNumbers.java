package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;

/**
 * Finds diarienummer in text.
 *
 * <p>Convention: behind a label (Dnr, Diarienummer, Ärendenummer …) any number form is a case
 * number; in running text only a register's letters with year and serial are. A Swedish statute, a
 * bill, an inquiry (SFS, prop., SOU) is numbered alike and is none.
 */
final class CaseNumbers {

  static final String LABEL =
      "(?:dnr|diarie(?:nr|nnr|nummer|numr|num)|ärende(?:nr|nummer|beteckning)|ärende(?=\\s?:)|vår"
          + " beteckning|vår ref)\\s*[.:]?";

  /** What the labels begin with. */
  private static final Stems LABEL_STEMS = Stems.of("dnr", "diarie", "ärende", "vår ");

  private static final String NUMBER =
      "(?:(?-i:\\p{Lu}{2,4}\\s(?=\\p{Lu}{2,6}\\s))?\\p{L}{1,8}\\s?[.:/-]?\\s?)?(?:\\d{1,4}(?:\\.\\d{1,3}){0,3}-)?(?:"
          + "(?:19|20)\\d{2}\\s?[/:.-]\\s?\\d{1,6}(?:-\\s?\\d+(?:\\.\\d+)*|:\\d+|\\.\\d{3}(?!\\d)|\\s-\\s\\d{1,3}(?!\\d)|(?-i:\\s\\p{Lu}{2,4}(?![\\p{L}\\s\\d]|\\s\\d))|(?-i:-\\p{Lu}{2,5}(?![\\p{L}\\d])))?"
          + "|(?-i:(?:19|20)\\d{2}[-/]\\p{Lu}{2,5}\\d{2,6})"
          + "|\\d{1,6}[/-](?:19|20)\\d{2}(?:-\\d{2,3}(?!\\d))?|(?-i:(?<=\\p{Lu}{2}/)[0-3]\\d{5})|\\d{2}/0\\d{3}|[089]\\d/\\d{3}(?!\\d)"
          + "|(?<![\\d.])\\d{2}\\.\\d{1,4}-\\d{3}|\\d{3,6}/\\d{2}|(?-i:(?<=\\p{Lu}{2}["
          + " .:/-]{0,2})[0-4]\\d/\\d{3,6}|(?<![\\p{L}\\d])[0-4]\\d/?\\p{Lu}{2,5}[ /-]?\\d{1,6}))";

  /** One number, which may open a line behind a label. */
  static final Pattern FORM = Pattern.compile("(?iu)(?<![\\p{L}\\d/])" + NUMBER + "(?!\\d)");

  private static final Pattern LABELLED =
      Pattern.compile("(?iu)(?<!\\p{L})" + LABEL + "\\s*(?<number>" + NUMBER + ")(?!\\d)");

  private static final Pattern CITED =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(?<code>\\p{Lu}\\p{L}{1,7})(?:["
              + " /-]|(?<=\\p{Lu}{2})\\n)(?:19|20)\\d{2}(?:[/:]|-(?!(?:19|20)\\d{2}(?!\\d)))\\d{2,6}(?![\\d/])(?!-\\d{2}(?![\\d.]))");

  /** The letters behind or within: {@code 2024/0061 KS}, {@code 24SN231}. */
  private static final Pattern CITED_OTHERWISE =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(?:(?:19|20)\\d{2}/\\d{3,6}\\s\\p{Lu}{2,4}|[0-4]\\d\\p{Lu}{2,5}\\d{2,6})(?![\\p{L}\\d/])");

  /** Without a code only the long form, with its leading zeros, is surely a case. */
  private static final Pattern WITHOUT_CODE =
      Pattern.compile("(?<![\\p{Lu}\\d/:.-]|\\p{Lu}\\s)(?:19|20)\\d{2}/\\d{5}(?!\\d)");

  /** Registers' letters are capitals, or fewer than a word's. */
  private static final Pattern SEASON =
      Pattern.compile("(?u)\\p{Lu}\\p{Ll}{3,7}\\s(?<year>\\d{4})/(?<next>\\d{4})");

  private static final Set<String> NOT_REGISTERS =
      Set.of("SOU", "SFS", "PROP", "DS", "RSKR", "BET");

  private static final int LONGEST_CODE = 8;

  private CaseNumbers() {}

  /** The numbers in a heading line, all of them; labels may be missing or glued on. */
  static List<CaseNumber> inHeading(String text) {
    String bare =
        text.replaceAll("(?iu)(?<!\\p{L})" + LABEL + "(?=\\s*\\P{L}|\\s*\\p{Lu}{2,})", " ").strip();
    List<CaseNumber> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(bare);
    while (matcher.find()) {
      CaseNumber.parse(matcher.group()).ifPresent(found::add);
    }
    return found;
  }

  /** The numbers that stand behind a label. */
  static List<CaseNumber> labelled(String text) {
    List<CaseNumber> found = new ArrayList<>();
    Matcher matcher = in(text, LABELLED);
    for (int at = LABEL_STEMS.next(text, 0); at >= 0; ) {
      boolean matches = matcher.region(at, text.length()).lookingAt();
      if (matches) {
        CaseNumber.parse(matcher.group("number")).ifPresent(found::add);
      }
      at = LABEL_STEMS.next(text, matches ? matcher.end() : at + 1);
    }
    return found;
  }

  /** Other cases that the text names, each once. */
  static List<CaseKey> mentioned(String text, List<CaseNumber> own) {
    Set<CaseKey> keys = new LinkedHashSet<>();
    List<Integer> years = years(text);
    Matcher loose = in(text, WITHOUT_CODE);
    int from = 0;
    for (int year : years) {
      if (year >= from && loose.region(year, text.length()).lookingAt()) {
        CaseKey.parse(loose.group()).ifPresent(keys::add);
        from = loose.end();
      }
    }
    Matcher cited = in(text, CITED);
    from = 0;
    for (int year : years) {
      int code = codeBefore(text, year);
      if (code >= from && cited.region(code, text.length()).lookingAt()) {
        if (!NOT_REGISTERS.contains(cited.group("code").toUpperCase(Locale.ROOT))
            && !isSeason(cited.group())) {
          CaseKey.parse(cited.group().replace('\n', ' ')).ifPresent(keys::add);
        }
        from = cited.end();
      }
    }
    Matcher otherwise = in(text, CITED_OTHERWISE);
    from = 0;
    for (int at = 0; at + 4 < text.length(); at++) {
      if (at >= from && opensOtherwise(text, at)) {
        if (otherwise.region(at, text.length()).lookingAt()) {
          CaseKey.parse(otherwise.group()).ifPresent(keys::add);
          from = otherwise.end();
        }
      }
    }
    labelled(text).forEach(it -> keys.add(it.key()));
    own.forEach(it -> keys.remove(it.key()));
    // "2023/315" and "KS 2023/315" in one text are one case.
    keys.removeIf(
        it ->
            it.code().isEmpty()
                && (keys.stream()
                        .anyMatch(
                            other -> !other.code().isEmpty() && other.withoutCode().equals(it))
                    || own.stream().anyMatch(other -> other.key().withoutCode().equals(it))));
    return List.copyOf(keys);
  }

  /** A matcher for which what stands before its region is there too. */
  private static Matcher in(String text, Pattern form) {
    return form.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Where a year stands with a serial behind it, as in dates and in all case numbers. */
  private static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    for (int at = 0; at + 6 < text.length(); at++) {
      char first = text.charAt(at);
      if ((first == '2' && text.charAt(at + 1) == '0' || first == '1' && text.charAt(at + 1) == '9')
          && isSeparator(text.charAt(at + 4))
          && Character.isDigit(text.charAt(at + 5))) {
        years.add(at);
      }
    }
    return years;
  }

  /** {@code 2024/0061 KS} or {@code 24SN231}. */
  private static boolean opensOtherwise(String text, int at) {
    char first = text.charAt(at);
    if (first < '0' || first > '4' || !Character.isDigit(text.charAt(at + 1))) {
      return false;
    }
    return Character.isUpperCase(text.charAt(at + 2)) || text.charAt(at + 4) == '/';
  }

  /** {@code Vintern 2022/2023}: a word, and a year with the next one. */
  private static boolean isSeason(String text) {
    Matcher season = SEASON.matcher(text);
    return season.matches()
        && Integer.parseInt(season.group("year")) + 1 == Integer.parseInt(season.group("next"));
  }

  private static boolean isSeparator(char letter) {
    return letter == '/' || letter == ':' || letter == '-';
  }

  /** Where the word before a year begins, if it may be a register's code; -1 otherwise. */
  private static int codeBefore(String text, int year) {
    int end = year - 1;
    if (end < 2 || " /-\n".indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    int from = end;
    while (from > 0 && end - from <= LONGEST_CODE && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < end - 1 && end - from <= LONGEST_CODE && Character.isUpperCase(text.charAt(from))
        ? from
        : -1;
  }
}
