package se.paragraf.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.api.SearchParameters;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Yrkande;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/**
 * A record as the pages show it.
 *
 * @param record what is shown
 * @param t the words of the page's language
 * @param q the question that led to it, which marks words in the original; empty where none did
 */
record RecordView(CouncilRecord record, Texts t, String q) {

  private static final int LONGEST_SUMMARY = 200;

  /** A record that no question led to. */
  RecordView(CouncilRecord record, Texts t) {
    this(record, t, "");
  }

  RecordHead head() {
    return record.head();
  }

  String url() {
    return "/records/" + encode(record.id());
  }

  /** The page of the record, which keeps the question for the original. */
  String askedUrl() {
    return q.isEmpty() ? url() : url() + "?" + question();
  }

  private String question() {
    return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
  }

  String jsonUrl() {
    return "/api/records/" + encode(record.id());
  }

  String title() {
    return head().title().isBlank() ? t.say("untitled") : head().title();
  }

  @Nullable Decision decision() {
    return record instanceof Decision it ? it : null;
  }

  @Nullable AssignmentDetails assignment() {
    return record instanceof Assignment it ? it.details() : null;
  }

  /** {@code § 45}, or empty. */
  String paragraph() {
    return record.paragraph() instanceof String number ? "§\u00a0" + number : "";
  }

  String bodyName() {
    return head().body() instanceof Body it ? it.name() : "";
  }

  String municipalityName() {
    return head().municipality() == null ? "" : head().municipality().name();
  }

  /** The date in words, the year where there is no more, or empty. */
  String date() {
    if (head().date() != null) {
      return t.date(head().date());
    }
    return head().year() == null ? "" : Integer.toString(head().year());
  }

  String type() {
    return record instanceof se.paragraf.model.Paper
        ? t.type(head().documentType())
        : t.kind(record.kind());
  }

  /** What became of it, or where it stands; empty where the text does not say. */
  String outcome() {
    return switch (record) {
      case Decision decision ->
          decision.outcome() instanceof DecisionOutcome it ? t.outcome(it) : "";
      case Assignment assignment -> t.status(assignment.details().status());
      case se.paragraf.model.Paper _ -> "";
    };
  }

  /** The word that colours {@link #outcome()}: {@code yes}, {@code no}, {@code wait} or other. */
  String outcomeTone() {
    return switch (record) {
      case Decision decision -> tone(decision.outcome());
      case Assignment assignment ->
          switch (assignment.details().status()) {
            case GENOMFORT, AVSLUTAT -> "yes";
            case EJ_PABORJAT, VILAR -> "wait";
            case PAGAR, FORESLAS_AVSLUTAS, OKANT -> "other";
          };
      case se.paragraf.model.Paper _ -> "other";
    };
  }

  /** The original at the page where the record begins; null where the file is not known. */
  @Nullable String sourceUrl() {
    return sourceUrl(head().firstPage());
  }

  /** The original at a page; null where the file is not known. */
  @Nullable String sourceUrl(int page) {
    if (!head().source().sha256().matches("[0-9a-f]{64}")) {
      return null;
    }
    String query = page > 0 ? "?page=" + page : "";
    if (!q.isEmpty()) {
      query += (query.isEmpty() ? "?" : "&") + question();
    }
    return "/sources/" + head().source().sha256() + query;
  }

  /** Municipality, body, date, §: each a search for what stands there, as far as it is known. */
  List<Crumb> crumbs() {
    List<Crumb> crumbs = new ArrayList<>();
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    if (!municipalityName().isEmpty()) {
      filters.put(FacetField.MUNICIPALITY, Set.of(municipalityName()));
      crumbs.add(new Crumb(municipalityName(), list(filters, null)));
    }
    if (head().body() instanceof Body body) {
      filters.put(FacetField.BODY, Set.of(body.code().isEmpty() ? body.name() : body.code()));
      String page = bodyUrl();
      crumbs.add(new Crumb(body.name(), page == null ? list(filters, null) : page));
    }
    if (!date().isEmpty()) {
      crumbs.add(new Crumb(date(), head().date() == null ? null : list(filters, head().date())));
    }
    crumbs.add(new Crumb(paragraph().isEmpty() ? type() : paragraph(), null));
    return crumbs;
  }

  /**
   * A step on the way to the record.
   *
   * @param label for people
   * @param url what else stands there
   */
  record Crumb(String label, @Nullable String url) {}

