package se.paragraf.indexer.parse;

import se.paragraf.model.DocumentType;

/**
 * Tells which meeting each § is of.
 *
 * <p>Conventions: the §§ of minutes are of the document's one meeting, and their numbers rise.
 * Where they do not, or where §§ lie among papers without any day, each is an extract with a head
 * of its own; and among the papers of another meeting an extract says in its head that it is one.
 */
final class SectionMeetings {

  private final MeetingReader reader;
  private final Meeting meeting;
  private final DocumentType type;
  private final DocumentUnits units;
  private final boolean own;

  /**
   * @param meeting that the document as a whole is of
   * @param type what the document as a whole is
   */
  SectionMeetings(
      MeetingReader reader,
      Meeting meeting,
      DocumentType type,
      DocumentUnits units,
      RunningNumbers numbers) {
    this.reader = reader;
    this.meeting = meeting;
    this.type = type;
    this.units = units;
    this.own =
        units.hasSections() && (units.hasPapers() ? meeting.date() == null : !numbers.rise());
  }

  /** Whether each § is an extract from a meeting of its own. */
  boolean areOwn() {
    return own;
  }

  Meeting of(Unit section) {
    if (!own) {
      return reader.ofExtract(section.furniture()).orElse(meeting);
    }
    Meeting its = reader.ofHeads(section.furniture());
    boolean minutes = type == DocumentType.PROTOKOLL && !units.hasPapers();
    return minutes && its.isUnknown() ? meeting : its;
  }

  /** Whether a § of that meeting is minutes, or an extract from minutes. */
  DocumentType typeOf(Meeting its) {
    boolean extract =
        own
            || !its.equals(meeting)
            || (type != DocumentType.PROTOKOLL
                && (units.units().size() == 2 || meeting.date() == null));
    return extract ? DocumentType.PROTOKOLLSUTDRAG : DocumentType.PROTOKOLL;
  }
}
