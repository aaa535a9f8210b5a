package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that are drawn without rules between their columns.
 *
 * <p>Convention: the columns stand apart by white that runs down through all lines of the table,
 * however narrow it is on the one line or the other. Running text has no such white: its blanks lie
 * elsewhere on each line. A line of dashes is a rule.
 */
final class AlignedColumns {

  private static final int FEWEST_LINES = 5;

  /** White between columns; a table has one column more. */
  private static final int FEWEST_GAPS = 3;

  /** In points: wider than the blank between two words. */
  private static final int NARROWEST = 3;

  /** Words further apart than this many letters' heights are no sentence. */
  private static final float WIDE = 1.2f;

  private static final Pattern RULE = Pattern.compile("[-–—_=.]{3,}");

  /** A heading's letters are so much larger, in points. */
  private static final float LARGER = 1;

  private static final int WIDEST_PAGE = 3000;

  /**
   * The lines of a table.
   *
   * @param from the first line's index
   * @param to the index after the last line
   * @param starts where its columns begin, in points
   */
  record Block(int from, int to, List<Float> starts) {

    /** The column that a word stands in. */
    int columnOf(Word word) {
      int column = 0;
      while (column + 1 < starts.size() && starts.get(column + 1) <= word.start() + 1) {
        column++;
      }
      return column;
    }
  }

  private final List<PrintedLine> lines;

  private AlignedColumns(List<PrintedLine> lines) {
    this.lines = lines;
  }

  /** The tables among the lines, in order. */
  static List<Block> in(List<PrintedLine> lines) {
    AlignedColumns finder = new AlignedColumns(lines);
    List<Block> blocks = new ArrayList<>();
    for (int index = 0; index < lines.size(); ) {
      Block block = finder.blockAt(index);
      if (block != null) {
        blocks.add(block);
      }
      index = block == null ? index + 1 : block.to();
    }
    return blocks;
  }

  private @Nullable Block blockAt(int index) {
    PrintedLine first = lines.get(index);
    if (first.words().size() <= FEWEST_GAPS) {
      return null;
    }
    BitSet covered = covered(first);
    int gaps = gaps(covered);
    int count = 1;
    int full = 1;
    int end = index + 1;
    boolean ruled = false;
    for (int next = index + 1; gaps >= FEWEST_GAPS && next < lines.size(); next++) {
      PrintedLine line = lines.get(next);
      Line ready = line.ready();
      if (ready != null) {
        if (!ready.isBlank()) {
          break;
        }
        continue;
      }
      if (isRule(line)) {
        ruled = true;
        continue;
      }
      BitSet its = covered(line);
      // What stands below a closing rule, or in larger letters, is no row: it lies across two
      // columns already.
      boolean other = ruled && count >= FEWEST_LINES || line.size() > first.size() + LARGER;
      int most = other ? 1 : 2;
      if (isSentence(line) && crossed(covered, its) >= most) {
        break;
      }
      ruled = false;
      its.or(covered);
      int left = gaps(its);
      if (left < FEWEST_GAPS) {
        break;
      }
      full += line.words().size() > FEWEST_GAPS ? 1 : 0;
      covered = its;
      gaps = left;
      count++;
      end = next + 1;
    }
    return gaps >= FEWEST_GAPS && count >= FEWEST_LINES && full * 2 >= FEWEST_LINES
        ? new Block(index, end, starts(covered))
        : null;
  }

  private static boolean isRule(PrintedLine line) {
    return line.words().stream().allMatch(it -> RULE.matcher(it.text()).matches());
  }

  /** How much of the white between the columns a line fills: so many gaps for the most part. */
  private static int crossed(BitSet covered, BitSet line) {
    int crossed = 0;
    int end = covered.nextClearBit(Math.max(0, covered.nextSetBit(0)));
    for (int start = covered.nextSetBit(end); start >= 0; start = covered.nextSetBit(end)) {
      boolean white = start - end >= NARROWEST;
      crossed += white && line.get(end, start).cardinality() * 2 > start - end ? 1 : 0;
      end = covered.nextClearBit(start);
    }
    return crossed;
  }

  /** Whether no words of the line stand further apart than those of a sentence. */
  private static boolean isSentence(PrintedLine line) {
    float end = line.words().getFirst().start();
    for (Word word : line.words()) {
      if (word.start() - end > WIDE * word.size()) {
        return false;
      }
      end = Math.max(end, word.end());
    }
    return true;
  }

  private static BitSet covered(PrintedLine line) {
    BitSet covered = new BitSet();
    for (Word word : line.words()) {
      int from = Math.clamp((int) Math.floor(word.start()), 0, WIDEST_PAGE);
      int to = Math.clamp((int) Math.ceil(word.end()), from + 1, WIDEST_PAGE + 1);
      covered.set(from, to);
    }
    return covered;
  }

  private static int gaps(BitSet covered) {
    return Math.max(0, starts(covered).size() - 1);
  }

  private static List<Float> starts(BitSet covered) {
    List<Float> starts = new ArrayList<>();
    int at = covered.nextSetBit(0);
    int end = -NARROWEST;
    while (at >= 0) {
      if (at - end >= NARROWEST || starts.isEmpty()) {
        starts.add((float) at);
      }
      end = covered.nextClearBit(at);
      at = covered.nextSetBit(end);
    }
    return starts;
  }
}