  /** The decision that gave the assignment, as far as the list tells; else empty. */
  String givenBy() {
    AssignmentDetails details = assignment();
    if (details == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (details.decidedBy() != null) {
      parts.add(details.decidedBy());
    }
    if (details.decidedDate() != null) {
      parts.add(t.date(details.decidedDate()));
    }
    if (details.decidedParagraph() != null) {
      parts.add("§ " + details.decidedParagraph());
    }
    return String.join(" ", parts);
  }

  /**
   * What was asked for at the meeting.
   *
   * @param who asked; empty where the text says so itself
   * @param text what was asked for
   */
  record Wish(String who, String text) {}

  /** What was asked for, once, though several asked for it together. */
  List<Wish> yrkanden() {
    Map<String, List<String>> byText = new LinkedHashMap<>();
    if (record instanceof Decision decision) {
      for (Yrkande it : decision.yrkanden()) {
        List<String> names = byText.computeIfAbsent(it.text(), _ -> new ArrayList<>());
        if (!it.name().isBlank() && !it.text().contains(it.name())) {
          names.add(it.name() + (it.party().isEmpty() ? "" : " (" + it.party() + ")"));
        }
      }
    }
    return byText.entrySet().stream()
        .map(it -> new Wish(String.join(", ", it.getValue()), it.getKey()))
        .toList();
  }

  /** When an assignment was given, as a column of dates has it; else empty. */
  String given() {
    AssignmentDetails details = assignment();
    if (details == null) {
      return "";
    }
    LocalDate day = details.decidedDate() == null ? details.started() : details.decidedDate();
    return day == null ? "" : day.toString();
  }

  private static String list(Map<FacetField, Set<String>> filters, @Nullable LocalDate date) {
    return "/?"
        + new SearchParameters(
                "", filters, date, date, Sort.NEWEST, 1, SearchParameters.DEFAULT_SIZE)
            .toQueryString();
  }

  /** {@code s. 9}, {@code s. 9–11}, or empty. */
  String pages() {
    int first = head().firstPage();
    int last = head().lastPage();
    if (first == 0) {
      return "";
    }
    // Numbers of pages take no space between their thousands.
    return first == last
        ? t.say("pages.one", Integer.toString(first))
        : t.say("pages.many", Integer.toString(first), Integer.toString(last));
  }

  /** The reference to copy into an article or a letter: Swedish, whatever the page's language. */
  String citation() {
    return Citation.of(new RecordView(record, Texts.in(Language.SWEDISH)));
  }

  /** What a search engine, or a message that quotes the link, says of the page. */
  String summary() {
    String text =
        decision() instanceof Decision it && !it.decision().isBlank()
            ? it.decision()
            : head().text();
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_SUMMARY) {
      return line;
    }
    int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, LONGEST_SUMMARY));
    return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST_SUMMARY)) + " …";
  }

  /** What a record is to its case, so that nobody takes a proposal for the decision. */
  enum Step {
    DECISION("case.decision"),
    PROPOSAL("case.proposal"),
    ASSIGNMENT("case.assignment");

    private final String key;

    Step(String key) {
      this.key = key;
    }

    /** Of its word. */
    String key() {
      return key;
    }

    /** The class of its mark in a timeline. */
    String mark() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it is to its case. What a body only proposes to another one decides nothing. */
  Step step() {
    return switch (record) {
      case Decision it -> it.outcome() == DecisionOutcome.FORESLAS ? Step.PROPOSAL : Step.DECISION;
      case Paper _ -> Step.PROPOSAL;
      case Assignment _ -> Step.ASSIGNMENT;
    };
  }

  /** The page of a case: {@code /cases/KS-2023-315}. */
  static String caseUrl(CaseKey key) {
    return "/cases/"
        + encode((key.code().isEmpty() ? "" : key.code() + "-") + key.year() + "-" + key.serial());
  }

  /** The page of a body: {@code /bodies/Granviken/KS}. */
  @Nullable String bodyUrl() {
    return head().municipality() == null || !(head().body() instanceof Body body)
        ? null
        : bodyUrl(head().municipality().name(), body.code().isEmpty() ? body.name() : body.code());
  }

  static String bodyUrl(String municipality, String body) {
    return municipality.isEmpty()
        ? "/?body=" + URLEncoder.encode(body, StandardCharsets.UTF_8)
        : "/bodies/" + encode(municipality) + "/" + encode(body);
  }

  /** The search for a case number or another text. */
  static String searchUrl(String text) {
    return "/?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String tone(@Nullable DecisionOutcome outcome) {
    return switch (outcome) {
      case null -> "other";
      case BIFALL, ANTAS, GODKANNS -> "yes";
      case AVSLAG -> "no";
      case ATERREMISS, BORDLAGGNING, FORESLAS -> "wait";
      case NOTERAS, BESVARAD, OVERLAMNAS -> "other";
    };
  }

  private static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
