package se.paragraf.indexer.parse;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a table of assignments into cells, and tells where a row begins.
 *
 * <p>Conventions: a row begins where its running number, date or case number stands, or, where a
 * table has none of them, where both the task and its state begin. A narrow cell breaks words, with
 * a hyphen or without.
 */
final class RowReader {

  private static final Pattern NUMBERED =
      Pattern.compile("(?u)(?:\\p{L}{1,4}[ .-]?)?\\d{1,4}(?:[.:-]\\d{1,3})?[.)]?");

  private static final Pattern KEY =
      Pattern.compile(
          "(?u)^(?:(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?|\\d{6,8}|.*\\d{2,}.*[/:-].*\\d+.*)$");

  private static final Pattern WITH_YEAR =
      Pattern.compile(".*(?:19|20)\\d{2}.*|.*\\d{2}-\\d{2}-\\d{2}.*|.*\\d+/\\d{2}.*");

  /** Half a word, left by a narrow cell: {@code Utbildningsnämnde} / {@code n}. */
  private static final Pattern REMNANT = Pattern.compile("\\p{Ll}{1,2}");

  private final TableHead head;

  RowReader(TableHead head) {
    this.head = head;
  }

  /**
   * Whether a row begins with the line.
   *
   * @param running the row before; null where none runs
   * @param cut whether a page has ended in between, so that the row before may go on
   */
  boolean begins(
      TreeMap<Integer, String> cells, @Nullable TreeMap<Integer, String> running, boolean cut) {
    boolean keyed = false;
    for (int column = 0; column < head.size(); column++) {
      AssignmentColumn name = head.columns().get(column);
      boolean key =
          name == AssignmentColumn.ORDER
              || name == AssignmentColumn.NUMBER
              || name == AssignmentColumn.STARTED
              || name == AssignmentColumn.DECISION;
      if (!key) {
        continue;
      }
      keyed = true;
      String cell = cells.getOrDefault(column, "");
      boolean opens =
          name == AssignmentColumn.ORDER
              ? NUMBERED.matcher(cell).matches()
              : KEY.matcher(cell).matches()
                  && (head.hasWholeRows() || WITH_YEAR.matcher(cell).matches());
      if (opens) {
        return true;
      }
    }
    if (keyed && (!head.hasWholeRows() || (cut && running != null))) {
      return false;
    }
    return opensWhole(cells, running);
  }

  /** Without a key a row begins where its task does and something is said of it. */
  private boolean opensWhole(
      TreeMap<Integer, String> cells, @Nullable TreeMap<Integer, String> running) {
    boolean task = false;
    boolean state = false;
    for (Map.Entry<Integer, String> cell : cells.entrySet()) {
      AssignmentColumn name = head.columns().get(cell.getKey());
      boolean capital = !Character.isLowerCase(cell.getValue().charAt(0));
      task |= capital && (name == AssignmentColumn.TASK || name == AssignmentColumn.TITLE);
      state |=
          capital
              && (name == AssignmentColumn.STATUS
                  || name == AssignmentColumn.RESPONSIBLE
                  || name == AssignmentColumn.COMMENT
                  || name == AssignmentColumn.DUE);
    }
    boolean goesOn =
        running != null
            && running.values().stream().anyMatch(it -> it.endsWith("-") && it.length() > 2);
    return task && state && !goesOn;
  }

  static String joined(String first, String second) {
    return REMNANT.matcher(second).matches()
            && !second.matches("i|på|av|om|är|en|ej|ur|åt|vi|nu|då")
        ? first + second
        : HyphenMender.join(first, second);
  }

  /** The line's cells by column; empty for a line that is no row. */
  TreeMap<Integer, String> cells(TextLine line) {
    TreeMap<Integer, String> cells = new TreeMap<>();
    String[] parts = TableHead.parts(line);
    boolean placed = !head.hasWholeRows() && !line.starts().isEmpty();
    if (!placed && (parts.length < 2 || parts.length > head.size() + 2)) {
      return cells;
    }
    for (int index = 0; index < parts.length; index++) {
      int column = index;
      if (placed) {
        if (index >= line.starts().size()) {
          break;
        }
        column = head.columnAt(line.starts().get(index));
        if (column < 0) {
          return new TreeMap<>();
        }
      }
      String text = mended(parts[index].strip());
      if (!text.isEmpty() && column < head.size()) {
        cells.merge(column, text, RowReader::joined);
      }
    }
    return cells;
  }

  /**
   * A cell that has come on one line may have been broken over several: {@code förvalt- ningen}.
   * What stands before a word with a hyphen of its own was not ({@code kultur- idrotts- och …}).
   */
  private static String mended(String cell) {
    if (!cell.contains("- ")) {
      return cell;
    }
    RunningText text = new RunningText();
    for (String part : cell.split("(?<=\\p{L}-) (?=\\p{L})(?!\\p{L}+- )")) {
      text.add(part);
    }
    return text.toString();
  }
}
