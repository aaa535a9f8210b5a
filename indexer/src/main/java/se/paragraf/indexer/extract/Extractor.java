package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.SAXException;
import se.paragraf.model.Source;

/**
 * Reads a document of any form that councils publish. Safe for use by many threads.
 *
 * <p>What a file is, is told by its content, and by its name where the content does not say. Each
 * family of forms has a reader of its own, since Tika's parsers drop what a secretary's text is
 * understood by (sizes, weights, the numbers of lists); the forms that are seldom met are left to
 * Tika.
 */
public final class Extractor {

  /** What a PDF begins with. */
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** Knows more than a thousand forms, which take a while to learn: not before one is asked for. */
  private static final class Detection {
    static final Detector DETECTOR = new DefaultDetector();
  }

  /**
   * Reads one document.
   *
   * @param path what to call it: the path below the folder that is indexed
   * @param file where it is
   * @param spool takes in what lies in it: attachments, members of archives, embedded documents
   * @param progress is told each page
   * @throws ExtractionException when it cannot be read; the message says why
   */
  public ExtractedDocument extract(String path, Path file, MemberSpool spool, PageProgress progress)
      throws ExtractionException {
    try {
      if (Files.size(file) == 0) {
        throw new ExtractionException("the file is empty");
      }
      String mediaType = mediaType(path, file);
      String sha256 = Sha256.of(file);
      Form form = new Form(path, file, mediaType, spool, progress);
      Content content = reader(mediaType).read(form);
      return new ExtractedDocument(
          new Source(path, sha256, mediaType, content.pageCount()),
          content.pages(),
          content.members(),
          content.warnings());
    } catch (InvalidPasswordException
        | EncryptedDocumentException
        | org.apache.poi.EncryptedDocumentException e) {
      throw new ExtractionException(
          "it is locked with a password; publish or index it unlocked", e);
    } catch (ZeroByteFileException e) {
      throw new ExtractionException("the file is empty", e);
    } catch (MemberSpool.TooMuchException e) {
      throw new ExtractionException(String.valueOf(e.getMessage()), e);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      throw new ExtractionException("it is damaged or not what its name says: " + reason(e), e);
    } catch (StackOverflowError e) {
      throw new ExtractionException("it is nested too deep to be read", e);
    }
  }

  private static String mediaType(String path, Path file) throws IOException {
    if (isPdf(file)) {
      return "application/pdf";
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.substring(path.lastIndexOf('/') + 1));
    try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
      return Detection.DETECTOR.detect(stream, metadata).getBaseType().toString();
    }
  }

  private static boolean isPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PDF.length), PDF);
    }
  }

  private static FormReader reader(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> new PdfForm();
      case "application/zip" -> new ZipForm();
      case "text/plain", "text/markdown", "text/x-web-markdown" -> new TextForm();
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          new DocxForm();
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.spreadsheet-template",
          "application/vnd.oasis.opendocument.presentation",
          "application/vnd.oasis.opendocument.presentation-template" ->
          new OdfForm();
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12" ->
          new XlsxForm();
      case "application/rtf", "text/rtf" -> new RtfForm();
      case "application/vnd.ms-excel" -> new XlsForm(new TikaForm());
      default -> new TikaForm();
    };
  }

  static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** Whether pictures of pages can be read on this machine (Tesseract with Swedish). */
  public static boolean readsPictures() {
    return PageOcr.isAvailable();
  }
}
