package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;

/** Makes the records of one document out of its units. */
final class RecordMaker {

  /** A paper's letterhead and title. */
  private static final int HEAD_LINES = 20;

  private static final Pattern NAMED_AFTER =
      Pattern.compile(
          "(?iu)(?<title>(?:program|policy|plan|\\p{L}*plan|riktlinjer?|reglemente|strategi|handlingsplan)\\s(?:för|om)\\s.*)");

  private final Source source;
  private final BodyRegistry registry;
  private final Meeting meeting;
  private final Letterhead letterhead;
  private final float bodySize;
  private final Legibility legibility;
  private final List<String> warnings;
  private final RecordIds ids = new RecordIds();
  private String lastTitle = "";
  private final PaperOrigin origin;

  private final long headNumbers;

  RecordMaker(
      Source source,
      BodyRegistry registry,
      Meeting meeting,
      Letterhead letterhead,
      float bodySize,
      List<Unit> units,
      Legibility legibility,
      List<String> warnings) {
    this.source = source;
    this.registry = registry;
    this.meeting = meeting;
    this.letterhead = letterhead;
    this.bodySize = bodySize;
    this.legibility = legibility;
    this.warnings = List.copyOf(warnings);
    this.origin = new PaperOrigin(registry, meeting);
    this.headNumbers =
        units.stream()
            .flatMap(it -> CaseNumbers.labelled(String.join("\n", it.furniture())).stream())
            .map(CaseNumber::key)
            .distinct()
            .count();
  }

  /** A document in which nothing else was found: one paper. */
  CouncilRecord whole(Unit unit, DocumentType type) {
    Unit typed = new Unit(unit.sort(), type, null, unit.lines(), unit.furniture());
    PaperReader.PaperHead head = reader().read(typed, bodySize);
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
        new Head(type, body, date, numbers, title.isEmpty() ? source.fileName() : title),
        unit.lines(),
        source.fileName(),
        null,
        !title.isEmpty(),
        notes());
  }

  /** What stands before the first §: it belongs to the meeting. */
  CouncilRecord front(Unit unit, DocumentType type, boolean isProtocol) {
    String title = type == DocumentType.KALLELSE ? PaperTitle.ofCall(unit.lines()) : "";
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
        notes());
  }

  CouncilRecord agendaItem(AgendaReader.Item item, DocumentType type) {
    lastTitle = item.title();
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
        notes());
  }

  /**
   * A paper that lies in the document.
   *
   * @param annexed whether the document is one meeting's minutes, so that what has no day of its
   *     own has the meeting's
   */
  CouncilRecord paper(Unit unit, boolean annexed) {
    PaperReader.PaperHead head = reader().read(unit, bodySize);
    List<String> notes = notes();
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
      Matcher matcher = NAMED_AFTER.matcher(lastTitle);
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
    lastTitle = title;
    return paper(
        new Head(type, whose.body(), date, head.diarienummer(), PaperTitle.shortened(title)),
        unit.lines(),
        type.label() + "-" + title,
        null,
        read,
        notes);
  }

  private PaperReader reader() {
    return new PaperReader(letterhead, registry, meeting.municipality());
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
            ids.next(meeting.municipality(), head.body(), head.date(), name),
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
            source,
            confidence.value(),
            notes),
        paragraph);
  }

  Decision decision(Unit unit, Meeting its, DocumentType type, DecisionDoubts doubts) {
    Heading heading = unit.heading();
    if (heading == null) {
      throw new IllegalArgumentException("a § has a heading");
    }
    Section section =
        SectionReader.read(heading, unit.filled(), bodySize).orNumberedBy(numbersOfHead(unit));
    lastTitle = section.title();
    List<String> notes = notes();
    Body body = bodyOf(section, its, notes).orElse(null);
    Integer year = its.year();
    YearSource yearFrom = its.yearFrom();
    if (year == null && !section.diarienummer().isEmpty()) {
      year = section.diarienummer().getFirst().key().year();
      yearFrom = YearSource.DIARIENUMMER;
      notes.add("year from the diarienummer");
    }
    origin.behindDecision(body, year);
    DecisionReader read = DecisionReader.read(section.lines(), section.title(), bodySize, body);
    List<PageText> pages = PageTexts.of(unit.lines());
    String whole = String.join("\n", pages.stream().map(PageText::text).toList());
    Confidence confidence =
        Confidence.ofDecision(doubts.of(heading, section, its, body != null, notes));
    notes.addAll(confidence.reasons());
    RecordHead head =
        new RecordHead(
            ids.next(its.municipality(), body, its.date(), section.paragraph()),
            type,
            its.municipality(),
            body,
            its.date(),
            year,
            yearFrom,
            section.diarienummer(),
            CaseNumbers.mentioned(whole, section.diarienummer()),
            section.title(),
            pages,
            source,
            confidence.value(),
            notes);
    return new Decision(
        head,
        section.paragraph(),
        read.decision(),
        read.outcome(),
        read.reservation(),
        read.vote(),
        read.yrkanden(),
        read.recipients());
  }

  /**
   * Where each § has pages of its own, its number may stand in their head; a number that stands on
   * all pages is the file's own and not the §'s.
   */
  private List<CaseNumber> numbersOfHead(Unit unit) {
    List<CaseNumber> found =
        CaseNumbers.labelled(String.join("\n", unit.furniture())).stream().distinct().toList();
    return found.size() == 1 && headNumbers > 1 ? found : List.of();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(warnings);
    notes.addAll(meeting.warnings());
    return notes;
  }

  /** The meeting's body; for an extract without one, the register's letters of its case number. */
  private Optional<Body> bodyOf(Section section, Meeting its, List<String> notes) {
    Optional<Body> met = Optional.ofNullable(its.body());
    if (met.isPresent() && its.warnings().isEmpty()) {
      return met;
    }
    // What stands before the § sign is surer than a body that was inferred.
    Optional<Body> known =
        section.code().isEmpty()
            ? met
            : registry.bodyOfCode(section.code(), its.municipality()).or(() -> met);
    if (known.isPresent()) {
      return known;
    }
    for (CaseNumber number : section.diarienummer()) {
      Optional<Body> body = registry.bodyOfCode(number.key().code(), its.municipality());
      if (body.isPresent()) {
        notes.add("body from the diarienummer");
        return body;
      }
    }
    return Optional.empty();
  }

  private String frontTitle() {
    String body = meeting.body() == null ? "Protokollet" : meeting.body().name();
    String date = meeting.date() == null ? "" : " " + meeting.date();
    return body + date + " – förstasida, närvaro och ärendelista";
  }
}
