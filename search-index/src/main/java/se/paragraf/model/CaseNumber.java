package se.paragraf.model;

import java.util.Optional;

/**
 * A diarienummer as the document prints it, with the key that makes all spellings of it meet.
 *
 * @param printed as printed, such as {@code KS 2021/00098-1.4.2}
 * @param key such as {@code KS 2021/98}
 */
public record CaseNumber(String printed, CaseKey key) {

  /** Reads one printed number; empty when it has none of the forms of {@link CaseKey#parse}. */
  public static Optional<CaseNumber> parse(String printed) {
    return CaseKey.parse(printed).map(key -> new CaseNumber(printed.strip(), key));
  }
}
