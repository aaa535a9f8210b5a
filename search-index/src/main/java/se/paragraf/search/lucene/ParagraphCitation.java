package se.paragraf.search.lucene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.paragraf.model.Assignment;
import se.paragraf.model.CouncilRecord;

/**
 * A § as texts name it, by its meeting's day and its number: {@code KF 2013-05-02 § 110}, {@code §
 * 110, 2013-05-02}, {@code den 2 maj 2013 § 110}.
 *
 * @param date the day of the meeting
 * @param paragraph the number, without the sign
 */
record ParagraphCitation(LocalDate date, String paragraph) {

  private static final int MOST = 8;

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final String DAY =
      "(?:(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})|(?<day>\\d{1,2})\\s(?<month>"
          + String.join("|", MONTHS)
          + ")\\s(?<year>(?:19|20)\\d{2}))";
  private static final String NUMBER = "§\\s?(?<number>\\d{1,4}(?:\\s?[a-h](?![\\p{L}\\d]))?)";
  private static final String BETWEEN = "[\\s,.(–-]{1,4}";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?iu)" + DAY + BETWEEN + NUMBER),
          Pattern.compile("(?iu)" + NUMBER + BETWEEN + "(?:den\\s)?" + DAY));

  /** The §§ that a record's text names, and the one that gave an assignment. */
  static Set<ParagraphCitation> in(CouncilRecord record) {
    Set<ParagraphCitation> found = new LinkedHashSet<>();
    if (record instanceof Assignment it
        && it.details().decidedDate() instanceof LocalDate date
        && it.details().decidedParagraph() instanceof String number) {
      found.add(new ParagraphCitation(date, IndexFormat.paragraph(number)));
    }
    String text = record.head().text();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (found.size() < MOST && matcher.find()) {
        try {
          found.add(
              new ParagraphCitation(date(matcher), IndexFormat.paragraph(matcher.group("number"))));
        } catch (DateTimeException e) {
          // A day that does not exist cites nothing.
          continue;
        }
      }
    }
    return found;
  }

  private static LocalDate date(Matcher matcher) {
    return matcher.group("iso") != null
        ? LocalDate.parse(matcher.group("iso"))
        : LocalDate.of(
            Integer.parseInt(matcher.group("year")),
            1 + MONTHS.indexOf(matcher.group("month").toLowerCase(java.util.Locale.ROOT)),
            Integer.parseInt(matcher.group("day")));
  }

  /** Finds the records that are that §. */
  Query cited() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(IndexFormat.PARAGRAPH, paragraph)), Occur.FILTER)
        .add(LongPoint.newExactQuery(IndexFormat.DATE, date.toEpochDay()), Occur.FILTER)
        .build();
  }

  /** Finds the records whose text names it. */
  Query citing() {
    List<String> iso = List.of(date.toString().split("-"));
    List<String> inWords =
        List.of(
            Integer.toString(date.getDayOfMonth()),
            MONTHS.get(date.getMonthValue() - 1),
            Integer.toString(date.getYear()));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> day : List.of(iso, inWords)) {
      List<String> numberLast = new ArrayList<>(day);
      numberLast.add(paragraph);
      List<String> numberFirst = new ArrayList<>(day);
      numberFirst.addFirst(paragraph);
      for (List<String> words : List.of(numberLast, numberFirst)) {
        // One word may stand between: § 110 den 2 maj 2013.
        any.add(
            new PhraseQuery(1, IndexFormat.exact(IndexFormat.TEXT), words.toArray(String[]::new)),
            Occur.SHOULD);
      }
    }
    return new ConstantScoreQuery(any.build());
  }

  @Override
  public String toString() {
    return date + " § " + paragraph;
  }
}
