package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.Municipality;
import se.paragraf.model.YearSource;

/**
 * What a document says of itself as a whole.
 *
 * @param municipality whose it is
 * @param body who met or wrote
 * @param date the meeting's date as printed
 * @param year the date's year, or the one in the file's name, or in the heading of a list
 * @param yearFrom which of them
 * @param warnings what was inferred rather than read
 * @param doubts what speaks against body and date
 */
record Meeting(
    @Nullable Municipality municipality,
    @Nullable Body body,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable YearSource yearFrom,
    List<String> warnings,
    Set<Doubt> doubts) {

  /** The same, where no date tells it, with the year that a heading names. */
  Meeting inYear(int named) {
    return year != null
        ? this
        : new Meeting(municipality, body, date, named, YearSource.HEADING, warnings, doubts);
  }

  /** Whether neither body nor date is known. */
  boolean isUnknown() {
    return body == null && date == null;
  }
}
