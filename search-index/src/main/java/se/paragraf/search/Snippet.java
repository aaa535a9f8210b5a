package se.paragraf.search;

import java.util.List;

/**
 * A piece of a record's text that answers. Text only: whoever shows it escapes and marks it.
 *
 * @param field {@code title}, {@code decision} or {@code text}
 * @param fragments the piece, cut where a match begins and ends
 * @param page the page of the file that it stands on; 0 where the format has no pages
 */
public record Snippet(String field, List<Fragment> fragments, int page) {

  public Snippet {
    fragments = List.copyOf(fragments);
  }

  /**
   * A run of text.
   *
   * @param text as in the document
   * @param match whether it is what was asked for
   */
  public record Fragment(String text, boolean match) {}
}
