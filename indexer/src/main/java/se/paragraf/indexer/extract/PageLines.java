package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the letters of a page together to lines of words, top down, and paragraphs apart by an empty
 * line.
 *
 * <p>Letters stand on one line if they reach up to the base line of those above and none is in the
 * way. A gap that is wide for its font parts words. The measures are those of PDFBox's {@code
 * PDFTextStripper}, which are tried on thousands of documents.
 */
final class PageLines {

  private static final float GAP_BY_SPACE = 0.5f;

  private static final float GAP_BY_LETTER = 0.3f;

  private static final int MOST_LOOKED_AT = 256;

  /** So many blanks part words as a gap does: a monospaced text sets its columns with them. */
  private static final int COLUMN_OF_BLANKS = 2;

  private static final Comparator<Run> DOWNWARDS =
      Comparator.comparingInt(Run::direction).thenComparing(Run::y, Float::compare);

  private final PageLetters letters;
  private final TableColumns columns = new TableColumns();
  private final List<PrintedLine> lines = new ArrayList<>();
  private final Paragraphs paragraphs = new Paragraphs();

  private final LineLetters line;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int wordFrom;
  private int wordTo;

  private float letterWidth;
  private float lastSpace;
  private int nextTable;

  PageLines(PageLetters letters) {
    this.letters = letters;
    line = new LineLetters(letters);
  }

  /** The lines, and the rows of the tables at their places among them. */
  List<Line> read(List<RuledTable> tables) {
    lines.clear();
    nextTable = 0;
    paragraphs.start();
    letterWidth = -1;
    lastSpace = -1;
    List<Run> runs = letters.runs();
    runs.sort(DOWNWARDS);
    for (int from = 0; from < runs.size(); ) {
      int to = from + 1;
      while (to < runs.size() && isBeside(runs.get(to), runs.subList(from, to))) {
        to++;
      }
      readLine(line.read(runs.subList(from, to)), tables);
      from = to;
    }
    addTables(tables, Float.MAX_VALUE);
    return List.copyOf(columns.lines(lines));
  }

  /** Whether a run, the next downwards, stands on the line. */
  private static boolean isBeside(Run run, List<Run> line) {
    boolean isBeside = run.reaches(line.getLast());
    for (int i = line.size() - 1; i >= Math.max(0, line.size() - MOST_LOOKED_AT); i--) {
      if (run.isBelow(line.get(i))) {
        return false;
      }
      isBeside |= run.isLoweredAfter(line.get(i));
    }
    return isBeside;
  }

  private void addTables(List<RuledTable> tables, float above) {
    while (nextTable < tables.size() && tables.get(nextTable).top() < above) {
      tables.get(nextTable++).lines().forEach(it -> lines.add(new PrintedLine(it)));
    }
  }

  private void readLine(int count, List<RuledTable> tables) {
    words.clear();
    float size = 0;
    float height = 0;
    int bold = 0;
    int last = -1;
    int blanks = 0;
    for (int i = 0; i < count; i++) {
      int letter = line.at(i);
      Run run = line.runOf(letter);
      if (last < 0) {
        if (paragraphs.opensAt(
                letters.x(letter), letters.y(letter), letters.width(letter), run.space())
            && !lines.isEmpty()) {
          lines.add(new PrintedLine(Line.plain("")));
        }
        startWord(letter);
      }
      boolean blank = letters.text(letter).isBlank();
      boolean column = blanks >= COLUMN_OF_BLANKS && !blank;
      if (column || beginsWord(letter, run, last)) {
        if (!column || !word.toString().isBlank()) {
          endWord();
        }
        startWord(letter);
      }
      blanks = blank ? blanks + 1 : 0;
      word.append(letters.text(letter));
      wordTo = blank ? wordTo : letter;
      size = Math.max(size, run.size());
      height = Math.max(height, run.height());
      bold += run.isBold() ? 1 : 0;
      last = letter;
    }
    endWord();
    addTables(tables, letters.y(line.at(0)));
    lines.add(new PrintedLine(words, size, bold * 2 > count));
    paragraphs.lineEnds(height);
  }

  /** Whether the gap before the letter parts words. */
  private boolean beginsWord(int letter, Run run, int last) {
    float width = letters.width(letter);
    boolean isNewFont =
        last >= 0
            && (line.runOf(last).font() != run.font() || line.runOf(last).size() != run.size());
    letterWidth = letterWidth < 0 || isNewFont ? width : (letterWidth + width) / 2;
    float space = lastSpace < 0 ? run.space() : (run.space() + lastSpace) / 2;
    lastSpace = run.space();
    if (last < 0 || letters.x(letter) < letters.x(last)) {
      return last >= 0;
    }
    float gap = letters.x(letter) - letters.end(last);
    // A line that is wrapped in its cell ends with a blank, and the next cell is far off.
    return letters.text(last).endsWith(" ")
        ? gap > Math.max(space, letterWidth)
        : gap > Math.min(space * GAP_BY_SPACE, letterWidth * GAP_BY_LETTER);
  }

  private void startWord(int letter) {
    word.setLength(0);
    wordFrom = letter;
    wordTo = letter;
  }

  /** A word without the blanks at its end; what is nothing but blanks stays. */
  private static String strippedEnd(String word) {
    return word.isBlank() ? word : word.stripTrailing();
  }

  private void endWord() {
    words.add(
        new Word(
            RightToLeft.asRead(strippedEnd(word.toString())),
            letters.x(wordFrom),
            letters.end(wordTo),
            line.runOf(wordFrom).size()));
  }
}
