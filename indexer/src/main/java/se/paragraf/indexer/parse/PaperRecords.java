package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DocumentType;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.YearSource;

/** Makes the records of papers: of a whole document, its front, its agenda, and what lies in it. */
final class PaperRecords {

  /** A paper's letterhead and title. */
  private static final int HEAD_LINES = 20;

  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "(?iu)(?<title>(?:program|policy|plan|\\p{L}*plan|riktlinjer?|reglemente|strategi|handlingsplan)\\s(?:för|om)\\s.*)");

  private final DocumentFrame frame;
  private final Meeting meeting;
  private final PaperOrigin origin;
  private final PaperReader reader;
  private final Legibility legibility;

  PaperRecords(DocumentFrame frame, Letterhead letterhead, Legibility legibility) {
    this.frame = frame;
    this.meeting = frame.meeting();
    this.origin = frame.origin();
    this.reader = new PaperReader(letterhead, frame.bodies(), meeting.municipality());
    this.legibility = legibility;
  }

  /** A document in which nothing else was found: one paper. */
  CouncilRecord whole(Unit unit, DocumentType type) {
    Unit typed = new Unit(unit.sort(), type, null, unit.lines(), unit.furniture());
    PaperReader.PaperHead head = reader.read(typed, frame.bodySize());
    String title =
        type == DocumentType.E_POST
            ? (head.title().isEmpty() ? PaperTitle.firstLine(unit.lines()) : head.title())
            : PaperKind.hasLetterhead(type)
                    && !head.title().isEmpty()
                    && head.title().length() <= PaperTitle.LONGEST
                ? head.title()
                : PaperTitle.mostProminent(unit.lines());
    LocalDate date = head.date() == null ? meeting.date() : head.date();
    Body body = head.body() == null ? meeting.body() : head.body();
    List<CaseNumber> numbers = head.diarienummer();
    if (numbers.isEmpty()) {
      String top = String.join("\n", unit.lines().stream().limit(60).map(TextLine::text).toList());
      numbers = CaseNumbers.labelled(top).stream().distinct().limit(3).toList();
    }
    return paper(
        new Head(type, body, date, numbers, title.isEmpty() ? frame.source().fileName() : title),
        unit.lines(),
        frame.source().fileName(),
        null,
        !title.isEmpty(),
        frame.notes());
  }

  /** What stands before the first §: it belongs to the meeting. */
  CouncilRecord front(Unit unit, DocumentType type, boolean isProtocol) {
    String title = type == DocumentType.PROTOKOLL ? "" : PaperTitle.ofCall(unit.lines());
    if (title.isEmpty()) {
      title =
          isProtocol || type == DocumentType.OVRIGT
              ? frontTitle()
              : PaperTitle.mostProminent(unit.lines());
    }
    return paper(
        new Head(type, meeting.body(), meeting.date(), List.of(), title),
        unit.lines(),
        "forstasida",
        null,
        true,
        frame.notes());
  }

  CouncilRecord agendaItem(AgendaReader.Item item, DocumentType type) {
    origin.behindTitle(item.title());
    return paper(
        new Head(
            type == DocumentType.OVRIGT ? DocumentType.KALLELSE : type,
            meeting.body(),
            meeting.date(),
            CaseNumbers.labelled(item.title()),
            item.title()),
        item.lines(),
        "arende-" + item.paragraph(),
        item.paragraph(),
        true,
        frame.notes());
  }

  /**
   * A paper that lies in the document.
   *
   * @param annexed whether the document is one meeting's minutes, so that what has no day of its
   *     own has the meeting's
   */
  CouncilRecord paper(Unit unit, boolean annexed) {
    PaperReader.PaperHead head = reader.read(unit, frame.bodySize());
    List<String> notes = frame.notes();
    LocalDate date = head.date();
    if (date == null && annexed && unit.type() == DocumentType.BILAGA) {
      date = meeting.date();
      notes.add("date from the meeting whose minutes it is annexed to");
    }
    PaperOrigin.Whose whose = origin.of(unit.type(), unit.lines(), head);
    if (!whose.note().isEmpty()) {
      notes.add(whose.note());
    }
    DocumentType type = unit.type();
    String title = head.title();
    if (type == DocumentType.BILAGA && AnnexKind.isGoverning(unit.lines())) {
      type = DocumentType.PROGRAM;
      Matcher matcher = NAMED_AFTER.matcher(origin.titleBefore());
      if (AnnexKind.isBoilerplate(title) && matcher.find()) {
        title =
            Character.toUpperCase(matcher.group("title").charAt(0))
                + matcher.group("title").substring(1);
        notes.add("title from the paper that it belongs to");
      }
    }
    if (type == DocumentType.BILAGA) {
      type = PaperKind.ofTitle(title).orElse(type);
    }
    boolean read = !title.isEmpty() && title.length() <= PaperTitle.LONGEST;
    if (title.isEmpty()) {
      title = PaperTitle.mostProminent(unit.lines());
      notes.add("the title is the first prominent line");
    }
    origin.behindTitle(title);
    return paper(
        new Head(type, whose.body(), date, head.diarienummer(), PaperTitle.shortened(title)),
        unit.lines(),
        type.label() + "-" + title,
        null,
        read,
        notes);
  }

  private record Head(
      DocumentType type,
      @Nullable Body body,
      @Nullable LocalDate date,
      List<CaseNumber> numbers,
      String title) {}

  private Paper paper(
      Head head,
      List<TextLine> lines,
      String name,
      @Nullable String paragraph,
      boolean titled,
      List<String> notes) {
    Set<Doubt> doubts =
        PaperDoubts.of(head.type(), head.date(), head.body(), titled, meeting, notes);
    doubts.addAll(legibility.doubts(lines.subList(0, Math.min(lines.size(), HEAD_LINES))));
    Confidence confidence = Confidence.ofPaper(doubts);
    notes.addAll(confidence.reasons());
    List<PageText> pages = PageTexts.of(lines);
    String text = String.join("\n", pages.stream().map(PageText::text).toList());
    Integer year = head.date() == null ? null : Integer.valueOf(head.date().getYear());
    YearSource from = year == null ? null : YearSource.DATE;
    if (year == null && !head.numbers().isEmpty()) {
      year = head.numbers().getFirst().key().year();
      from = YearSource.DIARIENUMMER;
    } else if (year == null && origin.yearOfDecision() != null) {
      year = origin.yearOfDecision();
      from = YearSource.NEIGHBOUR;
      notes.add("year from the § that it lies behind");
    } else if (year == null && meeting.year() != null) {
      year = meeting.year();
      from = meeting.yearFrom() == YearSource.DATE ? YearSource.NEIGHBOUR : meeting.yearFrom();
    }
    return new Paper(
        new RecordHead(
            frame.ids().next(meeting.municipality(), head.body(), head.date(), name),
            head.type(),
            meeting.municipality(),
            head.body(),
            head.date(),
            year,
            from,
            head.numbers(),
            CaseNumbers.mentioned(text, head.numbers()),
            PaperTitle.shortened(head.title()),
            pages,
            frame.source(),
            confidence.value(),
            notes),
        paragraph);
  }

  private String frontTitle() {
    String body = meeting.body() == null ? "Protokollet" : meeting.body().name();
    String date = meeting.date() == null ? "" : " " + meeting.date();
    return body + date + " – förstasida, närvaro och ärendelista";
  }
}
