package se.paragraf.corpus;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import se.paragraf.corpus.Flow.Style;

/** Writes slides; headings in capitals are spaced out by hand, as consultants do. */
final class PptxWriter {

  private static final Instant TIME = Instant.parse("2023-11-20T12:00:00Z");

  private PptxWriter() {}

  static byte[] write(Composition composition) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(960, 540));
      show.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(TIME)));
      show.getProperties().getCoreProperties().setTitle(composition.title());
      XSLFSlide slide = null;
      int y = 0;
      for (Flow flow : composition.flows()) {
        if (flow instanceof Flow.Page) {
          slide = show.createSlide();
          y = 60;
        } else if (flow instanceof Flow.Text text && slide != null) {
          boolean heading = text.style() == Style.SLIDE;
          box(slide, heading ? spaced(text.text()) : text.text(), y, heading ? 28 : 20);
          y += heading ? 90 : 50;
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return settled(out.toByteArray());
    }
  }

  private static void box(XSLFSlide slide, String text, int y, double size) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle2D.Double(60, y, 840, 48));
    XSLFTextRun run = box.setText(text);
    run.setFontSize(size);
  }

  /** {@code NY DAMM} becomes {@code N Y D A M M}; other text stays. */
  private static String spaced(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.of("sv")))
        ? String.join(
            "  ", java.util.Arrays.stream(text.split(" ")).map(PptxWriter::apart).toList())
        : text;
  }

  private static String apart(String word) {
    return String.join(" ", word.split(""));
  }

  /** The same entries, all with the same time. */
  private static byte[] settled(byte[] bytes) throws IOException {
    Zip zip = new Zip();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        zip.add(entry.getName(), in.readAllBytes());
        entry = in.getNextEntry();
      }
    }
    return zip.close();
  }
}
