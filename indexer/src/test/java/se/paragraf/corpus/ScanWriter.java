package se.paragraf.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF what a copier makes of paper: bitonal pages, a little askew, with specks. */
final class ScanWriter {

  private static final int DPI = 200;

  private ScanWriter() {}

  static byte[] write(byte[] pdf, String title) throws IOException {
    Random random = new Random(title.hashCode());
    try (PDDocument from = Loader.loadPDF(pdf);
        PDDocument to = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        BufferedImage clean = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        BufferedImage dirty = copied(clean, random);
        PDRectangle size = from.getPage(i).getMediaBox();
        PDPage page = new PDPage(size);
        to.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
          content.drawImage(
              CCITTFactory.createFromImage(to, dirty), 0, 0, size.getWidth(), size.getHeight());
        }
      }
      to.setDocumentId((long) title.hashCode());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      to.save(out);
      return out.toByteArray();
    }
  }

  private static BufferedImage copied(BufferedImage clean, Random random) {
    int width = clean.getWidth();
    int height = clean.getHeight();
    BufferedImage skewed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = skewed.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.rotate(Math.toRadians((random.nextDouble() - 0.5) * 1.2), width / 2.0, height / 2.0);
    pen.drawImage(clean, 0, 0, null);
    pen.dispose();
    BufferedImage bitonal = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean ink = skewed.getRaster().getSample(x, y, 0) < 150;
        bitonal.getRaster().setSample(x, y, 0, ink ? 0 : 1);
      }
    }
    for (int speck = 0; speck < 350; speck++) {
      bitonal.getRaster().setSample(random.nextInt(width), random.nextInt(height), 0, 0);
    }
    return bitonal;
  }
}
