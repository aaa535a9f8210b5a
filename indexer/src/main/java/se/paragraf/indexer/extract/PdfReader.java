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

  /** A gap wider than this many letters is a new column. */
  private static final float COLUMN_GAP = 2.2f;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float size;
  private int boldLetters;
  private int letters;
  private float lineEnd;
  private final List<Float> starts = new ArrayList<>();

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
    float gap = first.getXDirAdj() - lineEnd;
    if (!line.isEmpty() && gap > COLUMN_GAP * first.getFontSizeInPt()) {
      line.setLength(line.toString().stripTrailing().length());
      line.append('\t');
      starts.add(first.getXDirAdj());
    } else if (line.isEmpty()) {
      starts.add(first.getXDirAdj());
    }
    line.append(text);
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
      letters++;
      if (isBold(position)) {
        boldLetters++;
      }
    }
    TextPosition last = positions.getLast();
    lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
  }

  private static boolean isBold(TextPosition position) {
    String name = position.getFont().getName();
    return name != null && (name.contains("Bold") || name.contains("Black"));
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    if (!line.isEmpty()) {
      endLine();
    }
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
    lines.add(Line.plain(""));
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(new Line(line.toString().strip(), size, boldLetters * 2 > letters, starts));
    }
    startLine();
  }

  private void startLine() {
    line.setLength(0);
    size = 0;
    boldLetters = 0;
    letters = 0;
    lineEnd = 0;
    starts.clear();
  }
}
