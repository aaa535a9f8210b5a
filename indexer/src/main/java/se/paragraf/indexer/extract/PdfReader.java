package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text layer of a PDF line by line, with the size and weight of the letters.
 *
 * <p>Tika's own PDF parser drops both, and with them the surest sign of where a § begins and where
 * its title ends.
 */
final class PdfReader extends PDFTextStripper {

  private final List<Line> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final TableColumns columns = new TableColumns();
  private float size;
  private int boldLetters;
  private int letters;
  private final PageRules rules = new PageRules(this);
  private List<RuledTable> tables = new ArrayList<>();
  private float lineTop;

  PdfReader() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    setAddMoreFormatting(false);
  }

  /** The lines of a page, from 1; paragraphs are apart by an empty line. */
  List<Line> read(PDDocument document, int page) throws IOException {
    lines.clear();
    startLine();
    setStartPage(page);
    setEndPage(page);
    writeText(document, new StringWriter());
    endLine();
    tables.forEach(it -> lines.addAll(it.lines()));
    return List.copyOf(lines);
  }

  @Override
  protected void startPage(PDPage page) {
    rules.startPage(page);
  }

  /** The letters of ruled tables are taken out before the others are put into lines. */
  @Override
  protected void writePage() throws IOException {
    tables = new ArrayList<>(RuledTable.on(rules));
    for (List<TextPosition> article :
        tables.isEmpty() ? List.<List<TextPosition>>of() : charactersByArticle) {
      article.removeIf(this::isInTable);
    }
    tables.removeIf(
        it -> {
          boolean none = !it.partsRows();
          if (none) {
            charactersByArticle.getFirst().addAll(it.letters());
          }
          return none;
        });
    super.writePage();
  }

  private boolean isInTable(TextPosition letter) {
    for (RuledTable table : tables) {
      if (table.take(letter)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    if (words.isEmpty()) {
      lineTop = first.getYDirAdj();
    }
    words.add(
        new Word(
            text,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getFontSizeInPt()));
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
      letters++;
      if (isBold(position)) {
        boldLetters++;
      }
    }
  }

  static boolean isBold(TextPosition position) {
    String name = position.getFont().getName();
    return name != null && (name.contains("Bold") || name.contains("Black"));
  }

  @Override
  protected void writeWordSeparator() {
    // The words' places tell what stands between them.
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    if (!words.isEmpty()) {
      endLine();
    }
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
    lines.add(Line.plain(""));
  }

  private void endLine() {
    if (!words.isEmpty()) {
      while (!tables.isEmpty() && tables.getFirst().top() < lineTop) {
        lines.addAll(tables.removeFirst().lines());
      }
      lines.add(columns.line(words, size, boldLetters * 2 > letters));
    }
    startLine();
  }

  private void startLine() {
    words.clear();
    size = 0;
    boldLetters = 0;
    letters = 0;
  }
}
