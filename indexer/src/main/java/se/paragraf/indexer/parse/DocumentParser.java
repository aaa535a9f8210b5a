package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PersonalNumbers;

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
    PersonalNumberMask.Masked masked =
        PersonalNumberMask.masked(PageFurniture.mark(document.pages()));
    List<TextLine> lines = GluedHead.part(LetterSpacing.join(masked.lines()));
    if (lines.stream().allMatch(TextLine::isBlank)) {
      return new ParsedDocument(List.of(), List.of(), 0);
    }
    List<String> warnings = new ArrayList<>();
    document.warnings().forEach(it -> warnings.add(PersonalNumbers.masked(it)));
    Municipality municipality = given;
    if (municipality == null) {
      MunicipalityReader.Owner owner =
          new MunicipalityReader(registry).read(document.source().path(), lines);
      municipality = owner.municipality();
      if (!owner.warning().isEmpty()) {
        warnings.add(owner.warning());
      }
    }
    BodyRegistry bodies = registry.in(lines, municipality);
    new PageHeader(bodies, municipality).mark(lines);
    lines = new ArrayList<>(HyphenMender.mend(lines));
    Letterhead letterhead = new Letterhead(bodies, municipality);
    Set<TextLine> listed = AssignmentTables.identitySet();
    List<AssignmentTable> tables =
        new ArrayList<>(AssignmentTables.find(lines, bodies, municipality, listed));
    if (tables.isEmpty()) {
      AssignmentBlocks.find(lines, bodies, municipality, listed).ifPresent(tables::add);
    }
    StatusLegend legend = StatusLegend.in(lines);
    List<FollowUpList.Item> followed =
        tables.isEmpty() ? FollowUpList.find(lines, bodies, municipality, listed) : List.of();
    lines.removeIf(listed::contains);
    UnitSplitter.Division division = divide(document, lines, letterhead);
    List<Unit> units = division.units();
    Unit front = units.getFirst();
    boolean hasSections = units.stream().anyMatch(it -> it.sort() == Unit.Sort.PARAGRAPH);
    boolean hasPapers = units.stream().anyMatch(it -> it.sort() == Unit.Sort.PAPER);
    DocumentType type =
        DocumentKind.of(
            document.source().path(),
            document.source().mediaType(),
            front.isEmpty() ? lines : front.lines(),
            front.furniture());
    Legibility legibility = new Legibility(lines, warnings);
    boolean untold = type == DocumentType.OVRIGT || type == DocumentType.MOTION;
    if (untold && (!tables.isEmpty() || !followed.isEmpty())) {
      boolean followUp = tables.isEmpty() || tables.getFirst().followUp();
      type = followUp ? DocumentType.UPPFOLJNING : DocumentType.UPPDRAGSLISTA;
    }
    MeetingReader meetings = new MeetingReader(bodies, municipality);
    Meeting meeting =
        meetings.ofDocument(
            document.source().path(),
            hasPapers ? front.furniture() : heads(units),
            hasSections || hasPapers ? front.lines() : topOf(lines, type),
            hasSections);
    if (!tables.isEmpty() || !followed.isEmpty()) {
      meeting = ReportPeriod.year(lines).map(meeting::inYear).orElse(meeting);
    }
    RecordMaker maker =
        new RecordMaker(
            document.source(),
            bodies,
            meeting,
            letterhead,
            TitleReader.bodySize(lines),
            units,
            legibility,
            warnings);
    List<CouncilRecord> records = new ArrayList<>();
    if (!front.isEmpty()) {
      records.add(
          units.size() == 1 ? maker.whole(front, type) : maker.front(front, type, hasSections));
    }
    for (AgendaReader.Item item : AgendaReader.read(lines, division.agenda())) {
      records.add(maker.agendaItem(item, type));
    }
    RunningNumbers numbers = new RunningNumbers(units);
    boolean ownMeetings = hasSections && (hasPapers ? meeting.date() == null : !numbers.rise());
    boolean amongPapers = hasPapers && !ownMeetings && type != DocumentType.PROTOKOLL;
    DecisionDoubts doubts =
        new DecisionDoubts(numbers, ownMeetings, amongPapers, legibility, lines);
    for (Unit unit : units.subList(1, units.size())) {
      if (unit.isEmpty()) {
        continue;
      }
      records.add(
          switch (unit.sort()) {
            case PARAGRAPH -> {
              Meeting its =
                  ownMeetings
                      ? meetings.ofHeads(unit.furniture())
                      : meetings.ofExtract(unit.furniture()).orElse(meeting);
              if (ownMeetings && type == DocumentType.PROTOKOLL && !hasPapers && its.isUnknown()) {
                its = meeting;
              }
              boolean extract =
                  ownMeetings
                      || !its.equals(meeting)
                      || (type != DocumentType.PROTOKOLL
                          && (units.size() == 2 || meeting.date() == null));
              yield maker.decision(
                  unit,
                  its,
                  extract ? DocumentType.PROTOKOLLSUTDRAG : DocumentType.PROTOKOLL,
                  doubts);
            }
            case PAPER, FRONT -> maker.paper(unit, type == DocumentType.PROTOKOLL && !ownMeetings);
          });
    }
    records.addAll(
        new AssignmentRecords(document.source(), bodies, meeting, legibility, warnings)
            .of(tables, followed, legend));
    List<String> notes = new ArrayList<>();
    PagesWithoutText.in(document).ifPresent(notes::add);
    boolean minutes = type == DocumentType.PROTOKOLL || (type == DocumentType.OVRIGT && !hasPapers);
    if (minutes && !ownMeetings && meeting.date() != null) {
      numbers.missing(front.lines()).ifPresent(notes::add);
    }
    return new ParsedDocument(records, notes, masked.count());
  }

  /** Slides and mails are one paper each, whatever they quote. */
  private static UnitSplitter.Division divide(
      ExtractedDocument document, List<TextLine> lines, Letterhead letterhead) {
    String mediaType = document.source().mediaType();
    boolean one =
        mediaType.equals("message/rfc822")
            || mediaType.equals("application/vnd.ms-outlook")
            || mediaType.contains("presentation")
            || mediaType.contains("powerpoint");
    return one
        ? new UnitSplitter.Division(
            List.of(
                new Unit(
                    Unit.Sort.FRONT,
                    DocumentType.OVRIGT,
                    null,
                    lines.stream().filter(it -> !it.furniture()).toList(),
                    List.of())),
            List.of())
        : UnitSplitter.split(
            lines, letterhead, new Legibility(lines, document.warnings()).isByOcr());
  }

  /** What stands on later slides names many bodies; the sender is on the first. */
  private static List<TextLine> topOf(List<TextLine> lines, DocumentType type) {
    return type == DocumentType.PRESENTATION
        ? lines.stream().filter(TextLine::counts).limit(8).toList()
        : lines;
  }

  private static List<String> heads(List<Unit> units) {
    return units.stream().flatMap(it -> it.furniture().stream()).toList();
  }
}
