package se.paragraf.indexer.parse;

import java.util.regex.Pattern;

/**
 * Whether a verb is denied.
 *
 * <p>Conventions: before an infinitive the denying word stands in front ({@code att inte bifalla},
 * {@code inte heller ge bifall}), perhaps with an inserted clause between commas; behind a finite
 * verb it follows at once ({@code bifalls inte}). What is denied with a reserve is not ({@code
 * antas inte förrän i maj}, {@code antas inte bara}).
 */
final class Negation {

  private static final String WORD = "(?<!\\p{L})(?:inte|ej|icke)(?!\\p{L})";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)"
              + WORD
              + "(?:,[^,.;:]{1,60},)?\\s+(?:(?:heller|nu|längre|därmed|för\\s+närvarande|i\\s+dagsläget)\\s+)?"
              + "(?:(?:ge|lämna|meddela|vinna)\\s+)?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)^\\s+(?:(?:därmed|alltså|således|dock|härmed|heller)\\s+)?"
              + WORD
              + "(?!\\s+(?:bara|enbart|endast|förrän)(?!\\p{L}))");

  /** How far before the verb the denying word may stand. */
  private static final int REACH = 120;

  private Negation() {}

  /** Whether the verb at this place is denied. */
  static boolean isOf(String text, int start, int end) {
    return BEHIND.matcher(text.substring(end)).find()
        || BEFORE.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }
}
