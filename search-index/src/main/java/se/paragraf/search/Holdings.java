package se.paragraf.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one commit holds, as far as it tells what is missing.
 *
 * @param index which commit it is
 * @param paragraphs every decision whose body and year are known
 * @param unplaced how many decisions there are whose body or year is not known
 * @param bodies every body that any record names
 * @param files everything that was looked at, in path order
 */
public record Holdings(
    IndexState index,
    List<HeldParagraph> paragraphs,
    int unplaced,
    List<KnownBody> bodies,
    List<IndexedFile> files) {

  public Holdings {
    paragraphs = List.copyOf(paragraphs);
    bodies = List.copyOf(bodies);
    files = List.copyOf(files);
  }

  /**
   * A § that is held.
   *
   * @param municipality the name of the municipality; empty where that is not known
   * @param body the name of the body
   * @param year the year
   * @param date the day of the meeting; null when the document does not say
   * @param paragraph its number in small letters, without blanks: {@code 6}, {@code 45a}
   * @param extract whether it is held by an extract of single §§, and not by a meeting's protocol
   */
  public record HeldParagraph(
      String municipality,
      String body,
      int year,
      @Nullable LocalDate date,
      String paragraph,
      boolean extract) {

    /** A § of a protocol. */
    public HeldParagraph(
        String municipality, String body, int year, @Nullable LocalDate date, String paragraph) {
      this(municipality, body, year, date, paragraph, false);
    }
  }

  /**
   * A body by its names.
   *
   * @param municipality the name of the municipality; empty where that is not known
   * @param municipalityCode the code of the municipality; empty where that is not known
   * @param code its code; empty where it has none
   * @param name its name
   */
  public record KnownBody(String municipality, String municipalityCode, String code, String name) {}
}
