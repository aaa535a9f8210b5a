package se.paragraf.model;

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

  /** The record's permanent name in addresses, such as {@code goteborg-kf-2024-02-01-6}. */
  default String id() {
    return head().id();
  }

  /** The same record with another head; what only this kind has is kept. */
  default CouncilRecord withHead(RecordHead head) {
    return switch (this) {
      case Decision decision -> decision.withHead(head);
      case Paper _ -> new Paper(head);
      case Assignment assignment -> new Assignment(head, assignment.details());
    };
  }
}
