package se.paragraf.search;

import java.util.List;

/**
 * What a person typed, understood.
 *
 * @param criterion what to search for; {@link Criterion.Everything} when nothing was asked
 * @param warnings what was left out or read otherwise than typed, in Swedish, for the person
 */
public record ParsedQuery(Criterion criterion, List<String> warnings) {

  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
