package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads the text layer of a PDF line by line, with the size and weight of the letters.
 *
 * <p>Tika's own PDF parser drops both, and with them the surest sign of where a § begins and where
 * its title ends. The letters of ruled tables are taken out before the others are put into lines.
 */
final class PdfReader {

  private final PageLetters letters = new PageLetters();
  private final PageRules rules = new PageRules();
  private final PageImages images = new PageImages();
  private final LetterPlacer placer = new LetterPlacer(letters);
  private final ContentReader content = new ContentReader(placer, rules, images);
  private final PageLines lines = new PageLines(letters);

  /** The lines of a page, from 1; paragraphs are apart by an empty line. */
  List<Line> read(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    content.read(page);
    return lines.read(PageTables.takenFrom(letters, rules, page.getRotation()));
  }

  /** The pictures of the page that was read last. */
  PageImages images() {
    return images;
  }

  /** How many letters of that page are in fonts that do not name them, and so were not read. */
  int nameless() {
    return placer.nameless();
  }
}
