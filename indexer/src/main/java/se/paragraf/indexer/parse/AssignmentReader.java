package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.Municipality;

/**
 * Reads what a row says of its assignment.
 *
 * <p>Conventions: the decision has columns of its own or opens the text of the assignment ({@link
 * DecisionCitation}). What no cell says, the heading of the list or the group does: whose
 * assignments they are, who is responsible, where they stand.
 */
final class AssignmentReader {

  /** {@code Återrapportering}, {@code Redovisas}. */
  private static final Pattern REPORTING =
      Pattern.compile("(?iu)(?:åter|av|slut)?(?:rapporter|redovis)\\p{L}*");

  /** Longer than {@code 21 september 2024}. */
  private static final int LONGEST_DAY = 25;

  private static final int LONGEST_CITATION = 60;

  /**
   * What was read.
   *
   * @param citation of the decision that gave it
   * @param by the body that gave it, resolved; null where it is not known
   * @param warnings of dates that cannot exist
   */
  record Reading(
      String title,
      List<CaseNumber> numbers,
      AssignmentDetails details,
      boolean pointLike,
      @Nullable Body by,
      List<String> warnings) {

    /**
     * The same with the case numbers of the row above, if it has none and is of the same §: a § is
     * of one case, whose number stands at the first of its assignments or is merged over them.
     */
    Reading inCaseOf(Reading above) {
      boolean same =
          numbers.isEmpty()
              && details.decidedParagraph() != null
              && details.decidedDate() != null
              && details.decidedParagraph().equals(above.details().decidedParagraph())
              && details.decidedDate().equals(above.details().decidedDate())
              && java.util.Objects.equals(details.decidedBy(), above.details().decidedBy());
      return same ? new Reading(title, above.numbers(), details, pointLike, by, warnings) : this;
    }

    /** The same without the §, which was a point of the decision. */
    Reading withoutParagraph() {
      List<String> more = new ArrayList<>(warnings);
      more.add(
          "the number "
              + details.decidedParagraph()
              + " is taken for a point of the decision and not for its §");
      AssignmentDetails other =
          new AssignmentDetails(
              details.started(),
              details.decidedBy(),
              null,
              details.decidedDate(),
              details.responsible(),
              details.statusText(),
              details.status(),
              details.due());
      return new Reading(title, numbers, other, false, by, more);
    }
  }

  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final StatusLegend legend;
  private final @Nullable Integer year;

  /**
   * @param year that the lists report of; null where it is not known
   */
  AssignmentReader(
      BodyRegistry registry,
      @Nullable Municipality municipality,
      StatusLegend legend,
      @Nullable Integer year) {
    this.registry = registry;
    this.municipality = municipality;
    this.legend = legend;
    this.year = year;
  }

  Reading read(AssignmentTable table, AssignmentTable.Row row) {
    List<String> warnings = new ArrayList<>();
    String task = row.cell(AssignmentColumn.TASK);
    String named = row.cell(AssignmentColumn.TITLE);
    String told = task.isEmpty() ? named : task;
    Optional<DecisionCitation> opening = DecisionCitation.opening(told, registry, municipality);
    Decided decided = decided(table, row, opening, warnings);
    String status = row.cell(AssignmentColumn.STATUS, it -> !RowStatus.isClosingDay(it));
    String comment = row.cell(AssignmentColumn.COMMENT, it -> !tellsWhen(it));
    String statusText =
        status.isEmpty() || comment.isEmpty() ? status + comment : status + "\n" + comment;
    Optional<LocalDate> due =
        DueDate.ofCell(row.cell(AssignmentColumn.DUE))
            .or(
                () ->
                    DueDate.ofCell(row.cell(AssignmentColumn.COMMENT, AssignmentReader::tellsWhen)))
            .or(() -> status.length() < 25 ? DueDate.ofCell(status) : Optional.empty())
            .or(() -> DueDate.in(status))
            .or(() -> DueDate.in(comment))
            .or(() -> DueDate.in(task))
            .or(() -> DueDate.in(named))
            .or(() -> DueDate.within(year, statusText));
    AssignmentDetails details =
        new AssignmentDetails(
            day(row.cell(AssignmentColumn.STARTED), "started", warnings),
            decided.by(),
            decided.paragraph().isEmpty() ? null : decided.paragraph(),
            decided.date(),
            responsible(row),
            statusText,
            new RowStatus(legend).of(row, status, comment),
            due.orElse(null));
    String title = named.isEmpty() ? withoutCitation(task, opening) : named;
    return new Reading(
        title,
        RowNumbers.of(row),
        details,
        decided.pointLike(),
        decided.by() == null
            ? null
            : DecisionCitation.body(decided.by(), registry, municipality).orElse(null),
        warnings);
  }

