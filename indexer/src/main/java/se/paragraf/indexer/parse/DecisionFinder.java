package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.indexer.parse.Headings.Part;

/**
 * Finds what a § decided among its parts.
 *
 * <p>Conventions: the decision stands under the heading Beslut, perhaps with the meeting's own body
 * before it; a decision of another body that is told under its own heading was made earlier. What
 * the body proposes to a higher one under a heading right below ({@code Förslag till
 * kommunfullmäktige}) is decided in the same breath; a committee that only prepares has nothing but
 * such a proposal. Where there is no heading, the body's name opens the decision ({@code Nämnden
 * beslutar att …}). A proposal that the § quotes is no decision.
 */
final class DecisionFinder {

  private final List<SectionPart> parts;
  private final OwnBody own;
  private final UnheadedDecision unheaded;

  private DecisionFinder(List<SectionPart> parts, float bodySize, OwnBody own) {
    this.parts = parts;
    this.own = own;
    this.unheaded = new UnheadedDecision(parts, bodySize, own);
  }

  /** The decision among the parts of a §. */
  static DecisionText find(List<SectionPart> parts, float bodySize, OwnBody own) {
    return new DecisionFinder(parts, bodySize, own).find();
  }

  private DecisionText find() {
    int at = headed();
    if (at >= 0) {
      return new DecisionText(under(at), false);
    }
    at = ownProposal();
    if (at >= 0) {
      return new DecisionText(under(at), true);
    }
    DecisionText opened = unheaded.opened();
    return opened.isEmpty() ? unheaded.only() : opened;
  }

  /** The part under the heading Beslut: the own body's before a bare one before any other's. */
  private int headed() {
    int bare = -1;
    int others = -1;
    for (int index = 0; index < parts.size(); index++) {
      SectionPart part = parts.get(index);
      Headings.Found heading = part.heading();
      if (heading == null || heading.part() != Part.DECISION) {
        continue;
      }
      if (own.isOwnerIn(heading.owner())) {
        return index;
      }
      if (heading.owner().isEmpty()) {
        bare = bare < 0 ? index : bare;
      } else {
        others = others < 0 ? index : others;
      }
    }
    return bare >= 0 ? bare : own.body() == null || unheaded.opened().isEmpty() ? others : -1;
  }

  /** What the body itself proposes to a higher one, where that is all that it decides. */
  private int ownProposal() {
    for (int index = 0; index < parts.size(); index++) {
      Headings.Found heading = parts.get(index).heading();
      if (heading != null
          && heading.part() == Part.PROPOSAL
          && !parts.get(index).isEmpty()
          && own.isOwnerIn(heading.owner())) {
        return index;
      }
    }
    return -1;
  }

  private List<TextLine> under(int at) {
    List<TextLine> decision = new ArrayList<>(DecisionEnd.trimmed(parts.get(at).lines()));
    for (int next = at + 1; next < parts.size() && belongs(parts.get(next)); next++) {
      SectionPart part = parts.get(next);
      TextLine heading = part.line();
      if (heading != null) {
        decision.add(heading);
      }
      decision.addAll(DecisionEnd.trimmed(part.lines()));
    }
    return decision;
  }

  /**
   * Whether a part goes on with the decision: the body's proposal to a higher one, or a heading of
   * its own words that opens with what the body does.
   */
  private boolean belongs(SectionPart part) {
    TextLine line = part.line();
    Headings.Found heading = part.heading();
    if (heading == null) {
      return line != null && unheaded.opens(line.text());
    }
    if (heading.part() == Part.DECISION) {
      return own.isOwnerIn(heading.owner());
    }
    return heading.part() == Part.PROPOSAL
        && !heading.target().isEmpty()
        && !targetsOwn(heading.target())
        && (heading.owner().isEmpty() || own.isOwnerIn(heading.owner()));
  }

  private boolean targetsOwn(String target) {
    return own.isOwnerIn(target.toLowerCase(Locale.ROOT) + "s");
  }
}
