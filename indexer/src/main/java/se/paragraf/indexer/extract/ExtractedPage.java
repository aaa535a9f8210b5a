package se.paragraf.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.ScannedPage;

/**
 * The lines of one page.
 *
 * @param number from 1; 0 for the one page of a format that has none
 * @param lines top to bottom
 * @param scanned where its words stand on it, if it was read by OCR and is shown as it was read;
 *     else null
 */
public record ExtractedPage(int number, List<Line> lines, @Nullable ScannedPage scanned) {

  public ExtractedPage {
    lines = List.copyOf(lines);
  }

  /** A page whose letters are given. */
  public ExtractedPage(int number, List<Line> lines) {
    this(number, lines, null);
  }
}
