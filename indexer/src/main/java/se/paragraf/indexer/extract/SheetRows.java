package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the cells of a sheet into rows as they come by, from the left to the right.
 *
 * <p>A cell that the file leaves out is empty and keeps its column. An empty row ends a table.
 */
final class SheetRows {

  private static final int MOST_COLUMNS = 16_384;

  private final LineCollector out;
  private final List<String> cells = new ArrayList<>();
  private int letters;
  private int boldLetters;
  private int row = -1;

  SheetRows(LineCollector out) {
    this.out = out;
  }

  void name(String sheet) {
    out.gap();
    out.add(new Line(sheet, 0, true));
    out.gap();
    row = -1;
  }

  /** A cell; both numbers from 0. */
  void cell(int atRow, int column, String text, boolean bold) {
    if (atRow != row) {
      endRow();
      if (atRow > row + 1) {
        out.gap();
      }
      row = atRow;
    }
    if (column < 0 || column >= MOST_COLUMNS || text.isBlank()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
    letters += text.length();
    boldLetters += bold ? text.length() : 0;
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      out.row(cells, 0, boldLetters * 2 > letters);
    }
    cells.clear();
    letters = 0;
    boldLetters = 0;
  }

  void endSheet() {
    endRow();
    out.gap();
    row = -1;
  }
}
