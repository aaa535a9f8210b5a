package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.YearSource;

/**
 * Reads the records in one document: every § as a decision, everything else as a paper, so that
 * nothing is unsearchable. A pure function; safe for use by many threads.
 */
public final class DocumentParser {

  private static final double SURE = 0.97;
  private static final double LIKELY = 0.8;
  private static final double UNSURE = 0.6;

  private final BodyRegistry registry;

  public DocumentParser(BodyRegistry registry) {
    this.registry = registry;
  }

  /**
   * The records, in the document's order.
   *
   * @param municipality whose document it is, where the user said so; otherwise it is read
   */
  public ParsedDocument parse(ExtractedDocument document, @Nullable Municipality municipality) {
    PageFurniture text = PageFurniture.separate(document.pages());
    if (text.lines().stream().allMatch(TextLine::isBlank)) {
      return new ParsedDocument(List.of(), List.of(), 0);
    }
    List<Section> sections = SectionSplitter.split(text.lines());
    Meeting meeting =
        new MeetingReader(registry)
            .read(document.source().path(), text, municipality, !sections.isEmpty());
    DocumentType type =
        DocumentKind.of(
            document.source().path(),
            document.source().mediaType(),
            text.lines(),
            text.furniture());
    RecordIds ids = new RecordIds();
    List<CouncilRecord> records = new ArrayList<>();
    List<TextLine> front =
        text.lines().subList(0, SectionSplitter.frontLines(text.lines(), sections));
    if (front.stream().anyMatch(it -> !it.isBlank())) {
      records.add(paper(document, meeting, type, front, ids, sections.isEmpty()));
    }
    boolean isProtocol =
        type == DocumentType.PROTOKOLL || (sections.size() > 1 && meeting.date() != null);
    float bodySize = TitleReader.bodySize(text.lines());
    boolean extracts = !rises(sections);
    for (Section section : sections) {
      DocumentType sectionType =
          isProtocol ? DocumentType.PROTOKOLL : DocumentType.PROTOKOLLSUTDRAG;
      Meeting its = extracts ? meetingOf(section, meeting) : meeting;
      records.add(decision(document, its, sectionType, section, bodySize, ids));
    }
    return new ParsedDocument(records, List.of(), 0);
  }

  /** A meeting numbers its §§ upwards; numbers that fall back are extracts of several meetings. */
  private static boolean rises(List<Section> sections) {
    for (int index = 1; index < sections.size(); index++) {
      int before = Integer.parseInt(sections.get(index - 1).paragraph().split(" ")[0]);
      int after = Integer.parseInt(sections.get(index).paragraph().split(" ")[0]);
      if (after < before
          || sections.get(index).paragraph().equals(sections.get(index - 1).paragraph())) {
        return false;
      }
    }
    return true;
  }

  /**
   * In a bundle of extracts a § is of the body whose letters its case number has; the bundle's own
   * date says nothing of another body's meeting.
   */
  private Meeting meetingOf(Section section, Meeting bundle) {
    List<String> warnings = new ArrayList<>(bundle.warnings());
    Meeting open =
        new Meeting(bundle.municipality(), null, null, null, null, List.copyOf(warnings));
    Body body = bodyOf(section, open, warnings).orElse(null);
    if (body == null || body.equals(bundle.body())) {
      return bundle;
    }
    @Nullable Integer year =
        section.diarienummer().isEmpty() ? null : section.diarienummer().getFirst().key().year();
    return new Meeting(
        bundle.municipality(),
        body,
        null,
        year,
        year == null ? null : YearSource.DIARIENUMMER,
        warnings);
  }

