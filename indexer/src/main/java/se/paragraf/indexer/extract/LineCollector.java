package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Collects lines into pages as a reader comes by them.
 *
 * <p>One empty line is as good as many. A row of a table is one line with a tab between its cells,
 * the empty ones too, so that columns stay in place. A page without words keeps its number.
 */
final class LineCollector implements BlockSink {

  private final List<ExtractedPage> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean paged;

  /** A block of text; a line feed in it begins another line. */
  void block(String text, float size, boolean bold) {
    for (String line : text.split("\n", -1)) {
      String words = Line.stripped(line);
      add(words.isEmpty() ? Line.plain("") : new Line(words, size, bold));
    }
  }

  @Override
  public void paragraph(String text, float size, boolean bold, boolean heading) {
    block(text, size, bold);
    gap();
  }

  @Override
  public void lines(List<Line> more) {
    addAll(more);
    gap();
  }

  /** A row without any words is left out. */
  @Override
  public void row(List<String> cells, float size, boolean bold) {
    String row = cells.stream().map(LineCollector::oneLine).collect(Collectors.joining("\t"));
    if (!row.isBlank()) {
      // A cell that is alone in its table is no row; its blanks go.
      add(new Line(cells.size() == 1 ? row.strip() : row, size, bold));
    }
  }

  /** The words of a cell without breaks. */
  static String oneLine(String cell) {
    StringBuilder out = new StringBuilder(cell.length());
    for (int at = 0; at < cell.length(); at++) {
      char letter = cell.charAt(at);
      boolean blank = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
      if (!blank) {
        out.append(letter);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  void add(Line line) {
    if (!line.isBlank() || (!lines.isEmpty() && !lines.getLast().isBlank())) {
      lines.add(line);
    }
  }

  void addAll(List<Line> more) {
    more.forEach(this::add);
  }

  /** An empty line, which parts paragraphs. */
  void gap() {
    add(Line.plain(""));
  }

  /** Ends a page of a form that has pages. */
  void endPage() {
    paged = true;
    pages.add(new ExtractedPage(pages.size() + 1, lines));
    lines.clear();
  }

  /** The pages; one page numbered 0 where the form has none, none where there are no words. */
  List<ExtractedPage> pages() {
    boolean left = lines.stream().anyMatch(it -> !it.isBlank());
    if (paged) {
      if (left) {
        endPage();
      }
      return List.copyOf(pages);
    }
    return left ? List.of(new ExtractedPage(0, lines)) : List.of();
  }
}
