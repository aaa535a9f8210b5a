package se.paragraf.indexer.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.ExtractionException;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.extract.MemberSpool;
import se.paragraf.indexer.extract.Sha256;
import se.paragraf.indexer.parse.DocumentParser;
import se.paragraf.indexer.parse.ParsedDocument;
import se.paragraf.model.ScannedPage;
import se.paragraf.search.IndexedFile.Failure;
import se.paragraf.search.ScannedPages;

/**
 * Reads one file and what lies in it: file → text → records. What a member does wrong is said of
 * that member, and the others are read all the same.
 */
final class DocumentReader implements RequestReader {

  private static final int DEEPEST = 5;

  /** So many failed members are named; of the others it is said how many they are. */
  private static final int MOST_NAMED = 20;

  private final Extractor extractor = new Extractor();
  private final Parsers parsers = new Parsers();

  @Override
  public void read(ReadingRequest request, Answer answer) throws IOException {
    answer.stage("read", request.path());
    try {
      Files.newInputStream(request.file()).close();
    } catch (IOException e) {
      answer.end("", new Failure("read", reasonNotRead(e)));
      return;
    }
    DocumentParser parser;
    try {
      parser = parsers.of(request.registry());
    } catch (IOException | IllegalArgumentException e) {
      answer.end(
          "",
          new Failure(
              "read", "the registry " + request.registry() + " cannot be used: " + e.getMessage()));
      return;
    }
    One one = new One(request, parser, answer);
    one.read(new ExtractedDocument.Member(request.path(), request.file()), 0);
    answer.end(one.sha256(), one.failure());
  }

  private static String reasonNotRead(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission to read it; chmod it or run as its owner";
      case NoSuchFileException _ -> "it is gone";
      default -> "it cannot be read: " + e.getMessage();
    };
  }

  /** The reading of one file. */
  private final class One {
    private final ReadingRequest request;
    private final DocumentParser parser;
    private final Answer answer;
    private final MemberSpool spool;
    private final List<String> reasons = new ArrayList<>();
    private String stage = "";
    private String sha256 = "";
    private int failed;
    private int written;

    One(ReadingRequest request, DocumentParser parser, Answer answer) {
      this.request = request;
      this.parser = parser;
      this.answer = answer;
      this.spool = new MemberSpool(request.spool());
    }

    void read(ExtractedDocument.Member document, int depth) throws IOException {
      if (depth > DEEPEST) {
        fail(document, "extract", "nested deeper than " + DEEPEST + " archives");
        return;
      }
      String refused = request.refused().get(document.path());
      if (refused != null) {
        fail(document, "extract", refused);
        return;
      }
      List<ExtractedDocument.Member> members = List.of();
      try {
        answer.stage("extract", document.path());
        ExtractedDocument extracted =
            extractor.extract(
                document.path(), document.file(), spool, number -> page(document, number));
        members = extracted.members();
        sha256 = depth == 0 ? extracted.source().sha256() : sha256;
        answer.stage("parse", document.path());
        parse(document, extracted, depth);
      } catch (ExtractionException e) {
        fail(document, "extract", String.valueOf(e.getMessage()));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (RuntimeException e) {
        fail(document, "parse", "an error of the program: " + e);
      } catch (StackOverflowError e) {
        fail(document, "parse", "it is nested too deep to be understood");
      }
      for (ExtractedDocument.Member inner : members) {
        read(
            new ExtractedDocument.Member(document.path() + "!/" + inner.path(), inner.file()),
            depth + 1);
      }
    }

    private void page(ExtractedDocument.Member document, int number) {
      try {
        answer.page(document.path(), number);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void parse(ExtractedDocument.Member document, ExtractedDocument extracted, int depth)
        throws IOException {
      ParsedDocument parsed = parser.parse(extracted, request.municipality());
      List<String> warnings = new ArrayList<>(extracted.warnings());
      warnings.addAll(parsed.warnings());
      if (parsed.records().isEmpty() && extracted.members().isEmpty()) {
        warnings.add("no text was found in it");
      }
      answer.document(
          extracted.source(),
          depth == 0 ? null : document.file(),
          scanned(extracted),
          parsed.records(),
          warnings,
          parsed.masked());
    }

    /** Where the words of the scanned pages are written down; null where there are none. */
    private @Nullable Path scanned(ExtractedDocument extracted) throws IOException {
      List<ScannedPage> pages =
          extracted.pages().stream()
              .map(ExtractedPage::scanned)
              .filter(Objects::nonNull)
              .map(ScannedPage::withoutPersonalNumbers)
              .toList();
      if (pages.isEmpty()) {
        return null;
      }
      Files.createDirectories(request.spool());
      Path file = request.spool().resolve(++written + ".words");
      ScannedPages.write(pages, file);
      return file;
    }

    private void fail(ExtractedDocument.Member document, String at, String reason) {
      stage = stage.isEmpty() ? at : stage;
      if (++failed <= MOST_NAMED) {
        String path = document.path();
        String own = request.path() + "!/";
        reasons.add(path.startsWith(own) ? path.substring(own.length()) + ": " + reason : reason);
      }
    }

    /** Of the file as it was read, also of one that could not be understood. */
    String sha256() throws IOException {
      return sha256.isEmpty() ? Sha256.of(request.file()) : sha256;
    }

    @Nullable Failure failure() {
      if (failed == 0) {
        return null;
      }
      String more = failed > MOST_NAMED ? "; and %d more".formatted(failed - MOST_NAMED) : "";
      return new Failure(stage, String.join("; ", reasons) + more);
    }
  }
}
