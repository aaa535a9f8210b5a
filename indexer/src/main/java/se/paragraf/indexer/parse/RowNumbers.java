package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Reads the case numbers of a row in a list of assignments.
 *
 * <p>Convention: they have a column of their own, or stand with the decision in one cell, below its
 * date and § ({@code KF § 74 2021-05-31 KS 2021/0118}, headed {@code Beslut} or {@code Beslut /
 * dnr}). There a number without a register's letters is a § and its year.
 */
final class RowNumbers {

  private static final int LONGEST_CELL = 160;

  private static final Pattern DAY =
      Pattern.compile("(?<![\\d/-])(?:(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2} \\d{4})");

  private static final Pattern PARAGRAPH =
      Pattern.compile("§{1,2}\\s*\\d{1,4}(?:/(?:19|20)?\\d{2}(?!\\d))?|\\d{1,4}\\s?§");

  /** {@code KS 45/2023}: a body's § and its year. */
  private static final Pattern BODY_YEAR =
      Pattern.compile("(?u)\\p{Lu}\\p{L}{1,5}\\s\\d{1,3}/(?:19|20)?\\d{2}");

  private RowNumbers() {}

  static List<CaseNumber> of(AssignmentTable.Row row) {
    String own = row.cell(AssignmentColumn.NUMBER);
    if (!own.isEmpty()) {
      return CaseNumbers.inHeading(own);
    }
    for (AssignmentTable.Cell cell : row.cells()) {
      boolean shared =
          cell.column() == AssignmentColumn.DECISION
              || cell.column() == AssignmentColumn.DECIDED_BY
              || cell.column() == AssignmentColumn.PARAGRAPH;
      if (shared) {
        List<CaseNumber> found = beside(cell.text(), headsNumbers(cell.head()));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean headsNumbers(String head) {
    String name = head.toLowerCase(Locale.ROOT);
    return name.contains("dnr") || name.contains("diarie");
  }

  private static List<CaseNumber> beside(String cell, boolean named) {
    String text = cell.substring(0, Math.min(LONGEST_CELL, cell.length()));
    String rest = PARAGRAPH.matcher(DAY.matcher(text).replaceAll(" · ")).replaceAll(" · ");
    return CaseNumbers.inHeading(rest).stream()
        .filter(
            it ->
                named || (!it.key().code().isEmpty() && !BODY_YEAR.matcher(it.printed()).matches()))
        .toList();
  }
}
