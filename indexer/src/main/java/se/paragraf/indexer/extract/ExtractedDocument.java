package se.paragraf.indexer.extract;

import java.nio.file.Path;
import java.util.List;
import se.paragraf.model.Source;

/**
 * What was read in one document.
 *
 * @param source which document
 * @param pages its text
 * @param members documents inside it: attachments of a mail, members of an archive
 * @param warnings what a person should know, such as pages without text
 */
public record ExtractedDocument(
    Source source, List<ExtractedPage> pages, List<Member> members, List<String> warnings) {

  public ExtractedDocument {
    pages = List.copyOf(pages);
    members = List.copyOf(members);
    warnings = List.copyOf(warnings);
  }

  /**
   * A document inside another.
   *
   * @param path its path inside the outer one, in composed form
   * @param file where its bytes are
   */
  public record Member(String path, Path file) {}
}
