package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.model.AssignmentStatus;

/**
 * Reads where the assignment of a row stands.
 *
 * <p>Conventions: a word or text for the state says it; or a Yes below a head that names a state;
 * or a day there ({@code Avslutad}); or the name of the group that the row stands in.
 */
final class RowStatus {

  private static final Pattern YES = Pattern.compile("(?iu)(?:ja|x|j|✓|✔)\\.?");

  private static final Pattern NO = Pattern.compile("(?iu)(?:nej|n)\\.?");

  /** Longer than {@code 21 september 2024}. */
  private static final int LONGEST_DAY = 25;

  private static final Pattern CLOSED =
      Pattern.compile("(?iu)(?:avslut|genomför|slutför|verkställ)(?:[dt]|ad|at|ades)(?: \\p{L}+)?");

  private final StatusLegend legend;

  RowStatus(StatusLegend legend) {
    this.legend = legend;
  }

  AssignmentStatus of(AssignmentTable.Row row, String status, String comment) {
    List<String> heads = row.heads(AssignmentColumn.STATUS);
    if (!heads.isEmpty() && YES.matcher(status).matches()) {
      String head = heads.getLast().toLowerCase(Locale.ROOT);
      return head.startsWith("avslutas")
          ? AssignmentStatus.FORESLAS_AVSLUTAS
          : head.startsWith("avslut") ? AssignmentStatus.AVSLUTAT : AssignmentStatus.GENOMFORT;
    }
    if (!heads.isEmpty() && NO.matcher(status).matches()) {
      return AssignmentStatusReader.told(comment).orElse(AssignmentStatus.PAGAR);
    }
    boolean free = !StatusLegend.isColour(status);
    return legend
        .of(status)
        .or(() -> free ? AssignmentStatusReader.told(status) : Optional.empty())
        .or(() -> ofClosingDay(row))
        .or(() -> ofGroup(row.group()).filter(it -> it != AssignmentStatus.PAGAR))
        .or(() -> AssignmentStatusReader.told(comment))
        .or(() -> ofGroup(row.group()))
        .orElse(
            (status.isEmpty() || !free) && comment.isEmpty()
                ? AssignmentStatus.OKANT
                : AssignmentStatus.PAGAR);
  }

  private static Optional<AssignmentStatus> ofClosingDay(AssignmentTable.Row row) {
    return row.cells().stream()
        .filter(it -> it.column() == AssignmentColumn.STATUS && isClosingDay(it))
        .map(
            it ->
                it.head().toLowerCase(Locale.ROOT).startsWith("avslut")
                    ? AssignmentStatus.AVSLUTAT
                    : AssignmentStatus.GENOMFORT)
        .findFirst();
  }

  /**
   * {@code Avslutade uppdrag}: all below are closed. What goes on may be told closer in its row.
   */
  private static Optional<AssignmentStatus> ofGroup(String group) {
    return group.isEmpty() ? Optional.empty() : AssignmentStatusReader.told(group);
  }

  /** {@code Avslutad}: a day below that head is when it was. */
  static boolean isClosingDay(AssignmentTable.Cell cell) {
    return cell.text().length() < LONGEST_DAY
        && CLOSED.matcher(cell.head().strip()).matches()
        && CellDate.firstIn(cell.text()).isPresent();
  }
}