  /** {@code Återrapportering}: a day or a month alone is when it is to come, and no account. */
  private static boolean tellsWhen(AssignmentTable.Cell cell) {
    return cell.text().length() < LONGEST_DAY
        && REPORTING.matcher(cell.head().strip()).matches()
        && DueDate.ofCell(cell.text()).isPresent();
  }

  /** What was decided may name another day; a short cell tells the decision's own. */
  private static List<String> shortFirst(List<String> cells) {
    return cells.reversed().stream()
        .sorted(Comparator.comparing(it -> it.length() > LONGEST_CITATION))
        .toList();
  }

  private record Decided(
      @Nullable String by, String paragraph, @Nullable LocalDate date, boolean pointLike) {}

  private Decided decided(
      AssignmentTable table,
      AssignmentTable.Row row,
      Optional<DecisionCitation> opening,
      List<String> warnings) {
    String by = "";
    String paragraph = row.cell(AssignmentColumn.PARAGRAPH).replaceFirst("^§+\\s*", "");
    paragraph = paragraph.matches("\\d{1,4}(?: ?[a-z])?") ? paragraph : "";
    LocalDate date = null;
    String impossible = "";
    boolean point = false;
    List<DecisionCitation> citations = new ArrayList<>();
    for (AssignmentColumn column :
        List.of(
            AssignmentColumn.DECIDED_BY,
            AssignmentColumn.DECISION,
            AssignmentColumn.PARAGRAPH,
            AssignmentColumn.STARTED)) {
      // A motion is handed in at a meeting, which remits it by a §.
      boolean opened = column == AssignmentColumn.STARTED;
      for (String cell : shortFirst(row.cells(column))) {
        if (!opened || cell.indexOf('§') >= 0) {
          DecisionCitation citation = DecisionCitation.ofCell(cell, registry, municipality);
          citations.add(citation);
          if (column == AssignmentColumn.DECIDED_BY && citation.by().isEmpty()) {
            by = cell;
          }
        }
      }
    }
    opening.ifPresent(citations::add);
    for (DecisionCitation it : citations) {
      by = by.isEmpty() ? it.by() : by;
      if (paragraph.isEmpty() && !it.paragraph().isEmpty()) {
        paragraph = it.paragraph();
        point = it.point();
      }
      date = date == null ? it.date() : date;
      impossible = impossible.isEmpty() ? it.impossible() : impossible;
    }
    if (date == null && !impossible.isEmpty()) {
      warnings.add("decidedDate is printed as " + impossible + ", which is no date");
    }
    Body giver = table.giver();
    if (by.isEmpty() && giver == null) {
      return new Decided(null, paragraph, date, point);
    }
    String printed = by;
    Optional<Body> body =
        by.isEmpty()
            ? Optional.ofNullable(giver)
            : DecisionCitation.body(by, registry, municipality);
    return new Decided(
        body.map(it -> it.code().isEmpty() ? it.name() : it.code()).orElse(printed),
        paragraph,
        date,
        point);
  }

  private List<String> responsible(AssignmentTable.Row row) {
    String cell = row.cell(AssignmentColumn.RESPONSIBLE);
    boolean group =
        cell.isEmpty() && DecisionCitation.body(row.group(), registry, municipality).isPresent();
    return new ResponsibleReader(registry, municipality).read(group ? row.group() : cell);
  }

  private static String withoutCitation(String task, Optional<DecisionCitation> opening) {
    String title = opening.map(it -> task.substring(it.end())).orElse(task).strip();
    return title.isEmpty() ? task : title;
  }

  private static @Nullable LocalDate day(String printed, String field, List<String> warnings) {
    Optional<CellDate> date = CellDate.firstIn(printed);
    if (date.isPresent() && date.get().date() == null) {
      warnings.add(field + " is printed as " + date.get().printed() + ", which is no date");
    }
    return date.map(CellDate::date).orElse(null);
  }

  /** An assignment of a follow-up, where bodies and state are all that is said. */
  Reading read(FollowUpList.Item item) {
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
            AssignmentStatusReader.read(item.status()),
            DueDate.in(item.status()).or(() -> DueDate.within(year, item.status())).orElse(null)),
        false,
        null,
        List.of());
  }
}
