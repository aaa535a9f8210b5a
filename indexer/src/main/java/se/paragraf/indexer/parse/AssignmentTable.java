package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Map;

/**
 * A list of assignments in a document.
 *
 * @param heading the nearest heading above that tells whose assignments they are; empty where there
 *     is none
 * @param rows in order
 */
record AssignmentTable(String heading, List<Row> rows) {

  /**
   * One row, whole, its cells mended.
   *
   * @param cells by column; those without text are absent
   * @param lines the lines that it takes
   */
  record Row(Map<AssignmentColumn, String> cells, List<TextLine> lines) {

    String cell(AssignmentColumn column) {
      return cells.getOrDefault(column, "");
    }
  }
}
