package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * Finds the tables that list assignments.
 *
 * <p>Conventions: a head names the columns ({@link TableHead}); it may come again at the top of
 * each page. A row begins where its running number, date or case number stands, or, where a list
 * has none of them, where both the task and its state begin; lines with those cells empty go on
 * with the row before, over the page's end too, and with words broken by a hyphen. A line across
 * the table names the body or the state of the rows below.
 */
final class AssignmentTables {

  /** A table goes on on the next page though heads and feet lie between, up to so many lines. */
  private static final int MOST_BETWEEN = 8;

  private static final Pattern GROUP =
      Pattern.compile("(?u)^[\\p{Lu}\\d][\\p{L}\\d ,/&.:–()-]{2,70}$");

  private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

  /** No row is longer; what seems to be is some other text. */
  private static final int MOST_ROW_LINES = 500;

  private final List<TextLine> lines;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final ListHeading headings;
  private final Set<TextLine> taken;
  private final List<AssignmentTable> tables = new ArrayList<>();

  private @Nullable TableHead head;
  private List<TextLine> headLines = new ArrayList<>();
  private @Nullable Body giver;
  private boolean followUp;
  private String group = "";
  private List<AssignmentTable.Row> rows = new ArrayList<>();
  private @Nullable TreeMap<Integer, String> row;
  private List<TextLine> rowLines = new ArrayList<>();
  private String carried = "";

  /** Lines since the last row that are none; whether a page or a head lies between. */
  private List<TextLine> between = new ArrayList<>();

  private boolean broken;

  /** Whether a page ended since the last row, which may go on after it. */
  private boolean cut;

  private AssignmentTables(
      List<TextLine> lines,
      BodyRegistry registry,
      @Nullable Municipality municipality,
      Set<TextLine> taken) {
    this.lines = lines;
    this.registry = registry;
    this.municipality = municipality;
    this.headings = new ListHeading(lines, registry, municipality);
    this.taken = taken;
  }

