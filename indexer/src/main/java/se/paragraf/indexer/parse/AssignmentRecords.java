package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;

/**
 * Makes records of the assignments that a document lists. Such a record's date is the decision's
 * that gave the assignment, or else the day on which the matter was opened.
 */
final class AssignmentRecords {

  /** Number, dates and decision were read; see docs/reading-quality.md for what a level means. */
  private static final double WHOLE = 0.97;

  private static final double PARTLY = 0.8;

  private static final Map<AssignmentColumn, String> HEADS =
      Map.of(
          AssignmentColumn.TASK, "Uppdraget",
          AssignmentColumn.RESPONSIBLE, "Ansvarig",
          AssignmentColumn.STATUS, "Status",
          AssignmentColumn.DUE, "Klart",
          AssignmentColumn.NUMBER, "Dnr",
          AssignmentColumn.STARTED, "Startdatum",
          AssignmentColumn.DECIDED_BY, "Beslutat av",
          AssignmentColumn.PARAGRAPH, "Paragraf");

  private final Source source;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final Meeting meeting;
  private final List<String> warnings;
  private final RecordIds ids = new RecordIds();

  AssignmentRecords(Source source, BodyRegistry registry, Meeting meeting, List<String> warnings) {
    this.source = source;
    this.registry = registry;
    this.municipality = meeting.municipality();
    this.meeting = meeting;
    this.warnings = warnings;
  }

  List<CouncilRecord> of(List<AssignmentTable> tables, List<FollowUpList.Item> followed) {
    AssignmentReader reader = new AssignmentReader(registry, municipality);
    List<CouncilRecord> records = new ArrayList<>();
    for (AssignmentTable table : tables) {
      for (AssignmentTable.Row row : table.rows()) {
        AssignmentReader.Reading reading = reader.read(table, row);
        boolean whole =
            !reading.numbers().isEmpty()
                && reading.details().decidedBy() != null
                && reading.warnings().isEmpty();
        records.add(
            record(
                reading,
                DocumentType.UPPDRAGSLISTA,
                text(reading.title(), row),
                row.lines(),
                whole ? WHOLE : PARTLY));
      }
    }
    for (FollowUpList.Item item : followed) {
      AssignmentReader.Reading reading = reader.read(item);
      String text = reading.title() + "\n" + reading.details().statusText();
      records.add(record(reading, DocumentType.UPPFOLJNING, text, item.lines(), PARTLY));
    }
    return records;
  }

  private static String text(String title, AssignmentTable.Row row) {
    StringBuilder text = new StringBuilder(title);
    for (AssignmentColumn column : AssignmentColumn.values()) {
      if (column != AssignmentColumn.TITLE && !row.cell(column).isEmpty()) {
        text.append('\n').append(HEADS.get(column)).append(": ").append(row.cell(column));
      }
    }
    return text.toString();
  }

  private Assignment record(
      AssignmentReader.Reading reading,
      DocumentType type,
      String text,
      List<TextLine> lines,
      double confidence) {
    LocalDate date = reading.details().decidedDate();
    if (date == null) {
      date = reading.details().started();
    }
    List<CaseNumber> numbers = reading.numbers();
    Integer year = null;
    YearSource from = null;
    if (date != null) {
      year = date.getYear();
      from = YearSource.DATE;
    } else if (!numbers.isEmpty()) {
      year = numbers.getFirst().key().year();
      from = YearSource.DIARIENUMMER;
    } else if (meeting.year() != null) {
      year = meeting.year();
      from = YearSource.NEIGHBOUR;
    }
    List<String> notes = new ArrayList<>(warnings);
    notes.addAll(reading.warnings());
    Body body = reading.by();
    String name = numbers.isEmpty() ? "" : numbers.getFirst().key() + "-";
    return new Assignment(
        new RecordHead(
            ids.next(municipality, body, null, "uppdrag-" + name + reading.title()),
            type,
            municipality,
            body,
            date,
            year,
            from,
            numbers,
            CaseNumbers.mentioned(text, numbers),
            reading.title(),
            pages(lines, text),
            source,
            confidence,
            notes),
        reading.details());
  }

  /** The row's text stands on its first page; the pages that it goes on over are told too. */
  private static List<PageText> pages(List<TextLine> lines, String text) {
    int first = lines.getFirst().page();
    int last = lines.getLast().page();
    List<PageText> pages = new ArrayList<>(List.of(new PageText(first, text)));
    if (last > first) {
      pages.add(new PageText(last, ""));
    }
    return pages;
  }
}
