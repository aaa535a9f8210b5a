package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that list assignments.
 *
 * <p>Conventions: a head names the columns ({@link AssignmentColumn}); it comes again at the top of
 * each page. A row begins where its date or case number stands; lines with those cells empty go on
 * with the row before, over the page's end too, and with words broken by a hyphen.
 */
final class AssignmentTables {

  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern LIST =
      Pattern.compile(
          "(?iu).*(?:uppdrag|balanslista|ärendebalans|ärendeförteckning|bevakningslista).*");

  private static final Pattern KEY =
      Pattern.compile(
          "(?u)^(?:(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?|\\d{6,8}|.*\\d{2,}.*[/-].*\\d+.*)$");

  private static final Pattern HEADING = Pattern.compile("(?u)^\\p{Lu}[\\p{L}, -]{1,60}$");

  /** Half a word, left by a narrow cell: {@code Utbildningsnämnde} / {@code n}. */
  private static final Pattern REMNANT = Pattern.compile("\\p{Ll}{1,2}");

  private final List<TextLine> lines;
  private final Set<TextLine> taken;
  private final List<AssignmentTable> tables = new ArrayList<>();

  private List<@Nullable AssignmentColumn> head = List.of();
  private List<Float> starts = List.of();
  private String heading = "";
  private List<AssignmentTable.Row> rows = new ArrayList<>();
  private @Nullable Map<AssignmentColumn, String> row;
  private List<TextLine> rowLines = new ArrayList<>();

  private AssignmentTables(List<TextLine> lines, Set<TextLine> taken) {
    this.lines = lines;
    this.taken = taken;
  }

  /**
   * The tables in the lines.
   *
   * @param taken the lines of tables are put into this set, which compares by identity
   */
  static List<AssignmentTable> find(List<TextLine> lines, Set<TextLine> taken) {
    AssignmentTables reader = new AssignmentTables(lines, taken);
    reader.read();
    return reader.tables;
  }

  /** An empty set as {@link #find} wants it. */
  static Set<TextLine> identitySet() {
    return java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private void read() {
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (line.isBlank()) {
        continue;
      }
      Optional<List<@Nullable AssignmentColumn>> columns = columns(line, index);
      if (columns.isPresent()) {
        begin(columns.get(), line, index);
      } else if (!head.isEmpty()) {
        take(line);
      }
    }
    endTable();
  }

  /** The columns that the line heads; a table of something else has other words. */
  private Optional<List<@Nullable AssignmentColumn>> columns(TextLine line, int index) {
    if (line.text().indexOf('\t') < 0 || line.text().length() > 250) {
      return Optional.empty();
    }
    List<@Nullable AssignmentColumn> columns = new ArrayList<>();
    Set<AssignmentColumn> known = java.util.EnumSet.noneOf(AssignmentColumn.class);
    for (String cell : line.text().split("\t", -1)) {
      String whole = cell;
      if (AssignmentColumn.of(cell).isEmpty() && !cell.isBlank()) {
        whole = cell + " " + wrapped(index, columns.size(), line);
      }
      AssignmentColumn column =
          AssignmentColumn.of(cell)
              .or(() -> Optional.empty())
              .orElse(AssignmentColumn.of(whole).orElse(null));
      columns.add(column != null && known.add(column) ? column : null);
    }
    boolean task = known.contains(AssignmentColumn.TASK) || known.contains(AssignmentColumn.TITLE);
    boolean state =
        known.contains(AssignmentColumn.STATUS)
            || known.contains(AssignmentColumn.DUE)
            || known.contains(AssignmentColumn.RESPONSIBLE);
    boolean key =
        known.contains(AssignmentColumn.NUMBER) || known.contains(AssignmentColumn.STARTED);
    boolean named =
        !head.isEmpty()
            || line.text().toLowerCase(java.util.Locale.ROOT).contains("uppdrag")
            || listAbove(index);
    return known.size() >= FEWEST_COLUMNS && task && state && key && named
        ? Optional.of(columns)
        : Optional.empty();
  }

  /**
   * The part of a column's head that stands on the line below: {@code Ärendets} / {@code
   * startdatum}.
   */
  private String wrapped(int index, int column, TextLine line) {
    if (index + 1 >= lines.size() || line.starts().size() <= column) {
      return "";
    }
    TextLine next = lines.get(index + 1);
    String[] cells = next.text().split("\t", -1);
    for (int cell = 0; cell < Math.min(cells.length, next.starts().size()); cell++) {
      if (Math.abs(next.starts().get(cell) - line.starts().get(column)) < 3) {
        return cells[cell];
      }
    }
    return "";
  }

