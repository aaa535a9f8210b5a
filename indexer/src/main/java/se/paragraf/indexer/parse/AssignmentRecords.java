package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
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

  /** A meeting has fewer §§ than this between two of its own. */
  private static final int FAR = 50;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** Other assignments and cases are named in running text, with fewer zeros than elsewhere. */
  private static final Pattern RELATED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:uppdrag(?:et|en)?|ärende(?:t|n)?|dnr|diarie\\p{L}*)[.:]?\\s+(?<number>(?:\\p{Lu}{2,5}[ -])?(?:19|20)\\d{2}/\\d{1,6})(?!\\d)");

  private final Source source;
  private final BodyRegistry registry;
  private final @Nullable Municipality municipality;
  private final Meeting meeting;
  private final Legibility legibility;
  private final List<String> warnings;
  private final RecordIds ids = new RecordIds();

  AssignmentRecords(
      Source source,
      BodyRegistry registry,
      Meeting meeting,
      Legibility legibility,
      List<String> warnings) {
    this.legibility = legibility;
    this.source = source;
    this.registry = registry;
    this.municipality = meeting.municipality();
    this.meeting = meeting;
    this.warnings = warnings;
  }

  List<CouncilRecord> of(ListedAssignments listed) {
    AssignmentReader reader =
        new AssignmentReader(registry, municipality, listed.legend(), meeting.year());
    List<CouncilRecord> records = new ArrayList<>();
    for (AssignmentTable table : listed.tables()) {
      List<AssignmentReader.Reading> readings = new ArrayList<>();
      for (AssignmentTable.Row row : table.rows()) {
        AssignmentReader.Reading reading = reader.read(table, row);
        readings.add(
            readings.isEmpty() || row.has(AssignmentColumn.NUMBER)
                ? reading
                : reading.inCaseOf(readings.getLast()));
      }
      Map<List<Object>, NavigableSet<Integer>> sure = sureParagraphs(readings);
      for (int index = 0; index < readings.size(); index++) {
        AssignmentTable.Row row = table.rows().get(index);
        AssignmentReader.Reading reading = readings.get(index);
        if (isPoint(reading, sure)) {
          reading = reading.withoutParagraph();
        }
        records.add(
            record(
                reading,
                table.followUp() ? DocumentType.UPPFOLJNING : DocumentType.UPPDRAGSLISTA,
                text(reading.title(), row),
                row.lines()));
      }
    }
    for (FollowUpList.Item item : listed.followed()) {
      AssignmentReader.Reading reading = reader.read(item);
      records.add(record(reading, DocumentType.UPPFOLJNING, text(item.lines()), item.lines()));
    }
    return records;
  }

  /** The §§ of each body and day that are surely such. */
  private static Map<List<Object>, NavigableSet<Integer>> sureParagraphs(
      List<AssignmentReader.Reading> readings) {
    Map<List<Object>, NavigableSet<Integer>> sure = new HashMap<>();
    for (AssignmentReader.Reading it : readings) {
      if (it.details().decidedParagraph() != null && !it.pointLike()) {
        sure.computeIfAbsent(meetingOf(it), _ -> new TreeSet<>())
            .add(number(it.details().decidedParagraph()));
      }
    }
    return sure;
  }

  private static List<Object> meetingOf(AssignmentReader.Reading reading) {
    return List.of(
        Optional.ofNullable(reading.details().decidedBy()),
        Optional.ofNullable(reading.details().decidedDate()));
  }

  /**
   * Whether the number behind the § is a point of the decision: it ends in a full stop, and all
   * other decisions of that body and day have numbers far from it.
   */
  private static boolean isPoint(
      AssignmentReader.Reading reading, Map<List<Object>, NavigableSet<Integer>> sure) {
    AssignmentDetails its = reading.details();
    String paragraph = its.decidedParagraph();
    if (!reading.pointLike() || paragraph == null || its.decidedDate() == null) {
      return false;
    }
    if (paragraph.equals("1")) {
      return true;
    }
    NavigableSet<Integer> others = sure.get(meetingOf(reading));
    int number = number(paragraph);
    return others != null && others.subSet(number - FAR, false, number + FAR, false).isEmpty();
  }

  private static int number(String paragraph) {
    Matcher matcher = NUMBER.matcher(paragraph);
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  /** As printed, the letters in brackets too. */
  private static String text(List<TextLine> lines) {
    return String.join("\n", PageTexts.of(lines).stream().map(PageText::text).toList());
  }

  private static String text(String title, AssignmentTable.Row row) {
    StringBuilder text = new StringBuilder(title);
    for (AssignmentTable.Cell cell : row.cells()) {
      if (!cell.text().equals(title)) {
        text.append('\n')
            .append(cell.head())
            .append(cell.head().isEmpty() ? "" : ": ")
            .append(cell.text());
      }
    }
    return text.toString();
  }

  /** The cases that the row names besides its own, each once. */
  private static List<CaseKey> mentions(String text, List<CaseNumber> own) {
    Set<CaseKey> keys = new LinkedHashSet<>(CaseNumbers.mentioned(text, own));
    Matcher matcher = RELATED.matcher(text);
    while (matcher.find()) {
      CaseKey.parse(matcher.group("number")).ifPresent(keys::add);
    }
    own.forEach(
        it -> {
          keys.remove(it.key());
          keys.remove(it.key().withoutCode());
        });
    return List.copyOf(keys);
  }

  private Assignment record(
      AssignmentReader.Reading reading, DocumentType type, String text, List<TextLine> lines) {
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
      from = meeting.yearFrom() == YearSource.DATE ? YearSource.NEIGHBOUR : meeting.yearFrom();
    }
    List<String> notes = new ArrayList<>(warnings);
    notes.addAll(reading.warnings());
    Set<Doubt> doubts = AssignmentDoubts.of(reading, type, municipality, notes);
    doubts.addAll(legibility.doubts(lines));
    Confidence confidence = Confidence.ofAssignment(doubts);
    notes.addAll(confidence.reasons());
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
            mentions(text, numbers),
            reading.title(),
            pages(lines, text),
            source,
            confidence.value(),
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
