package se.paragraf.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;
import se.paragraf.model.Yrkande;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as the JSON object that users and other programs rely on, and back. The names of the
 * keys are a promise: keys are added, never renamed.
 */
public final class RecordJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RecordJson() {}

  /** The whole record, its text included. */
  public static ObjectNode write(CouncilRecord record) {
    ObjectNode json = writeWithoutText(record);
    json.put("text", record.head().text());
    ArrayNode pages = json.putArray("pages");
    for (PageText page : record.head().pages()) {
      pages.addObject().put("page", page.page()).put("text", page.text());
    }
    return json;
  }

  /** The record without {@code text} and {@code pages}, for lists of many. */
  public static ObjectNode writeWithoutText(CouncilRecord record) {
    RecordHead head = record.head();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", head.id());
    json.put("kind", record.kind().label());
    json.put("documentType", head.documentType().label());
    if (head.municipality() instanceof Municipality it) {
      json.putObject("municipality")
          .put("code", it.code().isEmpty() ? null : it.code())
          .put("name", it.name());
    } else {
      json.putNull("municipality");
    }
    if (head.body() instanceof Body it) {
      json.putObject("body")
          .put("code", it.code().isEmpty() ? null : it.code())
          .put("name", it.name());
    } else {
      json.putNull("body");
    }
    putDate(json, "date", head.date());
    json.put("year", head.year());
    if (head.yearFrom() instanceof YearSource it) {
      json.put("yearFrom", it.label());
    }
    json.put("paragraph", record.paragraph());
    putAll(json, "diarienummer", head.diarienummer().stream().map(CaseNumber::printed).toList());
    putAll(
        json,
        "cases",
        head.diarienummer().stream().map(it -> it.key().toString()).distinct().toList());
    putAll(json, "mentions", head.mentions().stream().map(CaseKey::toString).toList());
    json.put("title", head.title());
    switch (record) {
      case Decision decision -> putDecision(json, decision);
      case Assignment assignment -> putAssignment(json, assignment.details());
      case Paper _ -> {}
    }
    ObjectNode source = json.putObject("source");
    source.put("path", head.source().path());
    source.put("sha256", head.source().sha256());
    source.put("mediaType", head.source().mediaType());
    source.put("pages", head.source().pages());
    source.put("firstPage", head.firstPage() == 0 ? null : head.firstPage());
    source.put("lastPage", head.lastPage() == 0 ? null : head.lastPage());
    json.put("confidence", head.confidence());
    putAll(json, "warnings", head.warnings());
    return json;
  }

  private static void putDecision(ObjectNode json, Decision decision) {
    json.put("decision", decision.decision());
    json.put("outcome", decision.outcome() instanceof DecisionOutcome it ? it.label() : null);
    json.put("reservation", decision.reservation());
    json.put("vote", decision.vote());
    ArrayNode yrkanden = json.putArray("yrkanden");
    for (Yrkande it : decision.yrkanden()) {
      yrkanden.addObject().put("name", it.name()).put("party", it.party()).put("text", it.text());
    }
    putAll(json, "recipients", decision.recipients());
  }

  private static void putAssignment(ObjectNode json, AssignmentDetails details) {
    ObjectNode assignment = json.putObject("assignment");
    putDate(assignment, "started", details.started());
    assignment.put("decidedBy", details.decidedBy());
    assignment.put("decidedParagraph", details.decidedParagraph());
    putDate(assignment, "decidedDate", details.decidedDate());
    putAll(assignment, "responsible", details.responsible());
    assignment.put("statusText", details.statusText());
    assignment.put("status", details.status().label());
    putDate(assignment, "due", details.due());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is no record; the message names the key
   */
  public static CouncilRecord read(JsonNode json) {
    RecordHead head = readHead(json);
    Kind kind =
        Kind.ofLabel(text(json, "kind"))
            .orElseThrow(() -> new IllegalArgumentException("kind: " + json.path("kind")));
    return switch (kind) {
      case DECISION ->
          new Decision(
              head,
              text(json, "paragraph"),
              text(json, "decision"),
              optional(json, "outcome").flatMap(DecisionOutcome::ofLabel).orElse(null),
              json.path("reservation").asBoolean(false),
              json.path("vote").asBoolean(false),
              elements(json.path("yrkanden"))
                  .map(it -> new Yrkande(text(it, "name"), text(it, "party"), text(it, "text")))
                  .toList(),
              strings(json.path("recipients")));
      case PAPER -> new Paper(head, optional(json, "paragraph").orElse(null));
      case ASSIGNMENT -> new Assignment(head, readAssignment(json.path("assignment")));
    };
  }

  private static RecordHead readHead(JsonNode json) {
    JsonNode municipality = json.path("municipality");
    JsonNode body = json.path("body");
    JsonNode source = json.path("source");
    return new RecordHead(
        text(json, "id"),
        DocumentType.ofLabel(text(json, "documentType")).orElse(DocumentType.OVRIGT),
        municipality.isObject()
            ? new Municipality(text(municipality, "code"), text(municipality, "name"))
            : null,
        body.isObject() ? new Body(text(body, "code"), text(body, "name")) : null,
        date(json, "date"),
        json.path("year").isNumber() ? json.path("year").asInt() : null,
        optional(json, "yearFrom").flatMap(YearSource::ofLabel).orElse(null),
        readCaseNumbers(json),
        strings(json.path("mentions")).stream().flatMap(it -> CaseKey.ofKey(it).stream()).toList(),
        text(json, "title"),
        elements(json.path("pages"))
            .map(it -> new PageText(it.path("page").asInt(0), text(it, "text")))
            .toList(),
        new Source(
            text(source, "path"),
            text(source, "sha256"),
            text(source, "mediaType"),
            source.path("pages").asInt(0)),
        json.path("confidence").asDouble(0),
        strings(json.path("warnings")));
  }

  /** A printed number may lack what its key has: the letters that the reader understood. */
  private static List<CaseNumber> readCaseNumbers(JsonNode json) {
    List<CaseKey> keys =
        strings(json.path("cases")).stream().flatMap(it -> CaseKey.parse(it).stream()).toList();
    return strings(json.path("diarienummer")).stream()
        .flatMap(it -> CaseNumber.parse(it).stream())
        .map(it -> keys.contains(it.key()) ? it : new CaseNumber(it.printed(), nearest(it, keys)))
        .toList();
  }

  private static CaseKey nearest(CaseNumber number, List<CaseKey> keys) {
    CaseKey key = number.key();
    return keys.stream()
        .filter(it -> it.withoutCode().equals(key.withoutCode()))
        .findFirst()
        .orElse(key);
  }

  private static AssignmentDetails readAssignment(JsonNode json) {
    return new AssignmentDetails(
        date(json, "started"),
        optional(json, "decidedBy").orElse(null),
        optional(json, "decidedParagraph").orElse(null),
        date(json, "decidedDate"),
        strings(json.path("responsible")),
        text(json, "statusText"),
        AssignmentStatus.ofLabel(text(json, "status")).orElse(AssignmentStatus.OKANT),
        date(json, "due"));
  }

  private static void putDate(ObjectNode json, String key, @Nullable LocalDate date) {
    json.put(key, date == null ? null : date.toString());
  }

  private static void putAll(ObjectNode json, String key, List<String> values) {
    ArrayNode array = json.putArray(key);
    values.forEach(array::add);
  }

  private static String text(JsonNode json, String key) {
    return optional(json, key).orElse("");
  }

  private static Optional<String> optional(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static @Nullable LocalDate date(JsonNode json, String key) {
    return optional(json, key).map(LocalDate::parse).orElse(null);
  }

  private static List<String> strings(JsonNode array) {
    return elements(array).map(JsonNode::asString).toList();
  }

  private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
