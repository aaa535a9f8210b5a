package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Tells the case numbers from the title in what stands behind a paragraph's number.
 *
 * <p>Conventions: the number comes first ({@code § 12 Dnr KS 2020/00123-1.4.2}, {@code § 12 KSN
 * 2023-0456 Detaljplan …}), or last, behind a label, in brackets or in a column of its own ({@code
 * § 12 Årsredovisning 2023 (KS 2024/12)}). Numbers in the middle of a title are a motion's, a
 * statute's or a span of years.
 *
 * @param numbers the case numbers, in order
 * @param title the rest
 */
record HeadingNumbers(List<CaseNumber> numbers, String title) {

  private static final Pattern LABEL =
      Pattern.compile("(?iu)^[\\s(]*" + CaseNumbers.LABEL + "\\s*(?=\\P{L}|\\p{L}{2,})");

  private static final Pattern BETWEEN = Pattern.compile("(?iu)^\\s*(?:[,;&/|]|och|samt|\\))?\\s*");

  /** The archive class behind a number, by a blank apart: {@code KS 2024/00123 041}. */
  private static final Pattern CLASS =
      Pattern.compile("^\\s+(?:\\d{3}(?!\\s*(?:kr|kronor))|\\d{1,2}(?:\\.\\d{1,3}){1,4})(?=\\s|$)");

  /**
   * The number of a document within the case, in spellings that are no number's own: {@code :-1}.
   */
  private static final Pattern GLUED = Pattern.compile("^[/:.-]+\\d[\\d.:-]*+(?=[\\s,;)]|$)");

  private static final Pattern LAST =
      Pattern.compile(
          "(?iu)(?:(?<label>[\\s(,;–-]"
              + CaseNumbers.LABEL
              + "\\s*)|(?<open>\\()|(?<gap>\\t|\\s{3,}))");

  /** Without a label only a register's letters make a number at a title's end a case. */
  private static final Pattern CODED_LAST =
      Pattern.compile(
          "(?u)\\s(?<number>\\p{Lu}[\\p{L}]{1,7}[ /-]?(?:19|20)\\d{2}[/:-]\\d{2,6}(?:-[\\d.]+)?)\\)?$");

  private static final Pattern NO_REGISTER =
      Pattern.compile(
          "(?iu)^(?:sou|sfs|prop|ds|rskr|bet|dir|motion|mot|nr|budget|år|lag|förordning)\\W?.*");

  /** A number without letters stands for a case only if it cannot be anything else. */
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:(?:19|20)\\d{2}[/:.-]\\s?\\d{2,6}(?![\\d:/]).*|\\d{1,6}[/-](?:19|20)\\d{2}(?!\\d).*|\\d{3,6}/\\d{2}(?!\\d).*|\\d{2}/0\\d{3}(?!\\d).*|\\d{2,4}-\\d{4}-\\d+.*|\\d[\\d.]*+-\\d{3,6}/(?:19|20)\\d{2}(?!\\d).*)");

  static HeadingNumbers read(String text) {
    List<CaseNumber> numbers = new ArrayList<>();
    String rest = opening(text, false, numbers);
    if (numbers.isEmpty()) {
      rest = closing(text, numbers);
    }
    return new HeadingNumbers(List.copyOf(numbers), rest.strip());
  }

  private static String opening(String text, boolean behindLabel, List<CaseNumber> numbers) {
    if (!Digits.in(text)) {
      return text;
    }
    String rest = text;
    boolean labelled = behindLabel;
    while (true) {
      Matcher label = LABEL.matcher(rest);
      if (label.find()) {
        labelled = true;
        rest = rest.substring(label.end());
      }
      String candidate = rest.stripLeading();
      Matcher number = CaseNumbers.FORM.matcher(candidate);
      boolean bracket = candidate.startsWith("(");
      if (bracket) {
        number.region(1, candidate.length());
      }
      if (!number.lookingAt()
          || !isCase(number.group(), candidate.substring(bracket ? 1 : 0), labelled)) {
        break;
      }
      CaseNumber read = CaseNumber.parse(number.group()).orElse(null);
      if (read == null) {
        break;
      }
      numbers.add(read);
      rest = GLUED.matcher(candidate.substring(number.end())).replaceFirst("");
      Matcher archive = CLASS.matcher(rest);
      if (archive.find()) {
        rest = rest.substring(archive.end());
      }
      Matcher between = BETWEEN.matcher(rest);
      rest = between.find() ? rest.substring(between.end()) : rest;
    }
    return numbers.isEmpty() ? text : rest.replaceFirst("^[\\s:.,–)-]+", "");
  }

  private static boolean isCase(String number, String from, boolean labelled) {
    if (labelled) {
      return true;
    }
    if (Character.isLetter(number.charAt(0))) {
      return Character.isUpperCase(number.charAt(0)) && !NO_REGISTER.matcher(number).matches();
    }
    return BARE.matcher(from).matches()
        && SwedishDate.firstIn(from.substring(0, Math.min(10, from.length()))).isEmpty();
  }

  private static String closing(String text, List<CaseNumber> numbers) {
    if (!Digits.in(text)) {
      return text;
    }
    Matcher last = LAST.matcher(text);
    while (last.find()) {
      boolean labelled = last.group("label") != null;
      String from = text.substring(last.end());
      List<CaseNumber> found = new ArrayList<>();
      String after = opening(from, labelled, found);
      boolean whole = after.replaceAll("[\\s().,]", "").isEmpty();
      boolean coded = found.stream().noneMatch(it -> it.key().code().isEmpty());
      if (!found.isEmpty() && whole && (labelled || coded || last.group("gap") != null)) {
        numbers.addAll(found);
        return text.substring(0, last.start()).stripTrailing();
      }
    }
    Matcher coded = CODED_LAST.matcher(text);
    if (coded.find() && !NO_REGISTER.matcher(coded.group("number")).matches()) {
      CaseNumber.parse(coded.group("number")).ifPresent(numbers::add);
      return text.substring(0, coded.start()).stripTrailing();
    }
    return text;
  }
}
