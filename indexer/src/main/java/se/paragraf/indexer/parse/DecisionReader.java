package se.paragraf.indexer.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Yrkande;

/**
 * What a § says under its headings.
 *
 * @param decision the text of the decision; lines as printed
 * @param outcome what became of the matter, or null
 * @param reservation whether somebody reserved
 * @param vote whether votes were counted
 * @param yrkanden what was asked for
 * @param recipients who it is sent to
 */
record DecisionReader(
    String decision,
    @Nullable DecisionOutcome outcome,
    boolean reservation,
    boolean vote,
    List<Yrkande> yrkanden,
    List<String> recipients) {

  /**
   * Reads the text of a §.
   *
   * @param own the body that met, or null where it is not known
   */
  static DecisionReader read(List<TextLine> lines, float bodySize, @Nullable Body own) {
    List<SectionPart> parts = SectionParts.of(lines, bodySize);
    String decision =
        DecisionText.of(parts, bodySize, own).stream()
            .map(TextLine::text)
            .collect(Collectors.joining("\n"));
    return new DecisionReader(
        decision,
        OutcomeReader.read(decision),
        lines.stream().anyMatch(it -> Headings.tellsReservation(it.text())),
        lines.stream().anyMatch(it -> Headings.tellsVote(it.text())),
        YrkandeReader.read(parts),
        RecipientReader.read(parts));
  }
}
