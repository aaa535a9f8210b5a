package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.model.Municipality;
import se.paragraf.model.PersonalNumbers;

/**
 * A document's lines as the rules read them: personnummer masked, words and headings put together,
 * what belongs to the pages marked; and whose document it is.
 *
 * @param lines to be taken from by those who find something in them
 * @param masked how many personnummer were masked
 * @param warnings of the reading so far
 * @param municipality whose it is; null where nothing tells
 * @param bodies the registry, where codes also mean what the document says
 */
record PreparedText(
    List<TextLine> lines,
    int masked,
    List<String> warnings,
    @Nullable Municipality municipality,
    BodyRegistry bodies) {

  /**
   * Prepares a document.
   *
   * @param given whose it is, where the user said so; otherwise it is read
   */
  static PreparedText of(
      ExtractedDocument document, BodyRegistry registry, @Nullable Municipality given) {
    PersonalNumberMask.Masked masked =
        PersonalNumberMask.masked(PageFurniture.mark(document.pages()));
    List<TextLine> lines = GluedHead.part(LetterSpacing.join(masked.lines()));
    List<String> warnings = new ArrayList<>();
    document.warnings().forEach(it -> warnings.add(PersonalNumbers.masked(it)));
    Municipality municipality = given;
    if (municipality == null) {
      MunicipalityReader.Owner owner =
          new MunicipalityReader(registry).read(document.source().path(), lines);
      municipality = owner.municipality();
      if (!owner.warning().isEmpty()) {
        warnings.add(owner.warning());
      }
    }
    BodyRegistry bodies = registry.in(lines, municipality);
    new PageHeader(bodies, municipality).mark(lines);
    return new PreparedText(
        new ArrayList<>(HyphenMender.mend(lines)), masked.count(), warnings, municipality, bodies);
  }

  boolean isBlank() {
    return lines.stream().allMatch(TextLine::isBlank);
  }
}
