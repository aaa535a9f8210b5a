package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;

/**
 * A list of assignments in a document.
 *
 * @param giver the body whose assignments they are, as the heading says; null where it does not
 * @param followUp whether the list calls itself a follow-up
 * @param rows in order
 */
record AssignmentTable(@Nullable Body giver, boolean followUp, List<Row> rows) {

  /**
   * A cell with text.
   *
   * @param head what it is headed with, as printed
   * @param column null where the head is not known
   */
  record Cell(String head, @Nullable AssignmentColumn column, String text) {}

  /**
   * One row, whole, its cells mended.
   *
   * @param cells in the order of the columns; those without text are absent
   * @param group what stands above it across the table: a body, or a state; empty where nothing
   *     does
   * @param lines the lines that it takes
   */
  record Row(List<Cell> cells, String group, List<TextLine> lines) {

    /** The cell's text; the last one's of several that are headed alike, which is the latest. */
    String cell(AssignmentColumn column) {
      return cell(column, _ -> true);
    }

    /** The same, of those only that the condition holds for. */
    String cell(AssignmentColumn column, Predicate<Cell> condition) {
      String text = "";
      for (Cell cell : cells) {
        text = cell.column() == column && condition.test(cell) ? cell.text() : text;
      }
      return text;
    }

    /** The texts of all cells that are headed alike, from the left. */
    List<String> cells(AssignmentColumn column) {
      return cells.stream().filter(it -> it.column() == column).map(Cell::text).toList();
    }

    boolean has(AssignmentColumn column) {
      return cells.stream().anyMatch(it -> it.column() == column);
    }

    List<String> heads(AssignmentColumn column) {
      List<String> heads = new ArrayList<>();
      for (Cell cell : cells) {
        if (cell.column() == column) {
          heads.add(cell.head());
        }
      }
      return heads;
    }
  }
}
