package se.paragraf.indexer.worker;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Source;
import se.paragraf.search.IndexedFile.Failure;

/**
 * One file, read: its records and those of its members, and what went wrong.
 *
 * @param sha256 of the file; empty when it could not be read
 * @param documents the file itself and its members, each with its records
 * @param failure why the file, or one of its members, gave nothing; null when all went well
 */
public record DocumentReading(String sha256, List<Document> documents, @Nullable Failure failure) {

  public DocumentReading {
    documents = List.copyOf(documents);
  }

  /**
   * A document that was read.
   *
   * @param source which
   * @param spooled where its bytes are, for a member that has no file of its own; null for the file
   *     itself
   * @param scanned where the words of its scanned pages are written down; null where it has none
   * @param records what it holds
   * @param warnings what a person should know
   * @param masked how many personal numbers were masked in it
   */
  public record Document(
      Source source,
      @Nullable Path spooled,
      @Nullable Path scanned,
      List<CouncilRecord> records,
      List<String> warnings,
      int masked) {

    public Document {
      records = List.copyOf(records);
      warnings = List.copyOf(warnings);
    }
  }

  /** The records of all its documents. */
  public List<CouncilRecord> records() {
    return documents.stream().flatMap(it -> it.records().stream()).toList();
  }

  /** How many pages were read; a document without pages counts as one. */
  public int pages() {
    return documents.stream().mapToInt(it -> Math.max(1, it.source().pages())).sum();
  }

  /** How many personal numbers were masked. */
  public int masked() {
    return documents.stream().mapToInt(Document::masked).sum();
  }

  /** What a person should know, each with the name of its document. */
  public List<String> warnings() {
    return documents.stream()
        .flatMap(it -> it.warnings().stream().map(w -> it.source().fileName() + ": " + w))
        .toList();
  }
}
