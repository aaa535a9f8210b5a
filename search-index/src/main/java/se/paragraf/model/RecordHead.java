package se.paragraf.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every record has. What the document does not say is null, never guessed in silence.
 *
 * @param id the permanent name in addresses; unique in an index
 * @param documentType what sort of document it is
 * @param municipality whose record it is
 * @param body the body that met or wrote
 * @param date the date printed for the record or for the meeting that it belongs to
 * @param year the date's year, or one from {@code yearFrom}
 * @param yearFrom where the year was read; null when there is no year
 * @param diarienummer the record's own case numbers, as printed and as keys
 * @param mentions case numbers that the text names beside its own
 * @param title the heading, on one line
 * @param pages the whole text, by page, in order
 * @param source where it was found
 * @param confidence how sure the reading is, from 0 to 1
 * @param warnings what a person should know before trusting it
 */
public record RecordHead(
    String id,
    DocumentType documentType,
    @Nullable Municipality municipality,
    @Nullable Body body,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable YearSource yearFrom,
    List<CaseNumber> diarienummer,
    List<CaseKey> mentions,
    String title,
    List<PageText> pages,
    Source source,
    double confidence,
    List<String> warnings) {

  public RecordHead {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
    }
    diarienummer = List.copyOf(diarienummer);
    mentions = List.copyOf(mentions);
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** The whole text of the record; pages are joined by a line feed. */
  public String text() {
    return pages.stream().map(PageText::text).collect(Collectors.joining("\n"));
  }

  /** The first page in the file, or 0 where the format has no pages. */
  public int firstPage() {
    return pages.isEmpty() ? 0 : pages.getFirst().page();
  }

  /** The last page in the file, or 0 where the format has no pages. */
  public int lastPage() {
    return pages.isEmpty() ? 0 : pages.getLast().page();
  }

  /** The same head under another id. */
  public RecordHead withId(String newId) {
    return new RecordHead(
        newId,
        documentType,
        municipality,
        body,
        date,
        year,
        yearFrom,
        diarienummer,
        mentions,
        title,
        pages,
        source,
        confidence,
        warnings);
  }
}
