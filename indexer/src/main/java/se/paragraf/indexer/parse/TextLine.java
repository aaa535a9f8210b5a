package se.paragraf.indexer.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.Line;

/**
 * A cleaned line with its place.
 *
 * @param text as {@link LetterMender} leaves it
 * @param size the letters' height; 0 where unknown
 * @param bold whether it is set bold
 * @param page the page's number, 0 where there are none
 * @param starts where each tab-separated cell begins, in points; empty where unknown
 * @param opensPage whether it is the first line with text on its page
 * @param sureness how sure an OCR is of its least sure word; {@link Line#GIVEN} where there was
 *     none
 * @param furniture whether it belongs to the page (header, foot, page number) and not to the text
 */
record TextLine(
    String text,
    float size,
    boolean bold,
    int page,
    List<Float> starts,
    int sureness,
    boolean opensPage,
    boolean furniture) {

  /** Bold in Markdown; before a blank two stars are the sign of a note. */
  private static final Pattern MARKED = Pattern.compile("\\*\\*[^*\\s]");

  /** In points. */
  private static final float SAME_START = 3;

  TextLine(String text, float size, boolean bold, int page) {
    this(text, size, bold, page, List.of(), Line.GIVEN, false, false);
  }

  static TextLine of(Line line, int page) {
    boolean marked = line.text().startsWith("#") || MARKED.matcher(line.text()).lookingAt();
    return new TextLine(
        LetterMender.clean(line.text()),
        line.size(),
        line.bold() || marked,
        page,
        line.starts(),
        line.sureness(),
        false,
        false);
  }

  TextLine withText(String other) {
    return new TextLine(other, size, bold, page, starts, sureness, opensPage, furniture);
  }

  /** The cells of a table's row, the empty ones too; one where it is no row. */
  List<String> cells() {
    return Arrays.asList(text.split("\t", -1));
  }

  /** The same row with another text in one of its cells. */
  TextLine withCell(int cell, String other) {
    String[] cells = text.split("\t", -1);
    cells[cell] = other;
    return withText(Line.stripped(String.join("\t", cells)));
  }

  /** Which cell of another row stands in the column of that cell; -1 where none does. */
  int columnOf(int cell, TextLine other) {
    int cells = other.cells().size();
    if (starts.size() <= cell || other.starts.size() != cells) {
      return cell < cells && cells > 1 ? cell : -1;
    }
    for (int column = 0; column < cells; column++) {
      if (Math.abs(other.starts.get(column) - starts.get(cell)) < SAME_START) {
        return column;
      }
    }
    return -1;
  }

  TextLine opening() {
    return new TextLine(text, size, bold, page, starts, sureness, true, furniture);
  }

  TextLine asFurniture() {
    return new TextLine(text, size, bold, page, starts, sureness, opensPage, true);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is a line of the text: neither empty nor furniture. */
  boolean counts() {
    return !furniture && !text.isBlank();
  }

  /** Whether both are set alike, so that one may go on where the other ends. */
  boolean looksLike(TextLine other) {
    return bold == other.bold && Math.abs(size - other.size) < 0.6f;
  }
}