  private boolean listAbove(int index) {
    int seen = 0;
    for (int above = index - 1; above >= 0 && seen < 12; above--) {
      String text = lines.get(above).text();
      if (!text.isBlank()) {
        seen++;
        if (text.length() < 80 && LIST.matcher(text).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private void begin(List<@Nullable AssignmentColumn> columns, TextLine line, int index) {
    String above = headingAbove(index);
    boolean again = columns.equals(head) && (above.isEmpty() || above.equals(heading));
    if (!again) {
      endTable();
      heading = above;
    }
    head = columns;
    starts = line.starts();
    taken.add(line);
  }

  /** The body's name or letters that stand alone right above the head. */
  private String headingAbove(int index) {
    int seen = 0;
    for (int above = index - 1; above >= 0 && seen < 4; above--) {
      TextLine line = lines.get(above);
      if (line.isBlank() || line.furniture()) {
        continue;
      }
      if (taken.contains(line)) {
        return "";
      }
      seen++;
      boolean list = LIST.matcher(line.text()).matches();
      if (!list && HEADING.matcher(line.text()).matches()) {
        return line.text();
      }
    }
    return "";
  }

  private void take(TextLine line) {
    if (line.furniture()) {
      return;
    }
    Map<AssignmentColumn, String> cells = cells(line);
    if (cells.isEmpty()) {
      endTable();
      return;
    }
    String key = cells.getOrDefault(AssignmentColumn.STARTED, "");
    String number = cells.getOrDefault(AssignmentColumn.NUMBER, "");
    boolean begins = KEY.matcher(key).matches() || KEY.matcher(number).matches();
    if (begins) {
      endRow();
      row = new EnumMap<>(AssignmentColumn.class);
    } else if (row == null) {
      taken.add(line); // the rest of a head that was too long for one line
      return;
    }
    Map<AssignmentColumn, String> running = row;
    if (running != null) {
      cells.forEach((column, text) -> running.merge(column, text, AssignmentTables::joined));
      rowLines.add(line);
      taken.add(line);
    }
  }

  private static String joined(String first, String second) {
    return REMNANT.matcher(second).matches() && !second.equals("i") && !second.equals("på")
        ? first + second
        : HyphenMender.join(first, second);
  }

  /** The line's cells by column; empty for a line that is no row. */
  private Map<AssignmentColumn, String> cells(TextLine line) {
    Map<AssignmentColumn, String> cells = new EnumMap<>(AssignmentColumn.class);
    String[] parts = line.text().split("\t", -1);
    if (!starts.isEmpty() && !line.starts().isEmpty()) {
      for (int index = 0; index < Math.min(parts.length, line.starts().size()); index++) {
        int column = columnAt(line.starts().get(index));
        if (column < 0) {
          return Map.of();
        }
        put(cells, column, parts[index].strip());
      }
      return cells;
    }
    if (parts.length < 2) {
      return Map.of();
    }
    for (int index = 0; index < Math.min(parts.length, head.size()); index++) {
      put(cells, index, parts[index].strip());
    }
    return cells;
  }

  private void put(Map<AssignmentColumn, String> cells, int column, String text) {
    AssignmentColumn name = head.get(column);
    if (name != null && !text.isEmpty()) {
      cells.merge(name, text, AssignmentTables::joined);
    }
  }

  /** The column that begins at or left of the place; -1 left of the table. */
  private int columnAt(float start) {
    int column = -1;
    for (int index = 0; index < Math.min(starts.size(), head.size()); index++) {
      if (starts.get(index) <= start + 3) {
        column = index;
      }
    }
    return column;
  }

  private void endRow() {
    Map<AssignmentColumn, String> whole = row;
    if (whole != null && !whole.isEmpty()) {
      rows.add(new AssignmentTable.Row(whole, List.copyOf(rowLines)));
    }
    row = null;
    rowLines = new ArrayList<>();
  }

  private void endTable() {
    endRow();
    if (!rows.isEmpty()) {
      tables.add(new AssignmentTable(heading, List.copyOf(rows)));
    }
    rows = new ArrayList<>();
    head = List.of();
  }
}
