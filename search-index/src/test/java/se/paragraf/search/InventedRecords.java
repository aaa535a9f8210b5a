package se.paragraf.search;

import java.time.LocalDate;
import java.util.List;
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
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;
import se.paragraf.model.Yrkande;

/** Records of two municipalities that do not exist, to be searched by the contract tests. */
public final class InventedRecords {

  public static final Municipality GRANVIKEN = new Municipality("9901", "Granviken");
  public static final Municipality ALVHAMRA = new Municipality("9902", "Älvhamra");
  public static final Body KF = new Body("KF", "Kommunfullmäktige");
  public static final Body KS = new Body("KS", "Kommunstyrelsen");
  public static final Body FN_GRANVIKEN = new Body("FN", "Fastighetsnämnden");
  public static final Body FN_ALVHAMRA = new Body("FN", "Fritidsnämnden");

  private InventedRecords() {}

  /** A decision, a paper and an assignment, with all that such a record can have. */
  public static List<CouncilRecord> ofEveryKind() {
    Head head =
        head("g-kf-41", "Tilläggsanslag för simhallen")
            .cases("KS 2021/00098-1.4.2")
            .mentions("FN 2023/14")
            .pages(new PageText(9, "Kostnaden har ökat.\nMycket."), new PageText(10, "Asbest."));
    return List.of(
        head.decision("41", "Anslaget beviljas."),
        head.decision("45 a", "", null),
        // Long enough that what is nearly the same can be known by it.
        head.text("En gångbro byggs över Strömmen vid det gamla färjeläget. ".repeat(6))
            .decision("46", "", null),
        head.paper(),
        head.of(GRANVIKEN, null).on("").assignment(AssignmentStatus.PAGAR, "Kommunstyrelsen"));
  }

  static Head head(String id, String title) {
    return new Head(id, title);
  }

  /** What the tests say of a record; the rest is filled in. */
  static final class Head {
    private final String id;
    private final String title;
    private Municipality municipality = GRANVIKEN;
    private @Nullable Body body = KF;
    private @Nullable LocalDate date = LocalDate.of(2023, 4, 24);
    private List<String> cases = List.of();
    private List<String> mentions = List.of();
    private List<PageText> pages = List.of();
    private String sha256 = "a".repeat(64);

    private Head(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Head of(Municipality newMunicipality, @Nullable Body newBody) {
      municipality = newMunicipality;
      body = newBody;
      return this;
    }

    Head on(String isoDate) {
      date = isoDate.isEmpty() ? null : LocalDate.parse(isoDate);
      return this;
    }

    Head cases(String... printed) {
      cases = List.of(printed);
      return this;
    }

    Head mentions(String... printed) {
      mentions = List.of(printed);
      return this;
    }

    Head text(String text) {
      return pages(new PageText(1, text));
    }

    Head pages(PageText... newPages) {
      pages = List.of(newPages);
      return this;
    }

    Head from(String newSha256) {
      sha256 = newSha256;
      return this;
    }

    private RecordHead built(DocumentType type) {
      return new RecordHead(
          id,
          type,
          municipality,
          body,
          date,
          date == null ? null : date.getYear(),
          date == null ? null : YearSource.DATE,
          cases.stream().map(it -> CaseNumber.parse(it).orElseThrow()).toList(),
          mentions.stream().map(it -> CaseKey.parse(it).orElseThrow()).toList(),
          title,
          pages.isEmpty() ? List.of(new PageText(1, title)) : pages,
          new Source("protokoll/" + id + ".pdf", sha256, "application/pdf", 12),
          0.9,
          List.of("påhittad"));
    }

    CouncilRecord decision(String paragraph, String decision) {
      return decision(paragraph, decision, DecisionOutcome.BIFALL);
    }

    CouncilRecord decision(String paragraph, String decision, @Nullable DecisionOutcome outcome) {
      return new Decision(
          built(DocumentType.PROTOKOLL),
          paragraph,
          decision,
          outcome,
          true,
          false,
          List.of(new Yrkande("Saga Hällmark", "LG", "bifall till förslaget")),
          List.of("Ekonomikontoret"));
    }

    CouncilRecord paper() {
      return new Paper(built(DocumentType.TJANSTEUTLATANDE));
    }

    /** What stands around the items of a protocol. */
    CouncilRecord front() {
      return new Paper(built(DocumentType.PROTOKOLL));
    }

    CouncilRecord assignment(AssignmentStatus status, String... responsible) {
      return new Assignment(
          built(DocumentType.UPPDRAGSLISTA),
          new AssignmentDetails(
              LocalDate.of(2021, 3, 1),
              "KF",
              "72",
              LocalDate.of(2021, 6, 14),
              List.of(responsible),
              "Arbetet fortsätter",
              status,
              null));
    }
  }

  /** The file that gave these records. */
  static IndexedFile file(String name, List<CouncilRecord> records) {
    String sha256 =
        records.isEmpty() ? "0".repeat(64) : records.getFirst().head().source().sha256();
    return new IndexedFile(
        "/samling/" + name,
        name,
        sha256,
        List.of(
            new StoredSource(new Source(name, sha256, "application/pdf", 12), "/samling/" + name)),
        records.size(),
        null,
        List.of());
  }
}
