package se.paragraf.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Municipality;
import se.paragraf.model.RecordHead;
import se.paragraf.search.CommitStream;

/**
 * Records as CSV: one line a record, several values in one cell with {@code "; "} between. What is
 * longer than a cell can be is whole in JSONL.
 */
final class RecordTable {

  static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "documentType",
          "municipality",
          "bodyCode",
          "body",
          "date",
          "year",
          "paragraph",
          "diarienummer",
          "cases",
          "mentions",
          "title",
          "decision",
          "outcome",
          "reservation",
          "vote",
          "recipients",
          "status",
          "statusText",
          "responsible",
          "started",
          "decidedBy",
          "decidedParagraph",
          "decidedDate",
          "due",
          "sourcePath",
          "sourceSha256",
          "firstPage",
          "lastPage",
          "confidence",
          "warnings");

  private final Csv csv;

  RecordTable(char separator) {
    this.csv = new Csv(separator);
  }

  void write(CommitStream<CouncilRecord> records, OutputStream out) throws IOException {
    LongAnswer.write(out, Csv.BYTE_ORDER_MARK + csv.line(COLUMNS));
    while (records.hasNext()) {
      LongAnswer.write(out, csv.line(cells(records.next())));
    }
  }

  private static List<Object> cells(CouncilRecord record) {
    RecordHead head = record.head();
    List<Object> cells = new ArrayList<>();
    cells.add(record.id());
    cells.add(record.kind().label());
    cells.add(head.documentType().label());
    cells.add(head.municipality() instanceof Municipality it ? it.name() : "");
    cells.add(head.body() instanceof Body it ? it.code() : "");
    cells.add(head.body() instanceof Body it ? it.name() : "");
    cells.add(orEmpty(head.date()));
    cells.add(orEmpty(head.year()));
    cells.add(orEmpty(record.paragraph()));
    cells.add(all(head.diarienummer().stream().map(CaseNumber::printed).toList()));
    cells.add(all(head.diarienummer().stream().map(CaseNumber::key).distinct().toList()));
    cells.add(all(head.mentions().stream().map(CaseKey::toString).toList()));
    cells.add(head.title());
    if (record instanceof Decision it) {
      cells.add(it.decision());
      cells.add(it.outcome() instanceof DecisionOutcome outcome ? outcome.label() : "");
      cells.add(it.reservation());
      cells.add(it.vote());
      cells.add(all(it.recipients()));
    } else {
      addEmpty(cells, 5);
    }
    if (record instanceof Assignment it) {
      cells.add(it.details().status().label());
      cells.add(it.details().statusText());
      cells.add(all(it.details().responsible()));
      cells.add(orEmpty(it.details().started()));
      cells.add(orEmpty(it.details().decidedBy()));
      cells.add(orEmpty(it.details().decidedParagraph()));
      cells.add(orEmpty(it.details().decidedDate()));
      cells.add(orEmpty(it.details().due()));
    } else {
      addEmpty(cells, 8);
    }
    cells.add(head.source().path());
    cells.add(head.source().sha256());
    cells.add(head.firstPage() == 0 ? "" : head.firstPage());
    cells.add(head.lastPage() == 0 ? "" : head.lastPage());
    cells.add(head.confidence());
    cells.add(all(head.warnings()));
    return cells;
  }

  private static void addEmpty(List<Object> cells, int count) {
    for (int i = 0; i < count; i++) {
      cells.add("");
    }
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }

  private static String all(List<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }
}
