package se.paragraf.ui;

import java.util.List;
import se.paragraf.search.Related;
import se.paragraf.search.Related.Reason;

/**
 * A related record as the page of a record shows it.
 *
 * @param view the record
 * @param reasons why it is named, in words
 */
record RelatedView(RecordView view, List<String> reasons) {

  RelatedView {
    reasons = List.copyOf(reasons);
  }

  static RelatedView of(Related related, Texts t) {
    return new RelatedView(
        new RecordView(related.record(), t),
        related.reasons().stream().map(it -> inWords(it, t)).toList());
  }

  private static String inWords(Reason reason, Texts t) {
    return switch (reason) {
      case Reason.SameAssignment _ -> t.say("related.assignment");
      case Reason.Cites it -> t.say("related.cites", it.citation());
      case Reason.CitedBy it -> t.say("related.citedby", it.citation());
      case Reason.SameCase it -> t.say("related.case", it.key().toString());
      case Reason.SameDecision it -> t.say("related.decision", it.citation());
      case Reason.SimilarWords it -> t.say("related.words", String.join(", ", it.words()));
    };
  }
}
