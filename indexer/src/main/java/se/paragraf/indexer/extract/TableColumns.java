package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of a line together, with a tab where a cell begins.
 *
 * <p>Conventions: a gap of more than two letters parts cells. In a table whose cells are filled to
 * the edge the gaps are narrower; there a cell begins where white runs down through all lines
 * ({@link AlignedColumns}), or where the table's head has a column, as long as no word of the line
 * lies across a column's edge.
 */
final class TableColumns {

  /** A gap wider than this many letters is a new column. */
  private static final float GAP = 2f;

  private static final int FEWEST_COLUMNS = 4;

  private static final int LONGEST_HEAD_CELL = 40;

  /** How far from its column's edge a cell may begin, in points. */
  private static final float NEAR = 1.5f;

  /** After so many lines across the edges the table is over. */
  private static final int MOST_ACROSS = 4;

  private List<Float> edges = List.of();
  private int across;

  /** The lines of a page. */
  List<Line> lines(List<PrintedLine> printed) {
    List<AlignedColumns.Block> blocks = AlignedColumns.in(printed);
    List<Line> lines = new ArrayList<>(printed.size());
    int block = 0;
    for (int index = 0; index < printed.size(); index++) {
      PrintedLine line = printed.get(index);
      while (block < blocks.size() && blocks.get(block).to() <= index) {
        block++;
      }
      boolean aligned = block < blocks.size() && blocks.get(block).from() <= index;
      Line ready = line.ready();
      if (ready != null) {
        lines.add(ready);
      } else {
        lines.add(
            aligned ? row(line, blocks.get(block)) : line(line.words(), line.size(), line.bold()));
      }
    }
    return lines;
  }

  private static Line row(PrintedLine line, AlignedColumns.Block block) {
    StringBuilder text = new StringBuilder();
    List<Float> starts = new ArrayList<>();
    int column = -1;
    for (Word word : line.words()) {
      int its = block.columnOf(word);
      if (its != column) {
        // A column without a word keeps its place: which one it is tells a Yes from a No.
        for (int empty = column + 1; column >= 0 && empty < its; empty++) {
          starts.add(block.starts().get(empty));
          text.append('\t');
        }
        starts.add(block.starts().get(its));
        text.append(text.isEmpty() ? "" : "\t");
      } else {
        text.append(' ');
      }
      text.append(word.text());
      column = its;
    }
    return new Line(text.toString(), line.size(), line.bold(), starts);
  }

  Line line(List<Word> words, float size, boolean bold) {
    boolean inTable = !edges.isEmpty() && fits(words);
    StringBuilder text = new StringBuilder();
    List<Float> starts = new ArrayList<>();
    float end = 0;
    for (Word word : words) {
      boolean cell =
          !text.isEmpty()
              && (word.start() - end > GAP * word.size() || (inTable && atEdge(word.start())));
      if (text.isEmpty() || cell) {
        starts.add(word.start());
      }
      text.append(text.isEmpty() ? "" : cell ? "\t" : " ").append(word.text());
      end = word.end();
    }
    String line = text.toString().strip();
    if (!inTable || starts.size() >= edges.size()) {
      remember(line, starts);
    }
    return new Line(line, size, bold, starts);
  }

  private void remember(String line, List<Float> starts) {
    if (starts.size() < FEWEST_COLUMNS) {
      return;
    }
    for (String cell : line.split("\t")) {
      if (cell.length() > LONGEST_HEAD_CELL || cell.chars().anyMatch(Character::isDigit)) {
        return;
      }
    }
    edges = List.copyOf(starts);
    across = 0;
  }

  /** Whether no word lies across an edge; a few lines that do end the table. */
  private boolean fits(List<Word> words) {
    for (Word word : words) {
      for (float edge : edges) {
        if (word.start() < edge - NEAR && word.end() > edge + NEAR) {
          if (++across >= MOST_ACROSS) {
            edges = List.of();
          }
          return false;
        }
      }
    }
    across = 0;
    return true;
  }

  private boolean atEdge(float start) {
    for (float edge : edges) {
      if (Math.abs(start - edge) <= NEAR) {
        return true;
      }
    }
    return false;
  }
}
