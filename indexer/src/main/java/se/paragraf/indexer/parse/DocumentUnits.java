package se.paragraf.indexer.parse;

import java.util.List;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.model.DocumentType;

/**
 * What a document falls into: the front first, then its §§ and papers.
 *
 * @param units in order; the first is the front, which may be empty
 * @param agenda headings of items that are to come up
 */
record DocumentUnits(List<Unit> units, List<Heading> agenda) {

  /** Divides a text; slides and mails are one paper each, whatever they quote. */
  static DocumentUnits of(ExtractedDocument document, List<TextLine> lines, Letterhead letterhead) {
    if (isOnePaper(document.source().mediaType())) {
      List<TextLine> text = lines.stream().filter(it -> !it.furniture()).toList();
      return new DocumentUnits(
          List.of(new Unit(Unit.Sort.FRONT, DocumentType.OVRIGT, null, text, List.of())),
          List.of());
    }
    UnitSplitter.Division division =
        UnitSplitter.split(lines, letterhead, new Legibility(lines, document.warnings()).isByOcr());
    return new DocumentUnits(division.units(), division.agenda());
  }

  private static boolean isOnePaper(String mediaType) {
    return mediaType.equals("message/rfc822")
        || mediaType.equals("application/vnd.ms-outlook")
        || mediaType.contains("presentation")
        || mediaType.contains("powerpoint");
  }

  Unit front() {
    return units.getFirst();
  }

  /** All but the front. */
  List<Unit> cited() {
    return units.subList(1, units.size());
  }

  /** Whether nothing was found in it that is cited on its own. */
  boolean isWhole() {
    return units.size() == 1;
  }

  boolean hasSections() {
    return units.stream().anyMatch(it -> it.sort() == Unit.Sort.PARAGRAPH);
  }

  boolean hasPapers() {
    return units.stream().anyMatch(it -> it.sort() == Unit.Sort.PAPER);
  }

  /** The heads of all pages. */
  List<String> heads() {
    return units.stream().flatMap(it -> it.furniture().stream()).toList();
  }
}
