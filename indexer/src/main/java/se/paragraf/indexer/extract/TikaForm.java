package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
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
    context.set(
        EmbeddedDocumentExtractor.class,
        new MemberCollector(members, form.spool(), holdsDocuments));
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setLanguage("swe");
    ocr.setSkipOcr(!PageOcr.isAvailable());
    context.set(TesseractOCRConfig.class, ocr);
    LineHandler handler = new LineHandler(mediaType.contains("html"));
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, form.fileName());
    try (TikaInputStream stream = TikaInputStream.get(form.file(), metadata)) {
      Tika.PARSER.parse(stream, handler, metadata, context);
    }
    List<ExtractedPage> pages = handler.pages();
    String subject = metadata.get(TikaCoreProperties.TITLE);
    if (mediaType.equals("message/rfc822") && subject != null && !pages.isEmpty()) {
      List<Line> lines = new ArrayList<>();
      lines.add(new Line(subject, 0, true));
      lines.addAll(pages.getFirst().lines());
      pages = List.of(new ExtractedPage(0, lines));
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
