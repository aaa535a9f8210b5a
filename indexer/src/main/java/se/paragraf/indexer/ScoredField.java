package se.paragraf.indexer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.Kind;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Yrkande;

/**
 * What a reading is scored in, in the order of the table.
 *
 * <p>Every field is a list of values, so that all are counted alike: a value that is not there is
 * an empty list, a flag that is set the one value {@code ja}. The first three are the finding of
 * the records themselves.
 */
enum ScoredField {
  PARAGRAPH("paragraph"),
  PAPER("paper"),
  ASSIGNMENT("assignment"),
  ITEM("item"),
  DOCUMENT_TYPE("documentType"),
  MUNICIPALITY("municipality"),
  BODY("body"),
  DATE("date"),
  DIARIENUMMER("diarienummer"),
  TITLE("title"),
  PAGE("page"),
  DECISION("decision"),
  OUTCOME("outcome"),
  RESERVATION("reservation"),
  VOTE("vote"),
  YRKANDEN("yrkanden"),
  RECIPIENTS("recipients"),
  MENTIONS("mentions"),
  STARTED("started"),
  DECIDED_BY("decidedBy"),
  DECIDED_PARAGRAPH("decidedParagraph"),
  DECIDED_DATE("decidedDate"),
  RESPONSIBLE("responsible"),
  STATUS_TEXT("statusText"),
  STATUS("status"),
  DUE("due");

  /** The one value of a flag that is set. */
  static final String YES = "ja";

  private final String label;

  ScoredField(String label) {
    this.label = label;
  }

  /** The word for it in the table and in labels. */
  String label() {
    return label;
  }

  /** The field that has this label, or none. */
  static Optional<ScoredField> ofLabel(String label) {
    return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
  }

  /** The field that scores whether records of a kind are found. */
  static ScoredField findingOf(Kind kind) {
    return switch (kind) {
      case DECISION -> PARAGRAPH;
      case PAPER -> PAPER;
      case ASSIGNMENT -> ASSIGNMENT;
    };
  }

  /** Whether values are told apart by small and capital letters and by their signs. */
  private boolean isLoose() {
    return switch (this) {
      case DECIDED_BY, DECIDED_PARAGRAPH, RESPONSIBLE, RECIPIENTS, YRKANDEN -> true;
      default -> false;
    };
  }

  /** A value in the spelling in which it is compared. */
  String comparable(String value) {
    if (this == DIARIENUMMER || this == MENTIONS) {
      return CaseNumber.parse(value)
          .map(CaseNumber::key)
          .map(CaseKey::toString)
          .orElse(value.strip());
    }
    String plain =
        Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    return isLoose() ? plain.toLowerCase(Locale.ROOT).replaceFirst("[.,;]$", "") : plain;
  }

  /** What a record says; every field that its kind has, also those without a value. */
  static Map<ScoredField, List<String>> in(CouncilRecord record) {
    Map<ScoredField, List<String>> values = new EnumMap<>(ScoredField.class);
    RecordHead head = record.head();
    values.put(DOCUMENT_TYPE, List.of(head.documentType().label()));
    values.put(
        MUNICIPALITY, head.municipality() == null ? List.of() : one(head.municipality().name()));
    values.put(BODY, head.body() == null ? List.of() : one(head.body().name()));
    values.put(DATE, one(head.date()));
    values.put(
        DIARIENUMMER,
        head.diarienummer().stream().map(it -> it.key().toString()).distinct().toList());
    values.put(TITLE, one(head.title()));
    values.put(PAGE, head.firstPage() == 0 ? List.of() : one(head.firstPage()));
    values.put(MENTIONS, head.mentions().stream().map(CaseKey::toString).distinct().toList());
    switch (record) {
      case Decision decision -> putDecision(values, decision);
      case Paper paper -> values.put(ITEM, one(paper.paragraph()));
      case Assignment assignment -> putAssignment(values, assignment.details());
    }
    return values;
  }

  private static void putDecision(Map<ScoredField, List<String>> values, Decision decision) {
    values.put(PARAGRAPH, one(decision.paragraph()));
    values.put(DECISION, one(decision.decision()));
    values.put(OUTCOME, decision.outcome() == null ? List.of() : one(decision.outcome().label()));
    values.put(RESERVATION, flag(decision.reservation()));
    values.put(VOTE, flag(decision.vote()));
    values.put(
        YRKANDEN,
        decision.yrkanden().stream()
            .filter(it -> !it.name().isEmpty())
            .map(ScoredField::mover)
            .distinct()
            .toList());
    values.put(RECIPIENTS, decision.recipients());
  }

  private static void putAssignment(
      Map<ScoredField, List<String>> values, AssignmentDetails details) {
    values.put(STARTED, one(details.started()));
    values.put(DECIDED_BY, one(details.decidedBy()));
    values.put(DECIDED_PARAGRAPH, one(details.decidedParagraph()));
    values.put(DECIDED_DATE, one(details.decidedDate()));
    values.put(RESPONSIBLE, details.responsible());
    values.put(STATUS_TEXT, one(details.statusText()));
    values.put(STATUS, one(details.status().label()));
    values.put(DUE, one(details.due()));
  }

  private static String mover(Yrkande it) {
    return mover(it.name(), it.party());
  }

  /** A member with the party's letters, as printed: {@code Anna Ek (S)}. */
  static String mover(String name, String party) {
    return party.isEmpty() ? name : name + " (" + party + ")";
  }

  static List<String> flag(boolean set) {
    return set ? List.of(YES) : List.of();
  }

  private static List<String> one(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
  }

  /**
   * The bodies that a record can be said to have been decided by: as printed, by code or by name.
   */
  static List<String> namesOfDecider(Assignment assignment) {
    Body body = assignment.head().body();
    List<String> names = new ArrayList<>();
    Stream.of(
            assignment.details().decidedBy(),
            body == null ? null : body.code(),
            body == null ? null : body.name())
        .filter(it -> it != null && !it.isEmpty())
        .forEach(names::add);
    return names;
  }
}
