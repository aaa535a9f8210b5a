package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.paragraf.indexer.extract.PageRules.Rule;

/**
 * A table that is drawn with rules, read row by row.
 *
 * <p>Conventions: a rule that crosses most of the table parts two rows; a cell whose upper edge is
 * missing goes on from the row above, and one whose left edge is missing from the cell before. The
 * text of a row comes out as one line with a tab between its cells, whatever the lines that the
 * cells have been wrapped into and wherever in the cell they stand.
 */
final class RuledTable {

  private static final int FEWEST_COLUMNS = 4;

  /** With three columns a table needs more rows, since letterheads are drawn as tables too. */
  private static final int FEWEST_ROWS_OF_THREE = 5;

  private static final float LOWEST_ROW = 5;

  private static final float NARROWEST = 150;

  private static final double MOST_OF = 0.4;

  private final float[] columns;
  private final float[] rows;

  /** To which row and column the text of a place goes: itself, or the cell that it is part of. */
  private final int[][] ownerRow;

  private final int[][] ownerColumn;
  private final List<PlacedLetter>[][] cells;

  private RuledTable(float[] columns, float[] rows, List<Rule> horizontals, List<Rule> verticals) {
    this.columns = columns;
    this.rows = rows;
    int height = rows.length - 1;
    int width = columns.length - 1;
    ownerRow = new int[height][width];
    ownerColumn = new int[height][width];
    cells = newCells(height, width);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        boolean above =
            row == 0
                || covers(horizontals, rows[row], columns[column], columns[column + 1])
                || !covers(verticals, columns[column], rows[row - 1], rows[row]);
        boolean before =
            column == 0 || covers(verticals, columns[column], rows[row], rows[row + 1]);
        ownerRow[row][column] = above ? row : ownerRow[row - 1][column];
        ownerColumn[row][column] = before ? column : ownerColumn[row][column - 1];
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<PlacedLetter>[][] newCells(int height, int width) {
    List<PlacedLetter>[][] cells = new List[height][width];
    for (List<PlacedLetter>[] row : cells) {
      Arrays.setAll(row, _ -> new ArrayList<>());
    }
    return cells;
  }

  /** Whether rules on that line cover more than half of the stretch. */
  private static boolean covers(List<Rule> rules, float at, float from, float to) {
    float covered = 0;
    for (Rule it : rules) {
      if (Math.abs(it.at() - at) <= PageRules.NEAR) {
        covered += Math.max(0, Math.min(it.to(), to) - Math.max(it.from(), from));
      }
    }
    return covered > (to - from) / 2;
  }

  /** The tables on a page; what is drawn otherwise is none. */
  static List<RuledTable> on(PageRules rules) {
    List<Rule> horizontals = rules.horizontals();
    List<Rule> verticals = new ArrayList<>(rules.verticals());
    if (horizontals.size() < 2 || verticals.size() < FEWEST_COLUMNS) {
      return List.of();
    }
    verticals.sort(Comparator.comparingDouble(Rule::from));
    List<RuledTable> tables = new ArrayList<>();
    List<Rule> group = new ArrayList<>();
    float bottom = 0;
    for (Rule it : verticals) {
      if (!group.isEmpty() && it.from() > bottom + PageRules.NEAR) {
        add(tables, horizontals, group);
        group = new ArrayList<>();
        bottom = 0;
      }
      group.add(it);
      bottom = Math.max(bottom, it.to());
    }
    add(tables, horizontals, group);
    return tables;
  }

  private static void add(List<RuledTable> tables, List<Rule> horizontals, List<Rule> verticals) {
    float top = Float.MAX_VALUE;
    float bottom = 0;
    List<Float> edges = new ArrayList<>();
    for (Rule it : verticals) {
      top = Math.min(top, it.from());
      bottom = Math.max(bottom, it.to());
      edges.add(it.at());
    }
    float[] columns = apart(edges, PageRules.NEAR + 1);
    float left = columns[0];
    float right = columns[columns.length - 1];
    List<Float> levels = new ArrayList<>(List.of(top, bottom));
    for (int index = 0; index < horizontals.size(); ) {
      float at = horizontals.get(index).at();
      float covered = 0;
      for (;
          index < horizontals.size() && horizontals.get(index).at() - at <= PageRules.NEAR;
          index++) {
        Rule it = horizontals.get(index);
        covered += Math.max(0, Math.min(it.to(), right) - Math.max(it.from(), left));
      }
      if (at > top - LOWEST_ROW && at < bottom + LOWEST_ROW && covered > (right - left) * MOST_OF) {
        levels.add(at);
      }
    }
    float[] rows = apart(levels, LOWEST_ROW);
    int width = columns.length - 1;
    boolean table =
        width >= FEWEST_COLUMNS && rows.length > 2
            || width == FEWEST_COLUMNS - 1 && rows.length > FEWEST_ROWS_OF_THREE;
    if (table && right - left >= NARROWEST) {
      tables.add(new RuledTable(columns, rows, horizontals, verticals));
    }
  }

  /** In order, and of those that lie near each other only the first. */
  private static float[] apart(List<Float> places, float distance) {
    places.sort(null);
    float[] apart = new float[places.size()];
    int size = 0;
    for (float it : places) {
      if (size == 0 || it - apart[size - 1] > distance) {
        apart[size++] = it;
      }
    }
    return Arrays.copyOf(apart, size);
  }

  /** The upper edge, in points from the top of the page. */
  float top() {
    return rows[0];
  }

  /** Takes a letter in; false for one that stands elsewhere. */
  boolean take(PlacedLetter letter) {
    float x = letter.x() + letter.width() / 2;
    float y = letter.y() - letter.height() / 2;
    int row = between(rows, y);
    int column = between(columns, x);
    if (row < 0 || column < 0) {
      return false;
    }
    int its = ownerColumn[row][column];
    cells[ownerRow[row][its]][its].add(letter);
    return true;
  }

  private static int between(float[] edges, float at) {
    int found = Arrays.binarySearch(edges, at);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && before < edges.length - 1 ? before : -1;
  }

  /**
   * Whether the rules part the rows: a table that is only boxed has many lines in every column
   * between two rules.
   */
  boolean partsRows() {
    int letters = 0;
    for (List<PlacedLetter>[] row : cells) {
      int tall = 0;
      int filled = 0;
      for (List<PlacedLetter> cell : row) {
        letters += cell.size();
        if (!cell.isEmpty()) {
          filled++;
          tall += isTall(cell) ? 1 : 0;
        }
      }
      if (filled > 2 && tall * 3 > filled * 2) {
        return false;
      }
    }
    return letters > 0;
  }

  /** More than six lines. */
  private static boolean isTall(List<PlacedLetter> cell) {
    float first = Float.MAX_VALUE;
    float last = 0;
    for (PlacedLetter it : cell) {
      first = Math.min(first, it.y());
      last = Math.max(last, it.y());
    }
    return last - first > 7 * cell.getFirst().size();
  }

  /** A line for each row that has text. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < cells.length; row++) {
      StringBuilder text = new StringBuilder();
      float size = 0;
      int bold = 0;
      int letters = 0;
      boolean whole = true;
      for (int column = 0; column < columns.length - 1; column++) {
        boolean own = ownerColumn[row][column] == column;
        whole &= column == 0 || !own;
        if (column > 0 && own) {
          text.append("\t".repeat(tabs(row, column)));
        }
        text.append(CellText.of(cells[row][column], columns[column], right(row, column)));
        for (PlacedLetter it : cells[row][column]) {
          size = Math.max(size, it.size());
          bold += it.bold() ? 1 : 0;
          letters++;
        }
      }
      String line = whole ? text.toString().strip() : text.toString();
      if (!line.isBlank()) {
        lines.add(new Line(line, size, bold * 2 > letters));
      }
    }
    return lines;
  }

  /** As many as the columns that a joined cell before takes, so that columns stay in place. */
  private int tabs(int row, int column) {
    int tabs = 1;
    for (int before = column - 1; before > 0 && ownerColumn[row][before] != before; before--) {
      tabs++;
    }
    return tabs;
  }

  private float right(int row, int column) {
    int after = column + 1;
    while (after < columns.length - 1 && ownerColumn[row][after] == column) {
      after++;
    }
    return columns[after];
  }
}
