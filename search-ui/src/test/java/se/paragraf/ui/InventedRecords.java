package se.paragraf.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;
import se.paragraf.model.Yrkande;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.LuceneRecordWriter;

/** A small index of two invented municipalities. */
final class InventedRecords {

  static final String SHA = "c0ffee00".repeat(8);
  static final String BRIDGE = "granviken-ks-2023-03-15-45";
  static final String ASSIGNMENT = "alvhamra-uppdrag-1";

  private static final Source SOURCE = new Source("protokoll.pdf", SHA, "application/pdf", 40);

  private InventedRecords() {}

  /** All of them. */
  static List<CouncilRecord> all() {
    List<CouncilRecord> records = new ArrayList<>();
    records.add(bridge(SOURCE));
    records.add(lamps(SOURCE));
    records.add(assignment(SOURCE));
    records.add(resting(SOURCE));
    for (int i = 1; i <= 24; i++) {
      records.add(school(SOURCE, i));
    }
    return records;
  }

  /** Writes them below a data directory. */
  static void write(Path data) throws IOException {
    Files.createDirectories(data.resolve("index"));
    Path original = data.resolve("protokoll.pdf");
    Files.writeString(original, "%PDF-1.4 påhittad");
    List<CouncilRecord> records = all();
    try (LuceneRecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      writer.replace(
          new IndexedFile(
              original.toString(),
              "protokoll.pdf",
              SHA,
              List.of(new StoredSource(SOURCE, original.toString())),
              records.size(),
              null,
              List.of()),
          records);
      writer.commit();
    }
  }

  private static Decision bridge(Source source) {
    return new Decision(
        head(
            BRIDGE,
            new Municipality("9901", "Granviken"),
            new Body("KS", "Kommunstyrelsen"),
            LocalDate.of(2023, 3, 15),
            "KS 2023/00315",
            "Ny gångbro över Granån <script>alert(1)</script>",
            List.of(
                new PageText(
                    9,
                    "Sammanfattning\nGångbron byggs med medel ur investeringsbudgeten och ska stå"
                        + " klar\ntill skolstarten. Bron är 40 meter lång."),
                new PageText(10, "Reservation\nIda Granlund (X) reserverar sig mot beslutet.")),
            source),
        "45",
        "Kommunstyrelsen beslutar att gångbron byggs.",
        DecisionOutcome.BIFALL,
        true,
        true,
        List.of(new Yrkande("Ida Granlund", "X", "avslag på förslaget")),
        List.of("Teknik- och servicenämnden"));
  }

  private static Decision lamps(Source source) {
    return new Decision(
        head(
            "granviken-ks-2023-03-15-46",
            new Municipality("9901", "Granviken"),
            new Body("KS", "Kommunstyrelsen"),
            LocalDate.of(2023, 3, 15),
            "KS 2023/00316",
            "Belysning vid Storgatan",
            List.of(new PageText(11, "Lamporna vid Storgatan byts ut.")),
            source),
        "46",
        "Ärendet återremitteras.",
        DecisionOutcome.ATERREMISS,
        false,
        false,
        List.of(),
        List.of());
  }

  /** One § of Granviken's executive committee with nothing in it but its title. */
  static Decision decision(LocalDate day, int paragraph, String title) {
    return new Decision(
        head(
            "granviken-ks-" + day + "-" + paragraph,
            new Municipality("9901", "Granviken"),
            new Body("KS", "Kommunstyrelsen"),
            day,
            "KS " + day.getYear() + "/" + (100 * day.getMonthValue() + paragraph),
            title,
            List.of(new PageText(1, title)),
            SOURCE),
        Integer.toString(paragraph),
        "Enligt förslaget.",
        DecisionOutcome.BIFALL,
        false,
        false,
        List.of(),
        List.of());
  }

  private static Decision school(Source source, int number) {
    return new Decision(
        head(
            "alvhamra-bun-2022-04-" + number,
            new Municipality("9902", "Älvhamra"),
            new Body("BUN", "Barn- och utbildningsnämnden"),
            LocalDate.of(2022, 4, number),
            // The second is of the first one's case.
            "BUN 2022/" + (number == 2 ? 1 : number),
            "Skolskjuts, ärende " + number,
            List.of(new PageText(number, "Skolskjutsen ordnas över gångbron vid skolan.")),
            source),
        Integer.toString(number),
        "Ansökan om skolskjuts avslås.",
        DecisionOutcome.AVSLAG,
        false,
        false,
        List.of(),
        List.of());
  }

  private static Assignment assignment(Source source) {
    return new Assignment(
        head(
            ASSIGNMENT,
            new Municipality("9902", "Älvhamra"),
            new Body("KF", "Kommunfullmäktige"),
            LocalDate.of(2021, 6, 1),
            "KF 2021/7",
            "Utred en ny simhall",
            List.of(new PageText(3, "Simhallens läge utreds.")),
            source),
        new AssignmentDetails(
            LocalDate.of(2021, 6, 2),
            "KF",
            "77",
            LocalDate.of(2021, 5, 31),
            List.of("Fritidsnämnden"),
            "Utredningen pågår.",
            AssignmentStatus.PAGAR,
            LocalDate.of(2024, 12, 31)));
  }

  private static Assignment resting(Source source) {
    return new Assignment(
        head(
            "granviken-uppdrag-2",
            new Municipality("9901", "Granviken"),
            new Body("KS", "Kommunstyrelsen"),
            LocalDate.of(2023, 9, 1),
            "KS 2023/402",
            "Se över bryggorna vid Granån och föreslå vilka som ska rustas upp, vilka som ska rivas"
                + " och var nya kan läggas",
            List.of(new PageText(4, "Bryggorna vid Granån ses över, se KS 2023/315.")),
            source,
            new CaseKey("KS", 2023, 315)),
        new AssignmentDetails(
            null,
            "KS",
            "12",
            LocalDate.of(2023, 2, 1),
            List.of("Tekniska nämnden"),
            "Vilar i väntan på medel.",
            AssignmentStatus.EJ_PABORJAT,
            null));
  }

  private static RecordHead head(
      String id,
      Municipality municipality,
      Body body,
      LocalDate date,
      String diarienummer,
      String title,
      List<PageText> pages,
      Source source,
      CaseKey... mentions) {
    return new RecordHead(
        id,
        DocumentType.PROTOKOLL,
        municipality,
        body,
        date,
        date.getYear(),
        YearSource.DATE,
        List.of(CaseNumber.parse(diarienummer).orElseThrow()),
        List.of(mentions),
        title,
        pages,
        source,
        0.97,
        List.of());
  }
}
