package se.paragraf.model;

import org.jspecify.annotations.Nullable;

/** One unit of a council's documents that a person would cite, once. */
public sealed interface CouncilRecord permits Decision, Paper, Assignment {

  /** What every record has, whatever its kind. */
  RecordHead head();

  /** Which of the three kinds this is. */
  default Kind kind() {
    return switch (this) {
      case Decision _ -> Kind.DECISION;
      case Paper _ -> Kind.PAPER;
      case Assignment _ -> Kind.ASSIGNMENT;
    };
  }

  /** The number that it is cited by, without the § sign; null where it has none. */
  default @Nullable String paragraph() {
    return null;
  }

  /** The record's permanent name in addresses, such as {@code granviken-kf-2024-02-01-6}. */
  default String id() {
    return head().id();
  }

  /** The same record with another head; what only this kind has is kept. */
  default CouncilRecord withHead(RecordHead head) {
    return switch (this) {
      case Decision decision -> decision.withHead(head);
      case Paper paper -> new Paper(head, paper.paragraph());
      case Assignment assignment -> new Assignment(head, assignment.details());
    };
  }
}
