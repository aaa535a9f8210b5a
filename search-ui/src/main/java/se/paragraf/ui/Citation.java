package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.CaseNumber;

/**
 * How Swedish offices and newspapers refer to a record: who, which minutes of which day, the
 * paragraph, what it is about, the case number and the page.
 */
final class Citation {

  private Citation() {}

  /**
   * Whole, with a full stop.
   *
   * @param view in Swedish
   */
  static String of(RecordView view) {
    List<String> parts = new ArrayList<>();
    String who = view.bodyName();
    String municipality = view.municipalityName();
    if (!municipality.isEmpty()) {
      who = who.isEmpty() ? municipality : who + " i " + municipality;
    }
    if (!who.isEmpty()) {
      parts.add(who);
    }
    AssignmentDetails assigned = view.assignment();
    String document = view.head().documentType().label();
    if (assigned == null) {
      parts.add(document + (view.head().date() == null ? "" : " " + view.head().date()));
      if (!view.paragraph().isEmpty()) {
        parts.add(view.paragraph());
      }
    } else if (assigned.decidedDate() != null) {
      parts.add("beslut " + assigned.decidedDate());
      if (assigned.decidedParagraph() != null) {
        parts.add("§\u00a0" + assigned.decidedParagraph());
      }
    }
    parts.add("”" + view.title() + "”");
    if (!view.head().diarienummer().isEmpty()) {
      parts.add(
          "dnr "
              + String.join(
                  ", ", view.head().diarienummer().stream().map(CaseNumber::printed).toList()));
    }
    if (assigned != null) {
      // The list that holds it is from another day than the decision.
      parts.add("enligt " + document + " " + view.head().source().fileName());
    }
    if (!view.pages().isEmpty()) {
      parts.add(view.pages());
    }
    return String.join(", ", parts) + ".";
  }
}
