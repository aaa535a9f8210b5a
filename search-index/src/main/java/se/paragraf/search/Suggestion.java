package se.paragraf.search;

import se.paragraf.model.CaseKey;

/** How what a person has begun to type may go on. */
public sealed interface Suggestion {

  /** What a person sees. */
  String text();

  /**
   * A word that some record has.
   *
   * @param text the word as it is written
   * @param question what was typed, with this word in place of the last one
   * @param records how many records a search for {@code question} finds
   */
  record Word(String text, String question, int records) implements Suggestion {}

  /**
   * The title of a record.
   *
   * @param text the title
   * @param id the latest record of that title
   */
  record Title(String text, String id) implements Suggestion {}

  /**
   * A body.
   *
   * @param text its name
   * @param value what to filter by
   */
  record InBody(String text, String value) implements Suggestion {}

  /** A case. */
  record InCase(CaseKey key) implements Suggestion {
    @Override
    public String text() {
      return key.toString();
    }
  }
}
