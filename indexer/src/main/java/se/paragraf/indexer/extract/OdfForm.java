package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;

/**
 * Reads an OpenDocument text (ODT), spreadsheet (ODS) or presentation (ODP) from its parts.
 *
 * <p>The head of its pages comes first and the foot last. A text has no pages until a program
 * paginates it; a presentation's slides are its pages.
 */
final class OdfForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException, EncryptedDocumentException {
    try (OfficePackage parts = new OfficePackage(form.file(), form.mediaType())) {
      if (isLocked(parts)) {
        throw new EncryptedDocumentException("its parts are encrypted");
      }
      OdfStyles styles = new OdfStyles();
      List<Line> heads = new ArrayList<>();
      List<Line> feet = new ArrayList<>();
      PagePictures pictures = new PagePictures(form.progress());
      margins(parts, styles, heads, feet);
      LineCollector out = new LineCollector();
      OdfReader reader = new OdfReader(parts, styles, pictures, out);
      Xml content = parts.xml("content.xml");
      if (content == null) {
        throw new IOException("it has no text part");
      }
      out.addAll(heads);
      out.gap();
      try (content) {
        body(content, styles, reader);
      }
      out.addAll(feet);
      List<String> warnings = new ArrayList<>(pictures.warnings());
      Warnings.comments(reader.comments()).ifPresent(warnings::add);
      Warnings.hiddenSheets(reader.hiddenSheets()).ifPresent(warnings::add);
      return new Content(out.pages(), List.of(), warnings);
    }
  }

  private static boolean isLocked(OfficePackage parts) throws IOException {
    try (Xml manifest = parts.xml("META-INF/manifest.xml")) {
      while (manifest != null && manifest.next()) {
        if (manifest.isStart("encryption-data")) {
          return true;
        }
      }
    }
    return false;
  }

  private static void body(Xml content, OdfStyles styles, OdfReader reader) throws IOException {
    while (content.next()) {
      if (OdfStyles.isStyle(content)) {
        styles.read(content);
      } else if (content.isStart("body")) {
        reader.read(content, "body");
      }
    }
  }

  /** The styles of the document, and what its pages repeat. */
  private static void margins(
      OfficePackage parts, OdfStyles styles, List<Line> heads, List<Line> feet) throws IOException {
    // Styles stand before what uses them.
    try (Xml xml = parts.xml("styles.xml")) {
      while (xml != null && xml.next()) {
        if (OdfStyles.isStyle(xml)) {
          styles.read(xml);
        } else if (xml.isStart() && xml.name().startsWith("header")) {
          margin(xml, parts, styles, heads);
        } else if (xml.isStart() && xml.name().startsWith("footer")) {
          margin(xml, parts, styles, feet);
        }
      }
    }
  }

  private static void margin(Xml xml, OfficePackage parts, OdfStyles styles, List<Line> lines)
      throws IOException {
    LineCollector margin = new LineCollector();
    new OdfReader(parts, styles, new PagePictures(_ -> {}), margin).read(xml, xml.name());
    for (ExtractedPage page : margin.pages()) {
      for (Line line : page.lines()) {
        if (line.hasLetters() && lines.stream().noneMatch(it -> it.text().equals(line.text()))) {
          lines.add(line);
        }
      }
    }
  }
}