  private Decision decision(
      ExtractedDocument document,
      Meeting meeting,
      DocumentType type,
      Section section,
      float bodySize,
      RecordIds ids) {
    List<String> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(meeting.warnings());
    Body body = bodyOf(section, meeting, warnings).orElse(null);
    DecisionReader read = DecisionReader.read(section.lines(), bodySize);
    List<TextLine> all = new ArrayList<>(section.headingLines());
    all.addAll(section.lines());
    List<PageText> pages = pagesOf(all);
    String whole = String.join("\n", pages.stream().map(PageText::text).toList());
    boolean known = body != null && (meeting.date() != null || meeting.year() != null);
    double confidence =
        section.wellMarked() && !section.title().isEmpty() ? (known ? SURE : LIKELY) : UNSURE;
    RecordHead head =
        new RecordHead(
            ids.next(meeting.municipality(), body, meeting.date(), section.paragraph()),
            type,
            meeting.municipality(),
            body,
            meeting.date(),
            meeting.year(),
            meeting.yearFrom(),
            section.diarienummer(),
            CaseNumbers.mentioned(whole, section.diarienummer()),
            section.title(),
            pages,
            document.source(),
            confidence,
            warnings);
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

  /** The meeting's body; for an extract without one, the register's letters of its case number. */
  private Optional<Body> bodyOf(Section section, Meeting meeting, List<String> warnings) {
    Optional<Body> printed =
        section.code().isEmpty()
            ? Optional.empty()
            : registry.bodyOfCode(section.code(), meeting.municipality());
    if (printed.isPresent() && meeting.body() == null) {
      return printed;
    }
    if (meeting.body() != null) {
      return Optional.of(meeting.body());
    }
    List<String> codes = new ArrayList<>();
    section.diarienummer().forEach(it -> codes.add(it.key().code()));
    for (String code : codes) {
      Optional<Body> body =
          code.isEmpty()
              ? Optional.empty()
              : registry.bodyOfCode(code.toUpperCase(Locale.ROOT), meeting.municipality());
      if (body.isPresent()) {
        warnings.add("body from the diarienummer");
        return body;
      }
    }
    return Optional.empty();
  }

  private static Paper paper(
      ExtractedDocument document,
      Meeting meeting,
      DocumentType type,
      List<TextLine> lines,
      RecordIds ids,
      boolean whole) {
    List<String> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(meeting.warnings());
    List<PageText> pages = pagesOf(lines);
    String top = String.join("\n", lines.stream().limit(60).map(TextLine::text).toList());
    List<CaseNumber> numbers =
        whole ? CaseNumbers.labelled(top).stream().distinct().limit(3).toList() : List.of();
    String title = whole ? titleOf(lines) : frontTitle(meeting);
    String text = String.join("\n", pages.stream().map(PageText::text).toList());
    return new Paper(
        new RecordHead(
            ids.next(
                meeting.municipality(),
                meeting.body(),
                meeting.date(),
                whole ? document.source().fileName() : "forstasida"),
            type,
            meeting.municipality(),
            meeting.body(),
            meeting.date(),
            meeting.year(),
            meeting.yearFrom(),
            numbers,
            CaseNumbers.mentioned(text, numbers),
            title.isEmpty() ? document.source().fileName() : title,
            pages,
            document.source(),
            LIKELY,
            warnings));
  }

  private static String frontTitle(Meeting meeting) {
    String body = meeting.body() == null ? "Protokollet" : meeting.body().name();
    String date = meeting.date() == null ? "" : " " + meeting.date();
    return body + date + " – förstasida, närvaro och ärendelista";
  }

  /** The largest line among the first; the first of several alike. */
  private static String titleOf(List<TextLine> lines) {
    TextLine best = null;
    int seen = 0;
    for (TextLine line : lines) {
      if (line.isBlank() || line.text().length() < 4) {
        continue;
      }
      if (best == null
          || line.size() > best.size() + 0.5f
          || (line.bold() && !best.bold() && line.size() >= best.size())) {
        best = line;
      }
      if (++seen == 25) {
        break;
      }
    }
    String title = best == null ? "" : best.text().replace('\t', ' ');
    return title.length() > 200 ? title.substring(0, 200) + " …" : title;
  }

  private static List<PageText> pagesOf(List<TextLine> lines) {
    Map<Integer, StringBuilder> pages = new LinkedHashMap<>();
    for (TextLine line : lines) {
      StringBuilder page = pages.computeIfAbsent(line.page(), _ -> new StringBuilder());
      page.append(line.text()).append('\n');
    }
    return pages.entrySet().stream()
        .map(it -> new PageText(it.getKey(), it.getValue().toString().strip()))
        .filter(it -> !it.text().isEmpty())
        .toList();
  }
}
