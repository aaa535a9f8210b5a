package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.PageText;
import se.paragraf.model.RecordHead;
import se.paragraf.model.YearSource;

/** Makes the records of §§. */
final class DecisionRecords {

  private final DocumentFrame frame;
  private final DecisionDoubts doubts;

  /** How many case numbers stand in the heads of the pages. */
  private final long headNumbers;

  DecisionRecords(DocumentFrame frame, List<Unit> units, DecisionDoubts doubts) {
    this.frame = frame;
    this.doubts = doubts;
    this.headNumbers =
        units.stream()
            .flatMap(it -> CaseNumbers.labelled(String.join("\n", it.furniture())).stream())
            .map(CaseNumber::key)
            .distinct()
            .count();
  }

  Decision of(Unit unit, Meeting its, DocumentType type) {
    Heading heading = unit.heading();
    if (heading == null) {
      throw new IllegalArgumentException("a § has a heading");
    }
    Section section =
        SectionReader.read(heading, unit.filled(), frame.bodySize())
            .orNumberedBy(numbersOfHead(unit));
    List<String> notes = frame.notes();
    Body body = bodyOf(section, its, notes).orElse(null);
    Integer year = its.year();
    YearSource yearFrom = its.yearFrom();
    if (year == null && !section.diarienummer().isEmpty()) {
      year = section.diarienummer().getFirst().key().year();
      yearFrom = YearSource.DIARIENUMMER;
      notes.add("year from the diarienummer");
    }
    frame.origin().behindDecision(body, year, section.title());
    DecisionReader read =
        DecisionReader.read(section.lines(), section.title(), frame.bodySize(), body);
    List<PageText> pages = PageTexts.of(unit.lines());
    String whole = String.join("\n", pages.stream().map(PageText::text).toList());
    Confidence confidence =
        Confidence.ofDecision(doubts.of(heading, section, its, body != null, notes));
    notes.addAll(confidence.reasons());
    RecordHead head =
        new RecordHead(
            frame.ids().next(its.municipality(), body, its.date(), section.paragraph()),
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
            frame.source(),
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
            : frame.bodies().bodyOfCode(section.code(), its.municipality()).or(() -> met);
    if (known.isPresent()) {
      return known;
    }
    for (CaseNumber number : section.diarienummer()) {
      Optional<Body> body = frame.bodies().bodyOfCode(number.key().code(), its.municipality());
      if (body.isPresent()) {
        notes.add("body from the diarienummer");
        return body;
      }
    }
    return Optional.empty();
  }
}
