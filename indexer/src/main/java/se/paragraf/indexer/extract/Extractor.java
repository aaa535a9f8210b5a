package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import se.paragraf.model.Source;

/**
 * Reads a document of any form that councils publish. Safe for use by many threads.
 *
 * <p>PDF is read with PDFBox page by page, pages without a text layer by OCR; everything else by
 * Tika's parser for the detected type.
 */
public final class Extractor {

  /** A page with fewer letters than this has no text layer worth the name. */
  private static final int LETTERS_OF_A_PAGE = 12;

  /** Plain text is held in memory whole; minutes are seldom a thousandth of this. */
  private static final long MOST_TEXT = 32L << 20;

  /** A PDF up to this is read faster from memory; a larger one stays in its file. */
  private static final long PDF_IN_MEMORY = 8L << 20;

  private final AutoDetectParser tika = new AutoDetectParser();

  /**
   * Reads one document.
   *
   * @param path what to call it: the path below the folder that is indexed
   * @param file where it is
   * @param spool takes in what lies in it, if it is a mail or an archive
   * @param progress is told each page
   * @throws ExtractionException when it cannot be read; the message says why
   */
  public ExtractedDocument extract(String path, Path file, MemberSpool spool, PageProgress progress)
      throws ExtractionException {
    try {
      if (Files.size(file) == 0) {
        throw new ExtractionException("the file is empty");
      }
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.substring(path.lastIndexOf('/') + 1));
      MediaType type;
      try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
        type = tika.getDetector().detect(stream, metadata);
      }
      String mediaType = type.getBaseType().toString();
      String sha256 = Sha256.of(file);
      return switch (mediaType) {
        case "application/pdf" -> readPdf(path, sha256, file, progress);
        case "application/zip" ->
            new ExtractedDocument(
                new Source(path, sha256, mediaType, 0),
                List.of(),
                ZipMembers.read(file, spool),
                List.of());
        case "text/plain", "text/markdown", "text/x-web-markdown" ->
            readText(path, sha256, mediaType, file);
        default -> readOther(path, sha256, mediaType, file, metadata, spool);
      };
    } catch (InvalidPasswordException | EncryptedDocumentException e) {
      throw new ExtractionException(
          "it is locked with a password; publish or index it unlocked", e);
    } catch (ZeroByteFileException e) {
      throw new ExtractionException("the file is empty", e);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      throw new ExtractionException("it is damaged or not what its name says: " + reason(e), e);
    } catch (StackOverflowError e) {
      throw new ExtractionException("it is nested too deep to be read", e);
    }
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** Whether pictures of pages can be read on this machine (Tesseract with Swedish). */
  public static boolean readsPictures() {
    return PageOcr.isAvailable();
  }

  private static ExtractedDocument readPdf(
      String path, String sha256, Path file, PageProgress progress) throws IOException {
    List<ExtractedPage> pages = new ArrayList<>();
    List<Integer> scanned = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(opened(file))) {
      PdfReader reader = new PdfReader();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        progress.page(number);
        List<Line> lines = reader.read(document, number);
        boolean hasPictures =
            document.getPage(number - 1).getResources() != null
                && document
                    .getPage(number - 1)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext();
        if (lettersOf(lines) < LETTERS_OF_A_PAGE && hasPictures) {
          if (PageOcr.isAvailable()) {
            lines =
                PageOcr.read(
                    renderer.renderImageWithDPI(number - 1, PageOcr.DOTS_PER_INCH, ImageType.GRAY));
            scanned.add(number);
          } else {
            unread.add(number);
          }
        }
        pages.add(new ExtractedPage(number, lines));
      }
    }
    List<String> warnings = new ArrayList<>();
    if (!scanned.isEmpty()) {
      warnings.add("read by OCR: " + pagesInWords(scanned));
    }
    if (!unread.isEmpty()) {
      warnings.add(
          "without text, and Tesseract with Swedish (swe) is not installed: "
              + pagesInWords(unread));
    }
    Source source = new Source(path, sha256, "application/pdf", pages.size());
    return new ExtractedDocument(source, pages, List.of(), warnings);
  }

  private static RandomAccessRead opened(Path file) throws IOException {
    return Files.size(file) <= PDF_IN_MEMORY
        ? new RandomAccessReadBuffer(Files.readAllBytes(file))
        : new RandomAccessReadBufferedFile(file);
  }

  private static int lettersOf(List<Line> lines) {
    return lines.stream().mapToInt(it -> it.text().length()).sum();
  }

  private static String pagesInWords(List<Integer> pages) {
    if (pages.size() == 1) {
      return "page " + pages.getFirst();
    }
    return pages.size() + " pages, from " + pages.getFirst() + " to " + pages.getLast();
  }

  /**
   * Swedish offices write UTF-8 or Windows-1252 and never say which; what is not valid UTF-8 is the
   * other.
   */
  private static ExtractedDocument readText(String path, String sha256, String mediaType, Path file)
      throws IOException, ExtractionException {
    if (Files.size(file) > MOST_TEXT) {
      throw new ExtractionException(
          "it is a plain text of more than " + (MOST_TEXT >> 20) + " MB; divide it");
    }
    byte[] content = Files.readAllBytes(file);
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
    } catch (CharacterCodingException e) {
      text = new String(content, Charset.forName("windows-1252"));
    }
    // A form feed is a page break; most plain texts have none and so no pages.
    String[] pages = text.replace("\uFEFF", "").stripTrailing().split("\f");
    List<ExtractedPage> read = new ArrayList<>();
    for (int index = 0; index < pages.length; index++) {
      read.add(
          new ExtractedPage(
              pages.length == 1 ? 0 : index + 1,
              pages[index].lines().map(it -> Line.plain(Line.stripped(it))).toList()));
    }
    return new ExtractedDocument(
        new Source(path, sha256, mediaType, pages.length == 1 ? 0 : pages.length),
        read,
        List.of(),
        List.of());
  }

  private ExtractedDocument readOther(
      String path, String sha256, String mediaType, Path file, Metadata metadata, MemberSpool spool)
      throws IOException, SAXException, TikaException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    boolean holdsDocuments =
        mediaType.equals("message/rfc822") || mediaType.equals("application/vnd.ms-outlook");
    ParseContext context = new ParseContext();
    context.set(
        EmbeddedDocumentExtractor.class, new MemberCollector(members, spool, holdsDocuments));
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setLanguage("swe");
    ocr.setSkipOcr(!PageOcr.isAvailable());
    context.set(TesseractOCRConfig.class, ocr);
    LineHandler handler = new LineHandler(mediaType.contains("html"));
    try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
      tika.parse(stream, handler, metadata, context);
    }
    List<ExtractedPage> pages = mediaType.equals("application/zip") ? List.of() : handler.pages();
    String subject = metadata.get(TikaCoreProperties.TITLE);
    if (mediaType.equals("message/rfc822") && subject != null && !pages.isEmpty()) {
      List<Line> lines = new ArrayList<>();
      lines.add(new Line(subject, 0, true));
      lines.addAll(pages.getFirst().lines());
      pages = List.of(new ExtractedPage(0, lines));
    }
    int count = pages.stream().anyMatch(it -> it.number() > 0) ? pages.size() : 0;
    List<String> warnings = new ArrayList<>();
    if (mediaType.startsWith("image/")) {
      warnings.add(
          PageOcr.isAvailable()
              ? "read by OCR"
              : "a picture, and Tesseract with Swedish (swe) is not installed");
    }
    return new ExtractedDocument(
        new Source(path, sha256, mediaType, count), pages, members, warnings);
  }

  /** Spools the documents inside a mail or an archive; pictures in a text are left. */
  private record MemberCollector(
      List<ExtractedDocument.Member> members, MemberSpool spool, boolean keep)
      implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return keep;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      if (name == null || name.isBlank()) {
        name = "bilaga-" + (members.size() + 1);
      }
      ExtractedDocument.Member member = spool.add(name, stream);
      if (Files.size(member.file()) > 0) {
        members.add(member);
      }
    }
  }
}
