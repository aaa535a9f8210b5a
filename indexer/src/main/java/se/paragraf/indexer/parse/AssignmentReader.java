package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.Municipality;

/**
 * Reads what a row says of its assignment.
 *
 * <p>Convention: the text of the assignment opens with the decision, in any order and with any part
 * missing: {@code KFM § 12, 2013-01-31.}, {@code KFM 2014-01-31, § 12 -}, {@code KS 2019-12-04
 * 490}. A lone number behind the § is the point in the decision's list. Dates that cannot exist
 * occur.
 */
final class AssignmentReader {

  private static final int OPENING = 60;

  private static final Pattern BY =
      Pattern.compile(
          "(?u)^(?<by>\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}{2,}(?:styrelsen|fullmäktige|nämnden|utskottet)|Ks\\p{L}{0,4}|Kf|Au)[\\s:,.-]+");

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?<date>(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})(?!\\d)");

  private static final Pattern PARAGRAPH =
      Pattern.compile("§+\\s*(?<number>\\d{1,4}(?:\\s?[a-z](?=[\\s,.]))?)");

  /**
   * The sign was lost: the number stands right behind the date; a point in a list has a full stop.
   */
  private static final Pattern AFTER_DATE =
      Pattern.compile("^[\\s,]+(?<number>\\d{2,4})(?=[\\s,]|$)");

  /**
   * What was read.
   *
   * @param details of the assignment
   * @param by the body that gave it, resolved; null where it is not known
   * @param warnings of dates that cannot exist
   */
  record Reading(
      String title,
      List<CaseNumber> numbers,
      AssignmentDetails details,
      @Nullable Body by,
      List<String> warnings) {}

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;

  AssignmentReader(BodyRegistry registry, @Nullable Municipality municipality) {
    this.registry = registry;
    this.municipality = municipality;
  }

  Reading read(AssignmentTable table, AssignmentTable.Row row) {
    List<String> warnings = new ArrayList<>();
    String task = row.cell(AssignmentColumn.TASK);
    String opening = task.substring(0, Math.min(OPENING, task.length()));
    String decidedBy = decidedBy(table, row, opening);
    LocalDate decidedDate = null;
    String paragraph = row.cell(AssignmentColumn.PARAGRAPH).replaceFirst("^§\\s*", "");
    Matcher date = DATE.matcher(opening);
    if (date.find() && date.start() < 45) {
      decidedDate = day(date.group("date"), "decidedDate", warnings);
      Matcher lost = AFTER_DATE.matcher(opening.substring(date.end()));
      if (lost.find()) {
        paragraph = lost.group("number");
      }
    }
    Matcher printed = PARAGRAPH.matcher(opening);
    if (printed.find()) {
      paragraph = printed.group("number");
    }
    String status = row.cell(AssignmentColumn.STATUS);
    String started = row.cell(AssignmentColumn.STARTED);
    Optional<LocalDate> due =
        DueDate.ofCell(row.cell(AssignmentColumn.DUE))
            .or(() -> DueDate.in(status))
            .or(() -> DueDate.in(task));
    AssignmentDetails details =
        new AssignmentDetails(
            started.isEmpty() ? null : day(started, "started", warnings),
            decidedBy,
            paragraph.isEmpty() ? null : paragraph,
            decidedDate,
            new ResponsibleReader(registry, municipality)
                .read(row.cell(AssignmentColumn.RESPONSIBLE)),
            status,
            AssignmentStatusReader.read(status),
            due.orElse(null));
    String title = row.cell(AssignmentColumn.TITLE);
    return new Reading(
        title.isEmpty() ? task : title,
        CaseNumbers.inHeading(row.cell(AssignmentColumn.NUMBER)),
        details,
        decidedBy == null ? null : body(decidedBy).orElse(null),
        warnings);
  }

  private @Nullable String decidedBy(
      AssignmentTable table, AssignmentTable.Row row, String opening) {
    Matcher matcher = BY.matcher(opening);
    String printed = row.cell(AssignmentColumn.DECIDED_BY);
    if (printed.isEmpty() && matcher.find() && body(matcher.group("by")).isPresent()) {
      printed = matcher.group("by");
    }
    if (printed.isEmpty() && body(table.heading()).isPresent()) {
      printed = table.heading();
    }
    if (printed.isEmpty()) {
      return null;
    }
    String as = printed;
    return body(printed).map(it -> it.code().isEmpty() ? it.name() : it.code()).orElse(as);
  }

  private Optional<Body> body(String printed) {
    return printed.isBlank()
        ? Optional.empty()
        : registry
            .bodyOfCode(printed.strip().toUpperCase(Locale.ROOT), municipality)
            .or(() -> registry.bodyNamed(printed.strip(), municipality));
  }

  private static @Nullable LocalDate day(String printed, String field, List<String> warnings) {
    Optional<LocalDate> date = SwedishDate.firstIn(printed);
    if (date.isEmpty() && DATE.matcher(printed).find()) {
      warnings.add(field + " is printed as " + printed.strip() + ", which is no date");
    }
    return date.orElse(null);
  }

  /** An assignment of a follow-up, where bodies and state are all that is said. */
  Reading read(FollowUpList.Item item) {
    AssignmentStatus status = AssignmentStatusReader.read(item.status());
    return new Reading(
        item.title(),
        List.of(),
        new AssignmentDetails(
            null,
            null,
            null,
            null,
            item.responsible(),
            item.status(),
            status,
            DueDate.in(item.status()).orElse(null)),
        null,
        List.of());
  }
}
