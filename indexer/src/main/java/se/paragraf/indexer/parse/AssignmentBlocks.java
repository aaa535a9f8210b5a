package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Reads a list of assignments that is printed as blocks instead of a table.
 *
 * <p>Convention: each fact stands behind its label, or on the lines below it; a block ends where a
 * label comes again. The task has a label of its own or is the block's heading. A body's name alone
 * on a line is the heading of the blocks below:
 *
 * <pre>
 * Uppdrag: Utreda en brygga vid färjeläget
 * Beslut: KF § 12 2023-01-30
 * Ansvarig: Tekniska nämnden
 * Status: Pågår
 * </pre>
 *
 * <p>In a list of terms on a page of the web, the label is the term, whole with its value.
 */
final class AssignmentBlocks {

  private static final int FEWEST_BLOCKS = 2;

  private static final int FEWEST_FACTS = 3;

  private static final int TOP = 12;

  private static final int LONGEST_VALUE = 40;

  private static final Pattern LABELLED =
      Pattern.compile("(?u)^(?<label>\\p{Lu}[\\p{L}§ /,.-]{1,38}):\\s*(?<value>.*)$");

  /** {@code Uppdrag 3: Bygga en bro}: the task, numbered; what is told of it stands below. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?u)^(?:Uppdrag|Åtgärd|Ärende|Punkt)\\s(?:nr\\s)?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?\\s?[:.–-]\\s*(?<title>\\p{Lu}.{5,})$");

  private static final Pattern BULLET = Pattern.compile("^(?:[•–*-]|\\d{1,3}[.)])\\s+");

  private final List<TextLine> lines;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final List<AssignmentTable.Row> rows = new ArrayList<>();
  private List<AssignmentTable.Cell> cells = new ArrayList<>();

  /** What the last fact's value has become, where it goes on over several lines. */
  private @Nullable RunningText goesOn;

  private List<TextLine> blockLines = new ArrayList<>();
  private String group = "";

  /** Whether the last fact came as a term with its value, which does not go on below. */
  private boolean paired;

  private @Nullable TextLine heading;
  private @Nullable TextLine blockHeading;

  private AssignmentBlocks(
      List<TextLine> lines, BodyRegistry registry, @Nullable Municipality municipality) {
    this.lines = lines;
    this.registry = registry;
    this.municipality = municipality;
  }

  /**
   * The list in the lines; none where they hold no blocks.
   *
   * @param taken the lines of blocks are put into this set, which compares by identity
   */
  static Optional<AssignmentTable> find(
      List<TextLine> lines,
      BodyRegistry registry,
      @Nullable Municipality municipality,
      Set<TextLine> taken) {
    int last = -1;
    int seen = 0;
    for (int index = 0; index < lines.size() && seen < TOP; index++) {
      if (lines.get(index).counts()) {
        seen++;
        last = ListHeading.matches(lines.get(index).text()) ? index : last;
      }
    }
    if (last < 0) {
      return Optional.empty();
    }
    AssignmentBlocks reader = new AssignmentBlocks(lines, registry, municipality);
    reader.read();
    if (reader.rows.size() < FEWEST_BLOCKS) {
      return Optional.empty();
    }
    reader.rows.forEach(it -> taken.addAll(it.lines()));
    return Optional.of(
        new AssignmentTable(
            new ListHeading(lines, registry, municipality).giver(last + 1).orElse(null),
            lines.get(last).text().toLowerCase(java.util.Locale.ROOT).contains("uppföljning"),
            reader.rows));
  }

