package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
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
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
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

  private static boolean isBold(TextPosition position) {
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
