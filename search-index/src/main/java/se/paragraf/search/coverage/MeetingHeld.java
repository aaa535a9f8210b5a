package se.paragraf.search.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting with §§ that are held.
 *
 * @param date its day
 * @param numbers the §§, in order, without letters: {@code 45} for {@code 45 a} too
 */
public record MeetingHeld(LocalDate date, List<Integer> numbers) {

  public MeetingHeld {
    numbers = List.copyOf(numbers);
  }
}
