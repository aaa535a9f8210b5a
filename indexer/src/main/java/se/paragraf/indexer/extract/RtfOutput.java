package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of one place in an RTF (the body, a head, a note, a text box) into paragraphs and
 * rows.
 *
 * <p>Convention of the format: a row is the text up to {@code \row}, its cells the text up to each
 * {@code \cell}; nothing says beforehand that a paragraph is in a cell but {@code \intbl}.
 */
final class RtfOutput {

  /** The number of an item, which a tab parts from its text and not from another cell. */
  private static final Pattern LABEL =
      Pattern.compile("^(\\d{1,3}[.)]|\\p{L}[.)]|[ivxIVX]{1,5}[.)]|[•–-])\\t");

  private final BlockSink sink;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> below = new ArrayList<>();
  private final List<TableCell> row = new ArrayList<>();
  private final List<String> innerRow = new ArrayList<>();
  private @Nullable TableRows rows;
  private TableCell cell = new TableCell();
  private TableCell innerCell = new TableCell();
  private int boldLetters;
  private float size;
  private boolean heading;
  private boolean inTable;

  RtfOutput(BlockSink sink) {
    this.sink = sink;
  }

  void letters(String letters, float points, boolean bold) {
    text.append(letters);
    if (!letters.isBlank()) {
      size = Math.max(size, points);
      boldLetters += bold ? letters.length() : 0;
    }
  }

  /** Lines that stand beside the paragraph and are read below it. */
  void below(List<Line> lines) {
    below.addAll(lines);
  }

  void heading(boolean is) {
    heading = is;
  }

  void inTable(boolean is) {
    inTable = is;
  }

  void paragraph() {
    if (inTable) {
      end(cell);
    } else {
      endTable();
      end(sink);
    }
  }

  private void end(BlockSink where) {
    String words = LABEL.matcher(text).replaceFirst("$1 ");
    boolean bold = heading || boldLetters * 2 > words.strip().length();
    where.paragraph(words, size, bold && !words.isBlank(), heading);
    if (!below.isEmpty()) {
      where.lines(below);
    }
    text.setLength(0);
    below.clear();
    boldLetters = 0;
    size = 0;
  }

  void cell() {
    end(cell);
    row.add(cell);
    cell = new TableCell();
  }

  void row() {
    if (rows == null) {
      rows = new TableRows(sink);
    }
    rows.add(List.copyOf(row));
    row.clear();
  }

  /** Tables in tables: their rows are lines of the outer cell. */
  void innerCell() {
    end(innerCell);
    innerRow.add(innerCell.text());
    innerCell = new TableCell();
  }

  void innerRow() {
    cell.row(innerRow, 0, false);
    innerRow.clear();
  }

  private void endTable() {
    if (!row.isEmpty()) {
      row();
    }
    if (rows != null) {
      rows.end();
      rows = null;
    }
  }

  void end() {
    if (!cell.lines().isEmpty()) {
      row.add(cell);
    }
    endTable();
    if (!text.isEmpty() || !below.isEmpty()) {
      end(sink);
    }
  }
}
