package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Assignment;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;

/** References, and what a record is to its case. */
class CitationTest {

  private static RecordView view(CouncilRecord record) {
    return new RecordView(record, Texts.in(Language.SWEDISH));
  }

  @Test
  void refersToTheParagraphOfTheMinutes() {
    assertThat(view(InventedRecords.decision(LocalDate.of(2023, 3, 15), 7, "Ny brygga")).citation())
        .startsWith("Kommunstyrelsen i Granviken, ")
        .contains(" 2023-03-15, §\u00a07, ”Ny brygga”, dnr KS 2023/307")
        .endsWith(".");
  }

  @Test
  void refersToTheDecisionThatAnAssignmentComesFrom() {
    Assignment assignment =
        InventedRecords.all().stream()
            .filter(Assignment.class::isInstance)
            .map(Assignment.class::cast)
            .filter(it -> it.details().decidedDate() != null)
            .findFirst()
            .orElseThrow();
    assertThat(view(assignment).citation())
        .contains("beslut " + assignment.details().decidedDate())
        .contains("§\u00a0" + assignment.details().decidedParagraph())
        .contains("enligt ")
        .contains(Path.of(assignment.head().source().path()).getFileName().toString());
    assertThat(view(assignment).step()).isEqualTo(RecordView.Step.ASSIGNMENT);
  }

  @Test
  void takesWhatIsOnlyProposedForAProposal() {
    Decision it = InventedRecords.decision(LocalDate.of(2023, 3, 15), 7, "Ny brygga");
    Decision proposed =
        new Decision(
            it.head(),
            it.paragraph(),
            "Kommunstyrelsen föreslår kommunfullmäktige att bygga.",
            DecisionOutcome.FORESLAS,
            false,
            false,
            it.yrkanden(),
            it.recipients());
    assertThat(view(it).step()).isEqualTo(RecordView.Step.DECISION);
    assertThat(view(proposed).step()).isEqualTo(RecordView.Step.PROPOSAL);
  }
}
