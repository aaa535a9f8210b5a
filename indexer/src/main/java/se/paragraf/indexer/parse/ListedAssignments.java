package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.paragraf.model.DocumentType;

/**
 * The assignments that a document lists: in tables, in blocks, or in a follow-up of paragraphs.
 *
 * @param tables blocks among them; empty where there are none
 * @param followed the items of a follow-up; empty where there are tables
 * @param legend what the list says of the colours of its states
 */
record ListedAssignments(
    List<AssignmentTable> tables, List<FollowUpList.Item> followed, StatusLegend legend) {

  /** Takes the lists out of the text. */
  static ListedAssignments takenFrom(PreparedText text) {
    List<TextLine> lines = text.lines();
    Set<TextLine> listed = AssignmentTables.identitySet();
    List<AssignmentTable> tables =
        new ArrayList<>(AssignmentTables.find(lines, text.bodies(), text.municipality(), listed));
    if (tables.isEmpty()) {
      AssignmentBlocks.find(lines, text.bodies(), text.municipality(), listed)
          .ifPresent(tables::add);
    }
    StatusLegend legend = StatusLegend.in(lines);
    List<FollowUpList.Item> followed =
        tables.isEmpty()
            ? FollowUpList.find(lines, text.bodies(), text.municipality(), listed)
            : List.of();
    lines.removeIf(listed::contains);
    return new ListedAssignments(tables, followed, legend);
  }

  boolean isEmpty() {
    return tables.isEmpty() && followed.isEmpty();
  }

  /** What a document is that has no kind of its own but holds these. */
  DocumentType documentType() {
    return tables.isEmpty() || tables.getFirst().followUp()
        ? DocumentType.UPPFOLJNING
        : DocumentType.UPPDRAGSLISTA;
  }
}