  /**
   * The tables in the lines.
   *
   * @param taken the lines of tables are put into this set, which compares by identity
   */
  static List<AssignmentTable> find(
      List<TextLine> lines,
      BodyRegistry registry,
      @Nullable Municipality municipality,
      Set<TextLine> taken) {
    AssignmentTables reader = new AssignmentTables(lines, registry, municipality, taken);
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
      boolean mayBeHead =
          (line.text().indexOf('\t') >= 0 || line.text().charAt(0) == '|') && TableHead.mayBe(line);
      TextLine below = index + 1 < lines.size() ? lines.get(index + 1) : null;
      String listed = mayBeHead && head == null ? headings.above(index) : "";
      Optional<TableHead> columns =
          mayBeHead
              ? TableHead.of(line, below, head != null || !listed.isEmpty())
              : Optional.empty();
      if (columns.isPresent()) {
        begin(columns.get(), line, index);
      } else if (head != null) {
        take(head, line);
      }
    }
    endTable();
  }

  private void begin(TableHead columns, TextLine line, int index) {
    Body decider = columns.decider(registry, municipality).orElse(null);
    Body named = decider == null ? headings.giver(index).orElse(null) : decider;
    String answering =
        decider == null || columns.has(AssignmentColumn.RESPONSIBLE)
            ? ""
            : headings.answering(index, decider);
    boolean again = head != null && columns.columns().equals(head.columns());
    if (again && (named == null || named.equals(giver))) {
      broken = true;
      cut = true;
      between = new ArrayList<>();
      if (!answering.isEmpty()) {
        endRow();
      }
    } else {
      endTable();
      giver = named;
      followUp = headings.above(index).toLowerCase(java.util.Locale.ROOT).contains("uppföljning");
    }
    if (!answering.isEmpty()) {
      group = answering;
      carried = "";
    }
    head = columns;
    headLines.add(line);
  }

  private void take(TableHead columns, TextLine line) {
    broken |= line.opensPage();
    cut |= line.opensPage();
    if (line.furniture() || RULE.matcher(line.text()).matches()) {
      return;
    }
    RowReader reader = new RowReader(columns);
    TreeMap<Integer, String> cells = reader.cells(line);
    if (cells.isEmpty() || isAcross(columns, line, cells)) {
      across(line);
      return;
    }
    boolean begins = reader.begins(cells, row, cut) || rowLines.size() >= MOST_ROW_LINES;
    if (!between.isEmpty() && !broken) {
      if (!begins || !RowGroup.is(between, columns, cells)) {
        endTable(); // a text lies between: what comes is another table
        return;
      }
      beginGroup(between.getFirst());
    }
    if (begins) {
      endRow();
      row = new TreeMap<>();
    } else if (row == null) {
      if (!columns.hasWholeRows()) {
        headLines.add(line); // the rest of a head that was too long for one line
      }
      return;
    }
    between = new ArrayList<>();
    broken = false;
    cut = false;
    TreeMap<Integer, String> running = row;
    if (running != null) {
      cells.forEach((column, text) -> running.merge(column, text, RowReader::joined));
      if (begins) {
        carry(columns, running);
      }
      rowLines.add(line);
      taken.add(line);
    }
  }

  /** A first cell that is merged over several rows stands in the first of them only. */
  private void carry(TableHead columns, TreeMap<Integer, String> cells) {
    AssignmentColumn first = columns.columns().getFirst();
    if (first != AssignmentColumn.RESPONSIBLE && first != AssignmentColumn.DECIDED_BY) {
      return;
    }
    if (cells.containsKey(0)) {
      carried = cells.get(0);
    } else if (!carried.isEmpty()) {
      cells.put(0, carried);
    }
  }

  /** A line that has one cell only: the name of a group, a page's head or foot, or the end. */
  private void across(TextLine line) {
    String text = line.text().strip();
    if (ListHeading.isTitle(text)) {
      endTable(); // another list begins
      return;
    }
    if (isGroup(text)) {
      beginGroup(line);
      broken = true;
      return;
    }
    between.add(line);
    if (between.size() > MOST_BETWEEN || Headings.matches(text) || text.startsWith("§")) {
      endTable();
    }
  }

  private void beginGroup(TextLine name) {
    endRow();
    group = name.text().strip();
    carried = "";
    headLines.add(name); // taken with the table's head, if rows follow
    between = new ArrayList<>();
  }

  private boolean isGroup(String text) {
    return text.indexOf('\t') < 0
        && GROUP.matcher(text).matches()
        && (DecisionCitation.body(text, registry, municipality).isPresent()
            || AssignmentStatusReader.told(text).isPresent()
            || text.toLowerCase(java.util.Locale.ROOT).contains("uppdrag"));
  }

  /** Whether a line of an unruled table, or of one with whole rows, is not one of its rows. */
  private boolean isAcross(TableHead columns, TextLine line, TreeMap<Integer, String> cells) {
    if (cells.size() > 1) {
      return false;
    }
    if (TableHead.parts(line).length > 1) {
      // A cell joined over the whole row has the others empty behind it.
      return columns.hasWholeRows() && cells.firstKey() == 0 && isGroup(line.text().strip());
    }
    if (columns.hasWholeRows() || line.starts().isEmpty()) {
      return true;
    }
    int column = cells.firstKey();
    float width = line.text().length() * Math.max(line.size(), 8) * 0.42f;
    boolean wide = width > columns.width(column) * 1.15f;
    return column == 0
        && (wide || DecisionCitation.body(line.text().strip(), registry, municipality).isPresent());
  }

  private void endRow() {
    TreeMap<Integer, String> whole = row;
    TableHead columns = head;
    if (whole != null && columns != null && !whole.isEmpty()) {
      List<AssignmentTable.Cell> cells = new ArrayList<>();
      whole.forEach(
          (column, text) ->
              cells.add(
                  new AssignmentTable.Cell(
                      columns.names().get(column), columns.columns().get(column), text)));
      rows.add(new AssignmentTable.Row(List.copyOf(cells), group, List.copyOf(rowLines)));
    }
    row = null;
    rowLines = new ArrayList<>();
  }

  private void endTable() {
    endRow();
    if (!rows.isEmpty()) {
      tables.add(new AssignmentTable(giver, followUp, List.copyOf(rows)));
      taken.addAll(headLines);
    }
    rows = new ArrayList<>();
    head = null;
    headLines = new ArrayList<>();
    group = "";
    carried = "";
    between = new ArrayList<>();
    broken = false;
    cut = false;
  }
}
