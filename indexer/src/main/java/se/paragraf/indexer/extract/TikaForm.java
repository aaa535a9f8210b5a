package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads by Tika's parsers the forms that have no reader of their own. */
final class TikaForm implements FormReader {

  /** Two hundred parsers, which take half a second of CPU time to make: not before one is asked. */
  private static final class Tika {
    static final AutoDetectParser PARSER = new AutoDetectParser();
  }

  @Override
  public Content read(Form form) throws IOException, SAXException, TikaException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    String mediaType = form.mediaType();
    boolean holdsDocuments =
        mediaType.equals("message/rfc822") || mediaType.equals("application/vnd.ms-outlook");
    ParseContext context = new ParseContext();
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setLanguage("swe");
    ocr.setSkipOcr(!PageOcr.isAvailable());
    context.set(TesseractOCRConfig.class, ocr);
    LineHandler handler = new LineHandler(mediaType.contains("html"));
    boolean mail = mediaType.equals("message/rfc822");
    if (mail) {
      context.set(Parser.class, Tika.PARSER);
    }
    context.set(
        EmbeddedDocumentExtractor.class,
        new MemberCollector(
            members,
            form.spool(),
            holdsDocuments,
            mail ? new ParsingEmbeddedDocumentExtractor(context) : null));
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, form.fileName());
    try (TikaInputStream stream = TikaInputStream.get(form.file(), metadata)) {
      Tika.PARSER.parse(stream, handler, metadata, context);
    }
    List<ExtractedPage> pages = handler.pages();
    if (mail) {
      List<Line> lines = new ArrayList<>(MailFields.lines(metadata));
      pages.forEach(it -> lines.addAll(it.lines()));
      pages = lines.isEmpty() ? pages : List.of(new ExtractedPage(0, lines));
    }
    List<String> warnings = new ArrayList<>();
    if (mediaType.startsWith("image/")) {
      warnings.add(
          PageOcr.isAvailable()
              ? "read by OCR"
              : "a picture, and Tesseract with Swedish (swe) is not installed");
    }
    return new Content(pages, members, warnings);
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/plain") || mediaType.startsWith("text/html");
  }

  /**
   * Spools the documents inside a mail or an archive; pictures in a text are left.
   *
   * @param text for the parts of a mail that are its text and no files; null where there are none
   */
  private record MemberCollector(
      List<ExtractedDocument.Member> members,
      MemberSpool spool,
      boolean keep,
      @Nullable EmbeddedDocumentExtractor text)
      implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return keep;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException, SAXException {
      String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      String type = metadata.get(HttpHeaders.CONTENT_TYPE);
      if (text != null && (name == null || name.isBlank()) && type != null && isText(type)) {
        text.parseEmbedded(stream, handler, metadata, outputHtml);
        return;
      }
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
