package se.paragraf.indexer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;

/**
 * Reads a PDF page by page: its text layer, and by OCR the pages that have none worth the name.
 *
 * <p>Such a page is a picture with at most some stamped words on it, has outlines for letters, or
 * has a text layer whose letters cannot be told (see {@link TextLayer}). A text layer that an OCR
 * has laid over a picture is taken as it is; its lines are told to be an OCR's.
 */
final class PdfForm implements FormReader {

  /** A page with fewer letters than this has no text layer worth the name. */
  private static final int LETTERS_OF_A_PAGE = 12;

  /** What may be stamped on a scan: a head with body and date, a number, a signature's proof. */
  private static final int LETTERS_OF_STAMPS = 300;

  /** A picture that covers so much of a page is the page. */
  private static final double MOST = 0.5;

  /** A PDF up to this is read faster from memory; a larger one stays in its file. */
  private static final long PDF_IN_MEMORY = 8L << 20;

  @Override
  public Content read(Form form) throws IOException, EncryptedDocumentException {
    try (PDDocument document = loaded(form.file())) {
      Reading reading = new Reading(document);
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        form.progress().page(number);
        reading.page(number);
      }
      return new Content(reading.pages, PdfMembers.of(document, form.spool()), reading.warnings());
    }
  }

  private static PDDocument loaded(Path file) throws IOException, EncryptedDocumentException {
    try {
      return Loader.loadPDF(opened(file));
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("decryption material") || message.contains("security handler")) {
        // Locked for those who hold a certificate, or by a rights management.
        throw new EncryptedDocumentException(message, e);
      }
      throw e;
    }
  }

  private static RandomAccessRead opened(Path file) throws IOException {
    return Files.size(file) <= PDF_IN_MEMORY
        ? new RandomAccessReadBuffer(Files.readAllBytes(file))
        : new RandomAccessReadBufferedFile(file);
  }

  /** One PDF on its way. */
  private static final class Reading {

    private final PDDocument document;
    private final PdfReader reader = new PdfReader();
    private final PdfPagePicture picture;
    private final List<ExtractedPage> pages = new ArrayList<>();
    private final List<Integer> scanned = new ArrayList<>();
    private final List<Integer> overlaid = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final List<Integer> unreadable = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Reading(PDDocument document) {
      this.document = document;
      this.picture = new PdfPagePicture(document);
    }

    void page(int number) throws IOException {
      List<Line> lines = reader.read(document, number);
      int letters = TextLayer.letters(lines);
      boolean garbage = TextLayer.isGarbage(lines, reader.nameless());
      boolean covered = letters < LETTERS_OF_STAMPS && reader.images().cover() >= MOST;
      if (garbage || covered || (letters < LETTERS_OF_A_PAGE && hasInk(number))) {
        pages.add(scanned(number, garbage ? List.of() : lines, garbage));
        return;
      }
      if (letters > 0 && reader.images().cover() >= MOST) {
        lines = lines.stream().map(Line::byOcr).toList();
        overlaid.add(number);
      }
      pages.add(new ExtractedPage(number, lines));
    }

    /** Whether something is to be seen on a page without text. */
    private boolean hasInk(int number) throws IOException {
      if (isTooLarge(number)) {
        return false;
      }
      boolean drawn = !reader.images().isEmpty() || document.getPage(number - 1).hasContents();
      return drawn && picture.hasInk(number);
    }

    private boolean isTooLarge(int number) {
      String reason = reader.images().tooLarge();
      if (reason != null) {
        failures.add("page " + number + ": " + reason);
      }
      return reason != null;
    }

    private ExtractedPage scanned(int number, List<Line> layer, boolean garbage) {
      ExtractedPage given = new ExtractedPage(number, layer);
      if (!PageOcr.isAvailable()) {
        (garbage ? unreadable : unread).add(number);
        return given;
      }
      if (isTooLarge(number)) {
        return given;
      }
      try {
        ExtractedPage read = picture.read(number, reader.images(), layer);
        if (TextLayer.letters(read.lines()) <= TextLayer.letters(layer)) {
          return given;
        }
        scanned.add(number);
        return read;
      } catch (IOException | RuntimeException e) {
        failures.add("page " + number + ": " + Extractor.reason(e));
        return given;
      }
    }

    List<String> warnings() {
      List<String> warnings = new ArrayList<>();
      if (!scanned.isEmpty()) {
        warnings.add("read by OCR: " + Warnings.pages(scanned));
      }
      if (!overlaid.isEmpty()) {
        warnings.add(
            "with text that lies over pictures of the pages, and may be an OCR's: "
                + Warnings.pages(overlaid));
      }
      if (!unread.isEmpty()) {
        warnings.add("without text, and " + PageOcr.ABSENT + ": " + Warnings.pages(unread));
      }
      if (!unreadable.isEmpty()) {
        warnings.add(
            "with letters that the fonts do not name, and "
                + PageOcr.ABSENT
                + ": "
                + Warnings.pages(unreadable));
      }
      failures.forEach(it -> warnings.add("not read by OCR: " + it));
      return warnings;
    }
  }
}
