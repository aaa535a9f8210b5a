package se.paragraf.indexer.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.paragraf.indexer.extract.Line;

/**
 * How well the letters of a document could be read: given by the file, or told from a picture by an
 * OCR.
 *
 * <p>A record relies on the lines of its own head, and for body and date on the document's first
 * page.
 */
final class Legibility {

  private static final String OCR = "read by OCR";

  /** Of 100. In real scans, titles with a less sure word were wrong as often as not. */
  private static final int SURE_WORD = 75;

  private final boolean byOcr;
  private final boolean unmarked;
  private final boolean front;

  /**
   * Looks at one document.
   *
   * @param warnings of its reading; for pictures they alone tell of the OCR
   */
  Legibility(List<TextLine> lines, List<String> warnings) {
    boolean told = warnings.stream().anyMatch(it -> it.startsWith(OCR));
    boolean some = lines.stream().anyMatch(Legibility::isByOcr);
    byOcr = told || some;
    unmarked = told && !some;
    int first =
        lines.stream().filter(it -> !it.isBlank()).mapToInt(TextLine::page).findFirst().orElse(0);
    front = lines.stream().anyMatch(it -> it.page() == first && isByOcr(it));
  }

  /** Whether any of it was told from a picture. */
  boolean isByOcr() {
    return byOcr;
  }

  Set<Doubt> doubts(List<TextLine> head) {
    return unmarked || front || head.stream().anyMatch(Legibility::isByOcr)
        ? EnumSet.of(Doubt.BY_OCR)
        : EnumSet.noneOf(Doubt.class);
  }

  /**
   * The doubts of a §. An OCR is never sure of the sign on its first line, whose number the running
   * order proves; the title stands below.
   */
  Set<Doubt> doubtsOfSection(List<TextLine> head) {
    Set<Doubt> doubts = doubts(head);
    if (head.stream()
        .filter(it -> !it.isBlank())
        .skip(1)
        .anyMatch(it -> it.sureness() < SURE_WORD)) {
      doubts.add(Doubt.OCR_UNSURE);
    }
    return doubts;
  }

  private static boolean isByOcr(TextLine line) {
    return !line.isBlank() && line.sureness() < Line.GIVEN;
  }
}
