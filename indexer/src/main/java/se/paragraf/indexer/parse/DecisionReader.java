package se.paragraf.indexer.parse;

import java.util.List;
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
   * @param title of the §, which says whether it is about a motion
   * @param body that met, or null where it is not known
   */
  static DecisionReader read(
      List<TextLine> lines, String title, float bodySize, @Nullable Body body) {
    OwnBody own = new OwnBody(body);
    List<SectionPart> parts = SectionParts.of(lines, bodySize);
    DecisionText decision = DecisionFinder.find(parts, bodySize, own);
    String text = decision.text();
    List<Yrkande> yrkanden = YrkandeReader.read(parts);
    return new DecisionReader(
        text,
        outcome(DecisionPoints.of(text, decision.proposal(), own), title, parts, yrkanden),
        lines.stream().anyMatch(it -> Headings.tellsReservation(it.text())),
        lines.stream().anyMatch(it -> Headings.tellsVote(it.text())),
        yrkanden,
        RecipientReader.read(parts));
  }

  /** Where no point of the decision says it, what the chair found does. */
  private static @Nullable DecisionOutcome outcome(
      List<DecisionPoint> points, String title, List<SectionPart> parts, List<Yrkande> yrkanden) {
    DecisionOutcome told = OutcomeReader.read(points, title, Proposals.read(parts, yrkanden));
    return told == null && !points.isEmpty() && !OutcomeReader.isOfMotion(title)
        ? ChairsFinding.read(parts)
        : told;
  }
}
