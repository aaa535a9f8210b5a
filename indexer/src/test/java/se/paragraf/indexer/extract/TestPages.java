package se.paragraf.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes PDF pages with text, and pictures of them. */
final class TestPages implements AutoCloseable {

  private static final float SHARPNESS = 200;

  private final PDDocument document = new PDDocument();

  /** A page with that text, one line each, in 12 points. */
  static PDPage textPage(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    write(document, page, 760, lines);
    return page;
  }

  private static void write(PDDocument document, PDPage page, float top, String... lines)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      float y = top;
      for (String line : lines) {
        content.beginText();
        content.newLineAtOffset(70, y);
        content.showText(line);
        content.endText();
        y -= 18;
      }
    }
  }

  /** What a scanner makes of a page with that text. */
  static BufferedImage scan(String... lines) throws IOException {
    try (PDDocument paper = new PDDocument()) {
      textPage(paper, lines);
      return new PDFRenderer(paper).renderImageWithDPI(0, SHARPNESS, ImageType.GRAY);
    }
  }

  TestPages text(String... lines) throws IOException {
    textPage(document, lines);
    return this;
  }

  /** A page that is a picture, with some words stamped at its foot. */
  TestPages scanned(BufferedImage picture, int rotation, String... stamps) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, picture, 0.8f),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
    write(document, page, 40, stamps);
    return this;
  }

  /** A page with text and a small picture with words. */
  TestPages withLogo(BufferedImage logo, String... lines) throws IOException {
    PDPage page = textPage(document, lines);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.drawImage(LosslessFactory.createFromImage(document, logo), 400, 790, 60, 30);
    }
    return this;
  }

  TestPages blank() {
    document.addPage(new PDPage(PDRectangle.A4));
    return this;
  }

  byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  PDDocument document() {
    return document;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
