package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands the rows of a table on: as rows, or as paragraphs where the table only lays out a page.
 *
 * <p>Convention: a table that lays out a page has headings in it, or one cell in each row. A merged
 * cell is followed by empty ones, so that columns stay in place.
 */
final class TableRows {

  /** A long table is not held whole; its first rows show what it is. */
  private static final int HELD = 200;

  private final BlockSink sink;
  private final List<List<TableCell>> rows = new ArrayList<>();
  private final boolean data;
  private boolean laysOut;

  TableRows(BlockSink sink) {
    this(sink, false);
  }

  /**
   * @param data whether it is a sheet, which never lays out a page
   */
  TableRows(BlockSink sink, boolean data) {
    this.sink = sink;
    this.data = data;
  }

  void add(List<TableCell> row) {
    if (row.isEmpty()) {
      return;
    }
    laysOut |= row.stream().anyMatch(TableCell::hasHeading);
    rows.add(row);
    if (rows.size() >= HELD) {
      hand();
    }
  }

  void end() {
    hand();
    sink.lines(List.of());
  }

  private void hand() {
    boolean paragraphs = !data && (laysOut || rows.stream().allMatch(it -> it.size() == 1));
    for (List<TableCell> row : rows) {
      if (paragraphs) {
        for (TableCell cell : row) {
          cell.lines()
              .forEach(it -> sink.paragraph(it.text(), it.size(), it.bold(), cell.hasHeading()));
        }
      } else {
        row(row);
      }
    }
    rows.clear();
  }

  private void row(List<TableCell> row) {
    List<String> cells = new ArrayList<>();
    int letters = 0;
    int boldLetters = 0;
    float size = 0;
    for (TableCell cell : row) {
      cells.add(cell.text());
      for (int more = 1; more < cell.span(); more++) {
        cells.add("");
      }
      letters += cell.letters();
      boldLetters += cell.boldLetters();
      size = Math.max(size, cell.size());
    }
    sink.row(cells, size, boldLetters * 2 > letters);
  }
}
