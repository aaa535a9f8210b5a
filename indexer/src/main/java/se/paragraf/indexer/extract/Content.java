package se.paragraf.indexer.extract;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param pages its text
 * @param members documents inside it
 * @param warnings what a person should know
 */
record Content(
    List<ExtractedPage> pages, List<ExtractedDocument.Member> members, List<String> warnings) {

  Content {
    pages = List.copyOf(pages);
    members = List.copyOf(members);
    warnings = List.copyOf(warnings);
  }

  /** How many pages; 0 for a form that has none. */
  int pageCount() {
    return pages.stream().anyMatch(it -> it.number() > 0) ? pages.size() : 0;
  }
}
