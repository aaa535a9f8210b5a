package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;

/**
 * Names the pages on which nothing was read: they are empty, or their text is drawn, or the OCR saw
 * none. Which of these it is cannot be told from the text, but a person who looks can tell.
 */
final class PagesWithoutText {

  private PagesWithoutText() {}

  /** In words; none where all pages have text, or where the reading of the file said so already. */
  static Optional<String> in(ExtractedDocument document) {
    boolean told = document.warnings().stream().anyMatch(it -> it.startsWith("without text"));
    List<Integer> empty = new ArrayList<>();
    for (ExtractedPage it : document.pages()) {
      if (it.number() > 0 && it.lines().stream().allMatch(Line::isBlank)) {
        empty.add(it.number());
      }
    }
    return told || empty.isEmpty()
        ? Optional.empty()
        : Optional.of("without text: " + Ranges.inWords("page", "pages", empty));
  }
}
