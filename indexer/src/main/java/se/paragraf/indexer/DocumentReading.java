package se.paragraf.indexer;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractionException;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.parse.DocumentParser;
import se.paragraf.indexer.parse.ParsedDocument;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;
import se.paragraf.search.IndexedFile.Failure;

/**
 * One file, read: its records and those of its members, and what went wrong.
 *
 * @param sha256 of the file; empty when it could not be read
 * @param documents the file itself and its members, each with its records
 * @param failure why the file, or one of its members, gave nothing; null when all went well
 */
record DocumentReading(String sha256, List<Document> documents, @Nullable Failure failure) {

  private static final int DEEPEST = 5;

  /**
   * A document that was read.
   *
   * @param source which
   * @param content its bytes, for a member that has no file of its own; null for the file itself
   * @param records what it holds
   * @param warnings what a person should know
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file; never compared
  record Document(
      Source source,
      byte @Nullable [] content,
      List<CouncilRecord> records,
      List<String> warnings) {}

  List<CouncilRecord> records() {
    return documents.stream().flatMap(it -> it.records().stream()).toList();
  }

  int pages() {
    return documents.stream().mapToInt(it -> Math.max(1, it.source().pages())).sum();
  }

  List<String> warnings() {
    return documents.stream()
        .flatMap(it -> it.warnings().stream().map(w -> it.source().fileName() + ": " + w))
        .toList();
  }

  /** Reads the bytes of a file; a failure has the stage {@code read}. */
  static DocumentReading ofFile(
      SourceFile file, Extractor extractor, DocumentParser parser, @Nullable Municipality whose) {
    byte[] content;
    try {
      Path path = file.file();
      if (!Files.isReadable(path)) {
        throw new AccessDeniedException(path.toString());
      }
      content = Files.readAllBytes(path);
    } catch (java.io.IOException | OutOfMemoryError e) {
      return failed("", "read", reasonNotRead(e));
    }
    return of(file.path(), content, extractor, parser, whose);
  }

  private static String reasonNotRead(Throwable e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission to read it; chmod it or run as its owner";
      case java.nio.file.NoSuchFileException _ -> "it is gone";
      case OutOfMemoryError _ -> "it is too large for the memory of this run";
      default -> "it cannot be read: " + e.getMessage();
    };
  }

  static DocumentReading of(
      String path,
      byte[] content,
      Extractor extractor,
      DocumentParser parser,
      @Nullable Municipality whose) {
    String sha256 = Extractor.sha256(content);
    List<Document> documents = new ArrayList<>();
    List<String> failedMembers = new ArrayList<>();
    Failure failure;
    try {
      read(path, content, 0, extractor, parser, whose, documents, failedMembers);
      failure =
          failedMembers.isEmpty() ? null : new Failure("extract", String.join("; ", failedMembers));
    } catch (ExtractionException e) {
      failure = new Failure("extract", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      failure = new Failure("parse", "an error of the program: " + e);
    }
    return new DocumentReading(sha256, List.copyOf(documents), failure);
  }

  private static void read(
      String path,
      byte[] content,
      int depth,
      Extractor extractor,
      DocumentParser parser,
      @Nullable Municipality whose,
      List<Document> documents,
      List<String> failedMembers)
      throws ExtractionException {
    ExtractedDocument document = extractor.extract(path, content);
    List<String> warnings = new ArrayList<>(document.warnings());
    ParsedDocument parsed = parser.parse(document, whose);
    List<CouncilRecord> records = parsed.records();
    warnings.addAll(parsed.warnings());
    if (records.isEmpty() && document.members().isEmpty()) {
      warnings.add("no text was found in it");
    }
    documents.add(new Document(document.source(), depth == 0 ? null : content, records, warnings));
    for (ExtractedDocument.Member member : document.members()) {
      if (depth + 1 > DEEPEST) {
        failedMembers.add(member.path() + ": nested deeper than " + DEEPEST + " archives");
        continue;
      }
      try {
        read(
            path + "!/" + member.path(),
            member.content(),
            depth + 1,
            extractor,
            parser,
            whose,
            documents,
            failedMembers);
      } catch (ExtractionException e) {
        failedMembers.add(member.path() + ": " + e.getMessage());
      }
    }
  }

  private static DocumentReading failed(String sha256, String stage, String reason) {
    return new DocumentReading(sha256, List.of(), new Failure(stage, reason));
  }
}
