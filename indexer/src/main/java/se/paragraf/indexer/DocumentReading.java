package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractionException;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.extract.MemberSpool;
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
   * @param spooled where its bytes are, for a member that has no file of its own; null for the file
   *     itself
   * @param records what it holds
   * @param warnings what a person should know
   * @param masked how many personal numbers were masked in it
   */
  record Document(
      Source source,
      @Nullable Path spooled,
      List<CouncilRecord> records,
      List<String> warnings,
      int masked) {}

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

  /**
   * Reads a file and what lies in it.
   *
   * @param spool an empty folder for the members of mails and archives, or one to be made
   */
  static DocumentReading ofFile(
      SourceFile file,
      Extractor extractor,
      DocumentParser parser,
      @Nullable Municipality whose,
      Path spool) {
    String sha256;
    try {
      sha256 = Extractor.sha256(file.file());
    } catch (IOException e) {
      return new DocumentReading("", List.of(), new Failure("read", reasonNotRead(e)));
    }
    List<Document> documents = new ArrayList<>();
    List<String> failedMembers = new ArrayList<>();
    Failure failure;
    try {
      read(
          new ExtractedDocument.Member(file.path(), file.file()),
          0,
          new MemberSpool(spool),
          extractor,
          parser,
          whose,
          documents,
          failedMembers);
      failure =
          failedMembers.isEmpty() ? null : new Failure("extract", String.join("; ", failedMembers));
    } catch (ExtractionException e) {
      failure = new Failure("extract", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      failure = new Failure("parse", "an error of the program: " + e);
    }
    return new DocumentReading(sha256, List.copyOf(documents), failure);
  }

  private static String reasonNotRead(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission to read it; chmod it or run as its owner";
      case java.nio.file.NoSuchFileException _ -> "it is gone";
      default -> "it cannot be read: " + e.getMessage();
    };
  }

  private static void read(
      ExtractedDocument.Member member,
      int depth,
      MemberSpool spool,
      Extractor extractor,
      DocumentParser parser,
      @Nullable Municipality whose,
      List<Document> documents,
      List<String> failedMembers)
      throws ExtractionException {
    ExtractedDocument document = extractor.extract(member.path(), member.file(), spool);
    List<String> warnings = new ArrayList<>(document.warnings());
    ParsedDocument parsed = parser.parse(document, whose);
    List<CouncilRecord> records = parsed.records();
    warnings.addAll(parsed.warnings());
    if (records.isEmpty() && document.members().isEmpty()) {
      warnings.add("no text was found in it");
    }
    documents.add(
        new Document(
            document.source(),
            depth == 0 ? null : member.file(),
            records,
            warnings,
            parsed.masked()));
    for (ExtractedDocument.Member inner : document.members()) {
      if (depth + 1 > DEEPEST) {
        failedMembers.add(inner.path() + ": nested deeper than " + DEEPEST + " archives");
        continue;
      }
      try {
        read(
            new ExtractedDocument.Member(member.path() + "!/" + inner.path(), inner.file()),
            depth + 1,
            spool,
            extractor,
            parser,
            whose,
            documents,
            failedMembers);
      } catch (ExtractionException e) {
        failedMembers.add(inner.path() + ": " + e.getMessage());
      }
    }
  }
}
