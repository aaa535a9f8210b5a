package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The records of one source as its author knows them, in the shape of the product's own JSON. */
final class Expected {

  private static final Pattern NUMBER =
      Pattern.compile("(?:([A-ZÅÄÖ]{2,5})[ -])?((?:19|20)\\d\\d)/0*(\\d+).*");

  /** A case number in running text; two years with a stroke between them are none. */
  private static final Pattern MENTION =
      Pattern.compile("(?<!\\p{L})[A-ZÅÄÖ]{2,5}[ -](?:19|20)\\d\\d/\\d{1,6}(?!\\d)");

  private static final Pattern MEMBER =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+) \\((\\p{Lu}{1,3})\\)");

  private static final String[] RECIPIENTS = {
    "Kopia till", "Beslutet skickas till", "Beslutet ska skickas till", "Expedieras till"
  };

  private static final List<String> OUTCOMES =
      List.of(
          "bifall",
          "avslag",
          "återremiss",
          "bordläggning",
          "antas",
          "godkänns",
          "noteras",
          "besvarad",
          "överlämnas",
          "föreslås");

  private final JsonMapper json;
  private final Municipality municipality;

  Expected(JsonMapper json, Municipality municipality) {
    this.json = json;
    this.municipality = municipality;
  }

  /** Records of a source; {@code inner} is its path inside a mail or archive, or empty. */
  List<ObjectNode> records(Source source, Map<Integer, Integer> pages, String inner) {
    List<ObjectNode> records = new ArrayList<>();
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      ObjectNode record = record(source, unit);
      if (pages.containsKey(i)) {
        record.put("firstPage", pages.get(i));
      }
      if (!inner.isEmpty()) {
        record.put("inner", inner);
      }
      records.add(record);
    }
    return records;
  }

  private ObjectNode record(Source source, Unit unit) {
    ObjectNode record = json.createObjectNode();
    boolean assignment = unit.kind().equals(Unit.ASSIGNMENT);
    boolean decision = unit.kind().equals(Unit.PARAGRAPH);
    record.put("kind", assignment ? "assignment" : decision ? "decision" : "paper");
    record.put(
        "documentType",
        unit.has("typ")
            ? unit.get("typ")
            : decision
                ? source.get("form").equals("protokoll") ? "protokoll" : "protokollsutdrag"
                : source.get("form"));
    record
        .putObject("municipality")
        .put("code", municipality.code())
        .put("name", municipality.name());
    String body = source.bodyOf(unit);
    if (!body.isEmpty()) {
      record.putObject("body").put("code", body).put("name", municipality.body(body));
    } else if (unit.get("organ").equals("-")) {
      record.put("body", "");
    }
    if (!assignment && !source.dateOf(unit).isEmpty()) {
      record.put("date", source.dateOf(unit));
    }
    if (decision) {
      record.put("paragraph", unit.number());
    }
    ArrayNode numbers = record.putArray("diarienummer");
    unit.numbers().forEach(numbers::add);
    ArrayNode cases = record.putArray("cases");
    unit.numbers().forEach(number -> cases.add(key(number)));
    record.put("title", Source.collapse(unit.get("titel")));
    if (decision) {
      record.put("decision", unit.decision());
      outcome(record, unit.get("utfall"));
      record.put("reservation", reserved(unit));
      record.put("vote", voted(unit));
      ArrayNode movers = record.putArray("yrkanden");
      for (List<String> it : movers(unit)) {
        movers.addObject().put("name", it.get(0)).put("party", it.get(1));
      }
      ArrayNode recipients = record.putArray("recipients");
      unit.below(RECIPIENTS).forEach(recipients::add);
    }
    ArrayNode mentions = record.putArray("mentions");
    mentions(unit).forEach(mentions::add);
    if (assignment) {
      assignment(record.putObject("assignment"), unit);
    }
    return record;
  }

  /** Who asked for something, or joined one who did: everybody with a party below Yrkanden. */
  private static Set<List<String>> movers(Unit unit) {
    Set<List<String>> movers = new LinkedHashSet<>();
    for (String text : unit.below("Yrkanden")) {
      Matcher matcher = MEMBER.matcher(text);
      while (matcher.find()) {
        movers.add(List.of(matcher.group(1), matcher.group(2)));
      }
    }
    return movers;
  }

  /** Keys of the cases that a unit names beside its own. */
  private static Set<String> mentions(Unit unit) {
    Set<String> mentions = new LinkedHashSet<>();
    Matcher matcher = MENTION.matcher(unit.text());
    while (matcher.find()) {
      mentions.add(key(matcher.group()));
    }
    unit.numbers().forEach(number -> mentions.remove(key(number)));
    return mentions;
  }

  /** Empty where the decision has none of the outcomes; absent where opinions may differ. */
  private static void outcome(ObjectNode record, String outcome) {
    if (outcome.equals("null")) {
      record.put("outcome", "");
    } else if (!outcome.equals("-")) {
      if (!OUTCOMES.contains(outcome)) {
        throw new IllegalArgumentException("utfall: " + outcome);
      }
      record.put("outcome", outcome);
    }
  }

  /** The author knows the whole row: what is not told there is none. */
  private static void assignment(ObjectNode node, Unit unit) {
    node.put("started", unit.get("start"));
    node.put("decidedBy", unit.get("beslutat av"));
    node.put("decidedParagraph", unit.get("paragraf"));
    node.put("decidedDate", unit.get("beslutsdatum"));
    ArrayNode responsible = node.putArray("responsible");
    unit.list("ansvariga").forEach(responsible::add);
    node.put("statusText", Source.collapse(unit.get("status")));
    node.put("status", unit.get("läge"));
    node.put("due", unit.get("klart"));
  }

  /** One line of the flat labels; only for §§. */
  ObjectNode label(Source source, Unit unit, ObjectNode record, String path, String inner) {
    ObjectNode label = json.createObjectNode();
    label.put("source", path);
    if (!inner.isEmpty()) {
      label.put("inner", inner);
    }
    String code = source.bodyOf(unit);
    String date = source.dateOf(unit);
    label.put("municipality", municipality.name());
    label.put("body", municipality.body(code));
    label.put("body_code", code);
    label.put("date", date);
    if (unit.number().matches("\\d+")) {
      label.put("paragraph", Integer.parseInt(unit.number()));
    } else {
      label.put("paragraph", unit.number());
    }
    label.set("diarienummer", record.get("diarienummer"));
    label.put("title", record.path("title").asString());
    label.put("decision", record.path("decision").asString());
    label.set("page", record.get("firstPage"));
    label.put("reservations", reserved(unit));
    label.put("vote", voted(unit));
    label.put("format", path.substring(path.lastIndexOf('.') + 1));
    label.put("meeting", code.toLowerCase(java.util.Locale.ROOT) + "-" + date);
    return label;
  }

  private static boolean reserved(Unit unit) {
    return unit.hasHeading("Reservation", "Blank reservation");
  }

  private static boolean voted(Unit unit) {
    return unit.hasHeading("Votering", "Omröstning");
  }

  static String key(String number) {
    Matcher matcher = NUMBER.matcher(number);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("diarienummer? " + number);
    }
    String prefix = matcher.group(1) == null ? "" : matcher.group(1) + " ";
    return prefix + matcher.group(2) + "/" + matcher.group(3);
  }
}
