package se.paragraf.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A § of a meeting's minutes: what a body decided, or took note of, in one matter.
 *
 * @param head what every record has
 * @param paragraph the paragraph's number as cited, without the § sign: {@code 6}, {@code 45 a}
 * @param decision the text under the heading Beslut; empty where the § has none
 * @param outcome what became of the matter, or null where the text does not say
 * @param reservation whether somebody reserved against the decision
 * @param vote whether votes were counted (votering, omröstning)
 * @param yrkanden the motions put at the meeting, in order
 * @param recipients who the decision is sent to, in order
 */
public record Decision(
    RecordHead head,
    String paragraph,
    String decision,
    @Nullable DecisionOutcome outcome,
    boolean reservation,
    boolean vote,
    List<Yrkande> yrkanden,
    List<String> recipients)
    implements CouncilRecord {

  public Decision {
    if (paragraph.isBlank()) {
      throw new IllegalArgumentException("a decision has a paragraph number");
    }
    yrkanden = List.copyOf(yrkanden);
    recipients = List.copyOf(recipients);
  }

  @Override
  public Decision withHead(RecordHead newHead) {
    return new Decision(
        newHead, paragraph, decision, outcome, reservation, vote, yrkanden, recipients);
  }
}
