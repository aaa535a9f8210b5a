package se.paragraf.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Source;

/**
 * What was read in a source, page by page, with what was asked for marked.
 *
 * @param source which
 * @param pages those that have text, in order; one with the number 0 where the format has no pages
 */
public record SourceText(Source source, List<Page> pages) {

  public SourceText {
    pages = List.copyOf(pages);
  }

  /** The page of that number; none where it has no text. */
  public Optional<Page> page(int number) {
    return pages.stream().filter(it -> it.number() == number).findFirst();
  }

  /**
   * A page.
   *
   * @param number from 1; 0 where the format has no pages
   * @param parts what stands on it, record by record
   */
  public record Page(int number, List<Part> parts) {

    public Page {
      parts = List.copyOf(parts);
    }

    /** How many marks are on it. */
    public int marks() {
      return (int) forms().count();
    }

    /** What is marked, as it stands there, each once. */
    public List<String> marked() {
      return forms().distinct().toList();
    }

    private Stream<String> forms() {
      return parts.stream()
          .flatMap(it -> it.fragments().stream())
          .filter(Snippet.Fragment::match)
          .map(Snippet.Fragment::text);
    }
  }

  /**
   * What a record has on a page.
   *
   * @param record which
   * @param fragments its text there, cut where a match begins and ends
   */
  public record Part(CouncilRecord record, List<Snippet.Fragment> fragments) {

    public Part {
      fragments = List.copyOf(fragments);
    }
  }
}
