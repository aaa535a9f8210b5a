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
 * Records as CSV (RFC 4180) that a spreadsheet opens as it stands: UTF-8 with a byte order mark,
 * one line a record, several values in one cell with {@code "; "} between.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it: {@code
 * =HYPERLINK(…)} in a stranger's title must not run. A cell holds at most as much as Excel takes;
 * the whole text is in JSONL.
 */
final class RecordTable {

  /** Excel takes 32,767 characters. */
  private static final int LONGEST_CELL = 32_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

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

  private final char separator;

  RecordTable(char separator) {
    this.separator = separator;
  }

  void write(CommitStream<CouncilRecord> records, OutputStream out) throws IOException {
    LongAnswer.write(out, BYTE_ORDER_MARK + line(COLUMNS));
    while (records.hasNext()) {
      LongAnswer.write(out, line(cells(records.next())));
    }
  }

  private String line(List<?> cells) {
    return cells.stream()
            .map(it -> cell(String.valueOf(it)))
            .collect(Collectors.joining(String.valueOf(separator)))
        + "\r\n";
  }

  private String cell(String value) {
    String cut = value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) + " […]" : value;
    String harmless = startsFormula(cut) ? "'" + cut : cut;
    return harmless.indexOf(separator) < 0
            && harmless.indexOf('"') < 0
            && harmless.indexOf('\n') < 0
            && harmless.indexOf('\r') < 0
        ? harmless
        : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets pass over blanks before a formula, and take wide signs for narrow ones. */
  private static boolean startsFormula(String value) {
    String start = value.strip();
    boolean controlled = !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r');
    return controlled || !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
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
