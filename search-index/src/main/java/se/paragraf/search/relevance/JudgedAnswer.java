package se.paragraf.search.relevance;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;

/**
 * A record that answers a question, told as a person would tell it: whose, when, and which § or
 * what title. What is left empty may be anything.
 *
 * @param municipality its name
 * @param body its code or its name
 * @param date as {@code 2024-02-01}
 * @param place the number of the §, else a part of the title
 * @param grade how well it answers: 2 as one hoped, 1 somewhat
 */
public record JudgedAnswer(String municipality, String body, String date, String place, int grade) {

  private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,4}\\s?\\p{L}?");

  /** Whether it is that record. */
  boolean is(CouncilRecord record) {
    return isOf(record.head().municipality())
        && isOf(record.head().body())
        && (date.isEmpty()
            || record.head().date() != null && date.equals(record.head().date().toString()))
        && isAt(record);
  }

  private boolean isOf(@Nullable Municipality found) {
    return municipality.isEmpty() || found != null && found.name().equalsIgnoreCase(municipality);
  }

  private boolean isOf(@Nullable Body found) {
    return body.isEmpty()
        || found != null
            && (found.code().equalsIgnoreCase(body) || found.name().equalsIgnoreCase(body));
  }

  private boolean isAt(CouncilRecord record) {
    if (place.isEmpty()) {
      return true;
    }
    if (PARAGRAPH.matcher(place).matches()) {
      return record.paragraph() instanceof String it && flat(it).equals(flat(place));
    }
    return record
        .head()
        .title()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .contains(place.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  private static String flat(String paragraph) {
    return paragraph.replaceAll("[\\s§]", "").toLowerCase(Locale.ROOT);
  }
}
