package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * The decision that a text refers to.
 *
 * <p>Convention: body, date and § in any order and with any part missing: {@code KFM § 12,
 * 2013-01-31.}, {@code KFM 2014-01-31, § 12 -}, {@code KS 2019-12-04 490}, {@code SN § 41,
 * 22-04-20}. A number behind the § is the point in the decision's list. Dates that cannot exist
 * occur.
 *
 * @param by the body, as printed; empty where it is not named
 * @param paragraph empty where it is not named
 * @param date null where it is not named or cannot be
 * @param impossible the date that cannot be, as printed; empty otherwise
 * @param point whether the number may be a point of the decision instead: it ends in a full stop
 * @param end where the citation ends in the text
 */
record DecisionCitation(
    String by,
    String paragraph,
    @Nullable LocalDate date,
    String impossible,
    boolean point,
    int end) {

  /** A task's text opens with the citation; what stands further in is another. */
  private static final int OPENING = 80;

  private static final int LONGEST_CELL = 160;

  private static final String SIGNS = "[\\s:,.–-]{0,4}";

  private static final Pattern CODE =
      Pattern.compile(
          "(?u)^(?<by>\\p{Lu}{2,6}|(?:Ks|Kf|Au)\\p{L}{0,4}|\\p{Lu}\\p{Ll}{2,}(?:styrelsen|fullmäktige|nämnden|utskottet))"
              + SIGNS
              + "(?=§|\\d|beslut\\b|protokoll\\b|den\\b)");

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?:§{1,2}\\s*(?<number>\\d{1,4}(?:\\s?(?!p\\.?\\s?\\d)[a-z](?=[\\s,.]|$))?)|(?<![\\d/-])(?<before>\\d{1,4})\\s?§)(?<stop>\\.?)");

  /** {@code KS 45/2023}: number and year. */
  private static final Pattern WITH_YEAR =
      Pattern.compile("(?u)^\\p{L}{2,6}\\s+(?<number>\\d{1,3})/(?:20)?\\d{2}(?!\\d)");

  /** The sign was lost: the number stands right behind the date. */
  private static final Pattern AFTER_DATE =
      Pattern.compile("^[\\s,]{1,3}(?<number>\\d{2,4})(?=[\\s,]|$)");

  /** A list that goes on says that the number was its first. */
  private static final Pattern LIST_GOES_ON =
      Pattern.compile("(?u)^\\s\\p{Lu}.*\\s2\\.?\\s\\p{Lu}.*");

  private static final Pattern TRAILING = Pattern.compile("^[\\s:,.–-]+");

  /** What the text opens with; absent where that is no citation. */
  static Optional<DecisionCitation> opening(
      String text, BodyRegistry registry, @Nullable Municipality municipality) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    Matcher code = CODE.matcher(opening);
    boolean named = code.find() && body(code.group("by"), registry, municipality).isPresent();
    int from = named ? code.end() : 0;
    boolean cites =
        named
            || opening.startsWith("§")
            || (!opening.isEmpty() && Character.isDigit(opening.charAt(0)));
    if (!cites) {
      return Optional.empty();
    }
    DecisionCitation rest = read(text, from, Math.min(from + 45, text.length()));
    return rest.paragraph().isEmpty() && rest.date() == null && rest.impossible().isEmpty()
        ? Optional.empty()
        : Optional.of(named ? rest.by(code.group("by")) : rest);
  }

  /** What a cell of its own says. */
  static DecisionCitation ofCell(
      String cell, BodyRegistry registry, @Nullable Municipality municipality) {
    String text = cell.substring(0, Math.min(LONGEST_CELL, cell.length()));
    DecisionCitation read = read(text, 0, text.length());
    if (read.paragraph().isEmpty()) {
      Matcher year = WITH_YEAR.matcher(text);
      if (year.find()) {
        read =
            new DecisionCitation(
                "", year.group("number"), read.date(), read.impossible(), false, year.end());
      }
    }
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.length() >= 2 && word.length() <= 6 && Character.isUpperCase(word.charAt(0))) {
        if (registry.bodyOfCode(word, municipality).isPresent()) {
          return read.by(word);
        }
      }
    }
    return registry
        .bodyIn(text, municipality)
        .or(() -> registry.bodyAtStart(text.strip(), municipality))
        .map(Body::name)
        .map(read::by)
        .orElse(read);
  }

  private static DecisionCitation read(String text, int from, int to) {
    String part = text.substring(from, to);
    int end = from;
    String paragraph = "";
    boolean point = false;
    Optional<CellDate> date = CellDate.firstIn(part);
    if (date.isPresent()) {
      end = from + date.get().end();
      Matcher lost = AFTER_DATE.matcher(part.substring(date.get().end()));
      if (lost.find()) {
        paragraph = lost.group("number");
        end += lost.end();
      }
    }
    Matcher printed = PARAGRAPH.matcher(part);
    if (printed.find() && !isTooFar(printed.start(), end - from)) {
      paragraph =
          printed.group("number") == null ? printed.group("before") : printed.group("number");
      point =
          !printed.group("stop").isEmpty()
              || ("1".equals(paragraph)
                  && LIST_GOES_ON.matcher(text.substring(from + printed.end())).matches());
      end = Math.max(end, from + printed.end());
    }
    Matcher trailing = TRAILING.matcher(text.substring(end));
    return new DecisionCitation(
        "",
        paragraph,
        date.map(CellDate::date).orElse(null),
        date.filter(it -> it.date() == null).map(CellDate::printed).orElse(""),
        point,
        trailing.find() ? end + trailing.end() : end);
  }

  /** A § that comes only after a sentence is another's. */
  private static boolean isTooFar(int start, int end) {
    return end > 0 && start > end + 25;
  }

  private DecisionCitation by(String body) {
    return new DecisionCitation(body, paragraph, date, impossible, point, end);
  }

  static Optional<Body> body(
      String printed, BodyRegistry registry, @Nullable Municipality municipality) {
    String name = printed.strip();
    return name.isEmpty()
        ? Optional.empty()
        : registry.bodyOfCode(name, municipality).or(() -> registry.bodyNamed(name, municipality));
  }
}
