package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns Tika's XHTML into lines: a line for each block; a line for each row of a table, with a tab
 * between its cells, empty ones included, so that columns stay in place; a line for each term of a
 * list of terms, with its value.
 */
final class LineHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "title", "body", "pre");

  private final boolean reflows;
  private final List<ExtractedPage> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int heading;
  private int bold;
  private int boldLetters;
  private boolean inHead;
  private int rowDepth;
  private boolean inValue;
  private int cells;
  private int preformatted;

  /**
   * @param reflows whether a line feed in the source is but a blank, as in HTML
   */
  LineHandler(boolean reflows) {
    this.reflows = reflows;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (name.equals("head")) {
      inHead = true;
    } else if (name.equals("div") && "slide-content".equals(attributes.getValue("class"))) {
      endBlock();
      endPage();
    } else if (name.equals("tr")) {
      startRow();
    } else if ((name.equals("td") || name.equals("th")) && rowDepth == 1) {
      if (cells++ > 0) {
        text.append('\t');
      }
    } else if (name.equals("dt") || name.equals("dd")) {
      startTerm(name.equals("dd"));
    } else if (name.equals("br")) {
      text.append(rowDepth > 0 ? ' ' : '\n');
    } else if (name.equals("b") || name.equals("strong")) {
      bold++;
    } else if (BLOCKS.contains(name)) {
      startBlock(name);
    }
  }

  private void startRow() {
    if (rowDepth++ == 0) {
      endBlock();
      cells = 0;
    } else {
      space();
    }
  }

  /** The value of a term stands on its line, behind a tab. */
  private void startTerm(boolean value) {
    if (rowDepth > 0) {
      space();
      return;
    }
    if (!value) {
      endBlock();
      return;
    }
    inValue = true;
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > 0) {
      text.append('\t');
    }
  }

  private void startBlock(String name) {
    if (rowDepth > 0 || inValue) {
      space();
      return;
    }
    endBlock();
    preformatted += name.equals("pre") ? 1 : 0;
    if (name.matches("h[1-6]")) {
      heading = name.charAt(1) - '0';
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("head")) {
      inHead = false;
    } else if (name.equals("b") || name.equals("strong")) {
      bold--;
    } else if (name.equals("tr")) {
      rowDepth = Math.max(0, rowDepth - 1);
      if (rowDepth == 0) {
        endRow();
      }
    } else if (inValue && name.equals("dd")) {
      inValue = false;
      endBlock();
    } else if ((rowDepth > 0 || inValue) && BLOCKS.contains(name)) {
      space();
    } else if (BLOCKS.contains(name)) {
      endBlock();
      preformatted -= name.equals("pre") ? 1 : 0;
      if (name.equals("p") || name.equals("pre")) {
        add(Line.plain(""));
      }
      heading = 0;
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
      text.append(' ');
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (inHead) {
      return;
    }
    int from = text.length();
    text.append(letters, start, length);
    boolean flows = (reflows && preformatted == 0) || rowDepth > 0;
    for (int at = from; flows && at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\n' || letter == '\r' || (letter == '\t' && rowDepth > 0)) {
        text.setCharAt(at, ' ');
      }
    }
    if (bold > 0) {
      boldLetters += length;
    }
  }

  @Override
  public void ignorableWhitespace(char[] letters, int start, int length) {
    if (rowDepth == 0) {
      characters(letters, start, length);
    }
  }

  private void endRow() {
    String[] parts = text.toString().split("\t", -1);
    StringBuilder row = new StringBuilder();
    boolean filled = false;
    for (int index = 0; index < parts.length; index++) {
      String cell = parts[index].replaceAll("\\s+", " ").strip();
      filled |= !cell.isEmpty();
      row.append(index == 0 ? "" : "\t").append(cell);
    }
    if (filled) {
      boolean strong = boldLetters * 2 > text.length();
      add(new Line(row.toString(), 0, strong));
    }
    text.setLength(0);
    boldLetters = 0;
  }

  private void endBlock() {
    boolean strong = heading > 0 || boldLetters * 2 > text.length();
    float size = heading > 0 ? 22 - 2 * heading : 0;
    for (String line : text.toString().split("\n", -1)) {
      String words = line.replaceAll("[ \\x0B\\f\\r]+", " ").strip();
      if (!words.isEmpty() || (text.indexOf("\n") >= 0 && !lines.isEmpty())) {
        add(new Line(words, size, strong && !words.isEmpty()));
      }
    }
    text.setLength(0);
    boldLetters = 0;
  }

  /** One empty line is as good as many. */
  private void add(Line line) {
    if (!line.isBlank() || (!lines.isEmpty() && !lines.getLast().isBlank())) {
      lines.add(line);
    }
  }

  private void endPage() {
    if (lines.stream().anyMatch(it -> !it.isBlank())) {
      pages.add(new ExtractedPage(pages.size() + 1, lines));
    }
    lines.clear();
  }

  /** The pages; one page numbered 0 where the format has none. */
  List<ExtractedPage> pages() {
    endBlock();
    boolean slides = !pages.isEmpty();
    endPage();
    if (slides) {
      return List.copyOf(pages);
    }
    return pages.stream().map(it -> new ExtractedPage(0, it.lines())).toList();
  }
}
