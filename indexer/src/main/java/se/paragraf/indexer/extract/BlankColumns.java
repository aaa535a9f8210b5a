package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a plain text whose columns are set with blanks, and gives each line of them
 * its cells.
 *
 * <p>Convention: as in print ({@link AlignedColumns}), white runs down through all lines of the
 * table, two blanks wide at least, and on most lines words stand two blanks or more apart. A line
 * without such white that lies across the columns is no row: it names a group, or ends the table.
 */
final class BlankColumns {

  private static final int FEWEST_LINES = 3;

  /** White between columns; a table has one column more. */
  private static final int FEWEST_GAPS = 3;

  private static final int NARROWEST = 2;

  private static final int LONGEST_LINE = 500;

  /** Lines in a row that are empty or lie across the table. */
  private static final int MOST_BETWEEN = 3;

  /** About as wide as a letter of a text that is set with blanks, in points. */
  private static final float LETTER = 4;

  private static final Pattern WHITE = Pattern.compile(" {2,}");

  private record Block(BitSet covered, List<Integer> rows) {}

  private final List<String> lines;

  private BlankColumns(List<String> lines) {
    this.lines = lines;
  }

  /** The lines of a text; those of tables with a tab between their cells. */
  static List<Line> read(List<String> lines) {
    BlankColumns finder = new BlankColumns(lines);
    List<Line> read = new ArrayList<>();
    int index = 0;
    while (index < lines.size()) {
      Block block = finder.blockAt(index);
      if (block == null) {
        read.add(plain(lines.get(index++)));
        continue;
      }
      List<Integer> columns = starts(block.covered());
      for (int row : block.rows()) {
        for (; index < row; index++) {
          read.add(plain(lines.get(index)));
        }
        read.add(row(lines.get(index++), columns));
      }
    }
    return read;
  }

  private static Line plain(String line) {
    return Line.plain(Line.stripped(line));
  }

  private @Nullable Block blockAt(int index) {
    if (!maybeRow(lines.get(index)) || pieces(lines.get(index)) <= FEWEST_GAPS) {
      return null;
    }
    BitSet covered = covered(lines.get(index));
    List<Integer> rows = new ArrayList<>(List.of(index));
    int full = 1;
    int between = 0;
    for (int next = index + 1; next < lines.size() && between <= MOST_BETWEEN; next++) {
      String line = lines.get(next);
      if (line.isBlank()) {
        between++;
        continue;
      }
      if (!maybeRow(line)) {
        break;
      }
      BitSet its = covered(line);
      BitSet both = (BitSet) its.clone();
      both.or(covered);
      int pieces = pieces(line);
      boolean across = pieces == 1 && crosses(covered, its);
      if (across || starts(both).size() <= FEWEST_GAPS) {
        between++;
        continue;
      }
      covered = both;
      rows.add(next);
      full += pieces >= FEWEST_GAPS ? 1 : 0;
      between = 0;
    }
    return full >= FEWEST_LINES ? new Block(covered, rows) : null;
  }

  private static boolean maybeRow(String line) {
    return line.length() <= LONGEST_LINE && line.indexOf('\t') < 0;
  }

  private static int pieces(String line) {
    String text = line.strip();
    return text.isEmpty() ? 0 : WHITE.split(text).length;
  }

  /** Whether the line fills some white between two columns. */
  private static boolean crosses(BitSet covered, BitSet line) {
    int end = covered.nextClearBit(Math.max(0, covered.nextSetBit(0)));
    for (int start = covered.nextSetBit(end); start >= 0; start = covered.nextSetBit(end)) {
      if (start - end >= NARROWEST
          && line.get(end, start).cardinality() > start - end - NARROWEST) {
        return true;
      }
      end = covered.nextClearBit(start);
    }
    return false;
  }

  private static BitSet covered(String line) {
    BitSet covered = new BitSet();
    for (int at = 0; at < line.length(); at++) {
      if (!Character.isWhitespace(line.charAt(at))) {
        covered.set(at);
      }
    }
    return covered;
  }

  private static List<Integer> starts(BitSet covered) {
    List<Integer> starts = new ArrayList<>();
    int at = covered.nextSetBit(0);
    int end = -NARROWEST;
    while (at >= 0) {
      if (at - end >= NARROWEST) {
        starts.add(at);
      }
      end = covered.nextClearBit(at);
      at = covered.nextSetBit(end);
    }
    return starts;
  }

  private static Line row(String line, List<Integer> columns) {
    List<String> cells = new ArrayList<>();
    List<Float> starts = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      int from = Math.min(columns.get(column), line.length());
      int to =
          column + 1 < columns.size()
              ? Math.min(columns.get(column + 1), line.length())
              : line.length();
      cells.add(line.substring(from, to).strip());
      starts.add(columns.get(column) * LETTER);
    }
    return new Line(String.join("\t", cells), 0, false, starts);
  }
}
