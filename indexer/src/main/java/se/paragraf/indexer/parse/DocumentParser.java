package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;

/**
 * Reads the records in one document: every § as a decision, every paper that lies in it as a paper,
 * everything else as a paper too, so that nothing is unsearchable. A pure function; safe for use by
 * many threads.
 */
public final class DocumentParser {

  private final BodyRegistry registry;

  public DocumentParser(BodyRegistry registry) {
    this.registry = registry;
  }

  /**
   * The records, in the document's order.
   *
   * @param given whose document it is, where the user said so; otherwise it is read
   */
  public ParsedDocument parse(ExtractedDocument document, @Nullable Municipality given) {
    PreparedText text = PreparedText.of(document, registry, given);
    if (text.isBlank()) {
      return new ParsedDocument(List.of(), List.of(), 0);
    }
    List<TextLine> lines = text.lines();
    ListedAssignments listed = ListedAssignments.takenFrom(text);
    Letterhead letterhead = new Letterhead(text.bodies(), text.municipality());
    DocumentUnits units = DocumentUnits.of(document, lines, letterhead);
    Legibility legibility = new Legibility(lines, text.warnings());
    DocumentType type = type(document, lines, units.front(), listed);
    MeetingReader meetings = new MeetingReader(text.bodies(), text.municipality());
    Meeting meeting = meeting(document, meetings, lines, units, type, listed);
    RunningNumbers numbers = new RunningNumbers(units.units());
    SectionMeetings sections = new SectionMeetings(meetings, meeting, type, units, numbers);
    DocumentFrame frame =
        DocumentFrame.of(
            document.source(),
            text.bodies(),
            meeting,
            TitleReader.bodySize(lines),
            text.warnings());
    PaperRecords papers = new PaperRecords(frame, letterhead, legibility);
    boolean amongPapers = units.hasPapers() && !sections.areOwn() && type != DocumentType.PROTOKOLL;
    DecisionRecords decisions =
        new DecisionRecords(
            frame,
            units.units(),
            new DecisionDoubts(numbers, sections.areOwn(), amongPapers, legibility, lines));
    List<CouncilRecord> records = new ArrayList<>(fronts(papers, lines, units, type));
    boolean annexed = type == DocumentType.PROTOKOLL && !sections.areOwn();
    for (Unit unit : units.cited()) {
      if (unit.isEmpty()) {
        continue;
      }
      records.add(
          switch (unit.sort()) {
            case PARAGRAPH -> {
              Meeting its = sections.of(unit);
              yield decisions.of(unit, its, sections.typeOf(its));
            }
            case PAPER, FRONT -> papers.paper(unit, annexed);
          });
    }
    records.addAll(
        new AssignmentRecords(
                document.source(), text.bodies(), meeting, legibility, text.warnings())
            .of(listed));
    List<String> notes = new ArrayList<>();
    PagesWithoutText.in(document).ifPresent(notes::add);
    boolean minutes =
        type == DocumentType.PROTOKOLL || (type == DocumentType.OVRIGT && !units.hasPapers());
    if (minutes && !sections.areOwn() && meeting.date() != null) {
      numbers.missing(units.front().lines()).ifPresent(notes::add);
    }
    return new ParsedDocument(records, notes, text.masked());
  }

  /** What stands before the §§ and papers: the front, and the items of an agenda. */
  private static List<CouncilRecord> fronts(
      PaperRecords papers, List<TextLine> lines, DocumentUnits units, DocumentType type) {
    List<CouncilRecord> records = new ArrayList<>();
    Unit front = units.front();
    if (!front.isEmpty()) {
      records.add(
          units.isWhole()
              ? papers.whole(front, type)
              : papers.front(front, type, units.hasSections()));
    }
    for (AgendaReader.Item item : AgendaReader.read(lines, units.agenda())) {
      records.add(papers.agendaItem(item, type));
    }
    return records;
  }

  private static DocumentType type(
      ExtractedDocument document, List<TextLine> lines, Unit front, ListedAssignments listed) {
    DocumentType type =
        DocumentKind.of(
            document.source().path(),
            document.source().mediaType(),
            front.isEmpty() ? lines : front.lines(),
            front.furniture());
    return type == DocumentType.OVRIGT && !listed.isEmpty() ? listed.documentType() : type;
  }

  private static Meeting meeting(
      ExtractedDocument document,
      MeetingReader meetings,
      List<TextLine> lines,
      DocumentUnits units,
      DocumentType type,
      ListedAssignments listed) {
    boolean divided = units.hasSections() || units.hasPapers();
    Meeting meeting =
        meetings.ofDocument(
            document.source().path(),
            units.hasPapers() ? units.front().furniture() : units.heads(),
            divided ? units.front().lines() : topOf(lines, type),
            units.hasSections());
    return listed.isEmpty()
        ? meeting
        : ReportPeriod.year(lines).map(meeting::inYear).orElse(meeting);
  }

  /** What stands on later slides names many bodies; the sender is on the first. */
  private static List<TextLine> topOf(List<TextLine> lines, DocumentType type) {
    return type == DocumentType.PRESENTATION
        ? lines.stream().filter(TextLine::counts).limit(8).toList()
        : lines;
  }
}
