package se.paragraf.indexer.extract;

import java.util.List;

/**
 * The lines of one page.
 *
 * @param number from 1; 0 for the one page of a format that has none
 * @param lines top to bottom
 */
public record ExtractedPage(int number, List<Line> lines) {

  public ExtractedPage {
    lines = List.copyOf(lines);
  }
}
