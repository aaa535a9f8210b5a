package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;

/**
 * The head of a table that lists assignments.
 *
 * <p>Convention: it names what is to be done, and how far it has come, who does it or when it is to
 * be ready. Tables of people ({@code Namn, Parti, Uppdrag}) and of decisions by delegation have
 * other columns.
 *
 * @param names as printed
 * @param columns what is known of them; null for other columns
 * @param starts where they begin, in points; empty where rows are whole lines
 */
record TableHead(List<String> names, List<@Nullable AssignmentColumn> columns, List<Float> starts) {

  private static final int FEWEST_COLUMNS = 3;

  private static final int LONGEST = 300;

  private static final float NEAR = 3;

  private static final Pattern OF_PEOPLE =
      Pattern.compile("(?iu)(?:parti|namn|ledamot|ersättare|arvode|mandat\\p{L}*|personnummer)");

  /** What heads the day or § of a decision, and no words. */
  private static final Pattern OF_DAY =
      Pattern.compile("(?iu).*(?:datum|§|paragraf|sammanträde|protokoll).*");

  private static final Stems NAMED = Stems.of("uppdrag");

  /** Whether the line has as many cells as a head. */
  static boolean mayBe(TextLine line) {
    return line.text().length() <= LONGEST && parts(line).length >= FEWEST_COLUMNS;
  }

  /**
   * The head that the line is.
   *
   * @param below the next line, on which a head may go on; null where there is none
   * @param listed whether a heading above calls it a list of assignments
   */
  static Optional<TableHead> of(TextLine line, @Nullable TextLine below, boolean listed) {
    if (!mayBe(line) || !(listed || NAMED.in(line.text()))) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    List<@Nullable AssignmentColumn> columns = new ArrayList<>();
    String[] parts = parts(line);
    int filled = 0;
    for (int index = 0; index < parts.length; index++) {
      String name = parts[index].strip();
      if (OF_PEOPLE.matcher(name).matches()) {
        return Optional.empty();
      }
      String more = below == null ? "" : wrapped(line, below, index);
      String whole = more.isEmpty() ? name : HyphenMender.join(name, more);
      AssignmentColumn column =
          AssignmentColumn.of(whole).or(() -> AssignmentColumn.of(name)).orElse(null);
      names.add(whole.isBlank() || column == null ? name : whole);
      columns.add(column);
      filled += name.isEmpty() ? 0 : 1;
    }
    Set<AssignmentColumn> known = EnumSet.noneOf(AssignmentColumn.class);
    columns.stream().filter(java.util.Objects::nonNull).forEach(known::add);
    settleTask(names, columns, known, listed);
    return known.size() >= FEWEST_COLUMNS
            && known.size() * 2 >= filled
            && listsAssignments(known, line, listed)
        ? Optional.of(new TableHead(names, columns, line.starts()))
        : Optional.empty();
  }

  /**
   * "Beslut" heads what was decided where nothing else does. A column for its day or § does not,
   * but the first one beside it whose head is not known may.
   */
  private static void settleTask(
      List<String> names,
      List<@Nullable AssignmentColumn> columns,
      Set<AssignmentColumn> known,
      boolean listed) {
    if (known.contains(AssignmentColumn.TASK)
        || known.contains(AssignmentColumn.TITLE)
        || !known.contains(AssignmentColumn.DECISION)) {
      return;
    }
    int task = -1;
    for (int index = 0; index < columns.size(); index++) {
      boolean decision = columns.get(index) == AssignmentColumn.DECISION;
      task = decision && !OF_DAY.matcher(names.get(index)).matches() ? index : task;
    }
    for (int index = 0; listed && task < 0 && index < columns.size(); index++) {
      task = columns.get(index) == null && !names.get(index).isBlank() ? index : task;
    }
    if (task >= 0) {
      columns.set(task, AssignmentColumn.TASK);
      known.add(AssignmentColumn.TASK);
    }
  }

  private static boolean listsAssignments(
      Set<AssignmentColumn> known, TextLine line, boolean listed) {
    boolean task = known.contains(AssignmentColumn.TASK) || known.contains(AssignmentColumn.TITLE);
    boolean state =
        known.contains(AssignmentColumn.STATUS)
            || known.contains(AssignmentColumn.COMMENT)
            || known.contains(AssignmentColumn.DUE);
    boolean named = listed || NAMED.in(line.text());
    return task && named && (state || (listed && known.contains(AssignmentColumn.RESPONSIBLE)));
  }

  /** The part of a name that stands on the line below: {@code Ärendets} / {@code startdatum}. */
  private static String wrapped(TextLine line, TextLine below, int column) {
    if (line.starts().size() <= column) {
      return "";
    }
    String[] cells = parts(below);
    for (int cell = 0; cell < Math.min(cells.length, below.starts().size()); cell++) {
      if (Math.abs(below.starts().get(cell) - line.starts().get(column)) < NEAR) {
        return cells[cell].strip();
      }
    }
    return "";
  }

  /** The cells of a line; Markdown has a bar between them. */
  static String[] parts(TextLine line) {
    String text = line.text();
    if (text.length() > 2 && text.charAt(0) == '|' && text.endsWith("|")) {
      return text.substring(1, text.length() - 1).split("\\|", -1);
    }
    return text.split("\t", -1);
  }

  int size() {
    return columns.size();
  }

  boolean has(AssignmentColumn column) {
    return columns.contains(column);
  }

  /** The body whose decisions a column holds, as its head says: {@code KF beslut}. */
  Optional<Body> decider(BodyRegistry registry, @Nullable Municipality municipality) {
    for (int index = 0; index < size(); index++) {
      String name = names.get(index);
      if (columns.get(index) == AssignmentColumn.DECISION && name.indexOf('/') < 0) {
        String by = DecisionCitation.ofCell(name, registry, municipality).by();
        Optional<Body> body = DecisionCitation.body(by, registry, municipality);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether rows are lines, rather than made up of the lines that lie below one another. */
  boolean hasWholeRows() {
    return starts.isEmpty();
  }

  /** The column that begins at or left of the place; -1 left of the table. */
  int columnAt(float start) {
    int column = -1;
    for (int index = 0; index < Math.min(starts.size(), size()); index++) {
      if (starts.get(index) <= start + NEAR) {
        column = index;
      }
    }
    return column;
  }

  /** How wide a column is, in points; very wide for the last. */
  float width(int column) {
    return column + 1 < starts.size() ? starts.get(column + 1) - starts.get(column) : 10_000;
  }
}
