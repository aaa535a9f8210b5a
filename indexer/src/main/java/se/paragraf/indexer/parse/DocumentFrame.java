package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.Source;

/**
 * What the records of one document have in common.
 *
 * @param bodies the registry, where codes also mean what the document says
 * @param meeting that the document as a whole is of
 * @param bodySize the size of the letters of running text; 0 where unknown
 * @param warnings of the document's reading
 * @param ids given so far
 * @param origin what the next paper lies behind
 */
record DocumentFrame(
    Source source,
    BodyRegistry bodies,
    Meeting meeting,
    float bodySize,
    List<String> warnings,
    RecordIds ids,
    PaperOrigin origin) {

  static DocumentFrame of(
      Source source, BodyRegistry bodies, Meeting meeting, float bodySize, List<String> warnings) {
    return new DocumentFrame(
        source,
        bodies,
        meeting,
        bodySize,
        List.copyOf(warnings),
        new RecordIds(),
        new PaperOrigin(bodies, meeting));
  }

  /** A record's first warnings, to be added to: those of its document and its meeting. */
  List<String> notes() {
    List<String> notes = new ArrayList<>(warnings);
    notes.addAll(meeting.warnings());
    return notes;
  }
}
