package se.paragraf.indexer.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.DocumentType;

/**
 * A part of a document that is cited on its own, or the pages before the first such part.
 *
 * @param sort what it is
 * @param type the kind of paper; of a § and of the front it is the document's
 * @param heading of a §; null for the others
 * @param lines its text, the heading or letterhead included
 * @param furniture heads and feet of its pages, which often carry body and date
 */
record Unit(
    Sort sort,
    DocumentType type,
    @Nullable Heading heading,
    List<TextLine> lines,
    List<String> furniture) {

  enum Sort {
    FRONT,
    PARAGRAPH,
    PAPER
  }

  /** The text from its first line that is not empty. */
  List<TextLine> filled() {
    int from = 0;
    while (from < lines.size() && lines.get(from).isBlank()) {
      from++;
    }
    return lines.subList(from, lines.size());
  }

  boolean isEmpty() {
    return lines.stream().allMatch(TextLine::isBlank);
  }
}
