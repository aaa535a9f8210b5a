package se.paragraf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of assignments says of one of them. A date that cannot exist stays in the text and is
 * null here.
 *
 * @param started when the matter was opened
 * @param decidedBy the code or name of the body that gave the assignment, as printed
 * @param decidedParagraph the § of that decision
 * @param decidedDate the date of that decision
 * @param responsible the bodies that are to carry it out, as printed, in order
 * @param statusText where it stands, in the list's own words
 * @param status where it stands, as a class
 * @param due when it is to be done
 */
public record AssignmentDetails(
    @Nullable LocalDate started,
    @Nullable String decidedBy,
    @Nullable String decidedParagraph,
    @Nullable LocalDate decidedDate,
    List<String> responsible,
    String statusText,
    AssignmentStatus status,
    @Nullable LocalDate due) {

  public AssignmentDetails {
    responsible = List.copyOf(responsible);
  }
}