  private void read() {
    for (TextLine line : lines) {
      if (!line.counts()) {
        continue;
      }
      String[] pair = line.text().split("\t");
      Optional<AssignmentColumn> term =
          pair.length == 2 ? AssignmentColumn.of(pair[0].strip()) : Optional.empty();
      if (term.isPresent()) {
        fact(line, term.get(), pair[0].strip(), pair[1].strip());
        paired = true;
        continue;
      }
      if (paired) {
        endBlock();
        paired = false;
      }
      String text = BULLET.matcher(line.text().replace('\t', ' ')).replaceFirst("");
      Matcher matcher = LABELLED.matcher(text);
      Optional<AssignmentColumn> column =
          matcher.matches() ? AssignmentColumn.of(matcher.group("label")) : Optional.empty();
      Matcher numbered = NUMBERED.matcher(text);
      if (numbered.matches()) {
        endBlock();
        fact(line, AssignmentColumn.TITLE, "Uppdrag", numbered.group("title").strip());
      } else if (column.isPresent()) {
        fact(line, column.get(), matcher.group("label"), matcher.group("value").strip());
      } else if (isTold(text)) {
        fact(line, AssignmentColumn.TASK, "", text.strip());
      } else if (isHeading(line)) {
        endBlock();
        heading = line;
        group =
            DecisionCitation.body(text.strip(), registry, municipality).isPresent()
                ? text.strip()
                : group;
      } else if (!cells.isEmpty()) {
        goOn(line, text.strip());
      } else {
        heading = line;
      }
    }
    endBlock();
  }

  private void fact(TextLine line, AssignmentColumn column, String label, String value) {
    endFact();
    boolean again = cells.stream().anyMatch(it -> it.head().equals(label));
    if (again) {
      endBlock();
    }
    if (cells.isEmpty()) {
      blockHeading = heading;
    }
    cells.add(new AssignmentTable.Cell(label, column, value));
    blockLines.add(line);
    heading = null;
  }

  /** What is told below a numbered task, which goes on itself with a small letter. */
  private boolean isTold(String text) {
    return cells.size() == 1
        && cells.getFirst().head().equals("Uppdrag")
        && cells.getFirst().column() == AssignmentColumn.TITLE
        && Character.isUpperCase(text.charAt(0));
  }

  /** A line without label goes on with the fact before, or is its value. */
  private void goOn(TextLine line, String text) {
    RunningText running = goesOn;
    if (running == null) {
      running = new RunningText();
      running.add(cells.getLast().text());
      goesOn = running;
    }
    running.add(text);
    blockLines.add(line);
    heading = line;
  }

  private void endFact() {
    RunningText running = goesOn;
    if (running != null) {
      AssignmentTable.Cell last = cells.removeLast();
      cells.add(new AssignmentTable.Cell(last.head(), last.column(), running.toString()));
      goesOn = null;
    }
  }

  private boolean isHeading(TextLine line) {
    boolean waits = goesOn == null && !cells.isEmpty() && cells.getLast().text().isEmpty();
    return !waits
        && line.text().length() < 90
        && !line.text().endsWith(".")
        && (line.bold()
            || line.size() > 13
            || (line.text().length() < LONGEST_VALUE
                && cells.size() >= FEWEST_FACTS
                && DecisionCitation.body(line.text().strip(), registry, municipality).isPresent()));
  }

  private void endBlock() {
    endFact();
    Set<AssignmentColumn> known = EnumSet.noneOf(AssignmentColumn.class);
    for (AssignmentTable.Cell cell : cells) {
      if (cell.column() != null && !cell.text().isEmpty()) {
        known.add(cell.column());
      }
    }
    boolean task = known.contains(AssignmentColumn.TASK) || known.contains(AssignmentColumn.TITLE);
    boolean state =
        known.contains(AssignmentColumn.STATUS)
            || known.contains(AssignmentColumn.COMMENT)
            || known.contains(AssignmentColumn.DUE);
    TextLine above = blockHeading;
    if (!task && above != null && !above.text().equals(group)) {
      String title = BULLET.matcher(above.text()).replaceFirst("");
      cells.addFirst(new AssignmentTable.Cell("Uppdrag", AssignmentColumn.TITLE, title));
      blockLines.addFirst(above);
      known.add(AssignmentColumn.TITLE);
      task = true;
    }
    if (task && state && known.size() >= FEWEST_FACTS) {
      cells.removeIf(it -> it.text().isEmpty());
      rows.add(new AssignmentTable.Row(List.copyOf(cells), group, List.copyOf(blockLines)));
    }
    cells = new ArrayList<>();
    blockLines = new ArrayList<>();
    blockHeading = null;
    heading = null;
  }
}
