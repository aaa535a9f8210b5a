package se.paragraf.indexer.extract;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the picture of a page that the OCR reads.
 *
 * <p>A page is drawn in grey. Where the scan is a JPEG or JPEG 2000 that fills the page as it is,
 * its bytes go to the OCR unread: that costs no memory, and for JPEG 2000, which needs a decoder
 * that is not free enough to be shipped, it is the only way.
 */
final class PdfPagePicture {

  /** A large drawing is drawn less sharply: 16 million points are an A3 at 250 to the inch. */
  private static final double MOST_POINTS = 16e6;

  /** A scan sharper than this is read faster when it is drawn anew. */
  private static final float SHARPEST = 350;

  private static final float OVERVIEW = 36;

  /** A page number and a logo are more than this. */
  private static final double LEAST_INK = 0.0015;

  private final PDDocument document;
  private final PDFRenderer renderer;

  PdfPagePicture(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /** Whether more than dust is to be seen. */
  boolean hasInk(int number) throws IOException {
    BufferedImage picture = drawn(number, OVERVIEW);
    byte[] shades = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    int dark = 0;
    for (byte shade : shades) {
      dark += (shade & 255) < 160 ? 1 : 0;
    }
    return dark > LEAST_INK * shades.length;
  }

  private BufferedImage drawn(int number, float sharpness) throws IOException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double points = (double) box.getWidth() * box.getHeight() / (72 * 72);
    float fitting = (float) Math.sqrt(MOST_POINTS / Math.max(points, 0.01));
    return renderer.renderImageWithDPI(number - 1, Math.min(sharpness, fitting), ImageType.GRAY);
  }

  /**
   * The page, read by OCR.
   *
   * @param stamped what stands on the picture as text
   */
  ExtractedPage read(int number, PageImages images, List<Line> stamped) throws IOException {
    PDPage page = document.getPage(number - 1);
    PicturePlace whole = PicturePlace.wholeOf(page);
    PageImages.Drawn largest = images.largest();
    PDImageXObject image = image(largest);
    if (image != null && largest != null) {
      boolean upright = page.getRotation() == 0 && isUpright(largest.place());
      PicturePlace place = PicturePlace.of(largest.place(), page);
      if (isJpeg2000(image)) {
        ExtractedPage read = jpeg2000(image, place, number);
        List<Line> lines = new ArrayList<>(read.lines());
        lines.addAll(stamped);
        return new ExtractedPage(number, lines, read.scanned());
      }
      if (upright && stamped.isEmpty() && images.isSingle() && isPlainJpeg(image)) {
        float sharpness = image.getWidth() * 72 / Math.max(1, largest.place().width());
        if (sharpness <= SHARPEST) {
          return place.page(number, unread(image, COSName.DCT_DECODE, ".jpg"), size(image));
        }
      }
    }
    BufferedImage picture = drawn(number, PageOcr.DOTS_PER_INCH);
    return whole.page(number, PageOcr.read(picture), size(picture));
  }

  private static @Nullable PDImageXObject image(PageImages.@Nullable Drawn drawn)
      throws IOException {
    return drawn != null
            && PDXObject.createXObject(drawn.stream(), drawn.resources())
                instanceof PDImageXObject image
        ? image
        : null;
  }

  private static boolean isUpright(Transform place) {
    float slant = Math.abs(place.b()) + Math.abs(place.c());
    return place.a() > 0 && place.d() > 0 && slant < 0.01f * place.a();
  }

  private static boolean isJpeg2000(PDImageXObject image) {
    return image.getStream().getFilters().contains(COSName.JPX_DECODE);
  }

  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    return image.getStream().getFilters().equals(List.of(COSName.DCT_DECODE))
        && !image.isStencil()
        && image.getCOSObject().getDictionaryObject(COSName.MASK) == null
        && image.getCOSObject().getDictionaryObject(COSName.SMASK) == null
        && image.getDecode() == null
        && image.getColorSpace().getNumberOfComponents() != 4;
  }

  /** Layered scans have their letters in a mask, and only their colour in JPEG 2000. */
  private static ExtractedPage jpeg2000(PDImageXObject image, PicturePlace place, int number)
      throws IOException {
    PDImageXObject stencil = image.getMask();
    if (stencil != null) {
      return place.page(number, PageOcr.read(stencil.getImage()), size(stencil));
    }
    PDImageXObject soft = image.getSoftMask();
    if (soft != null) {
      return place.page(number, PageOcr.read(inverted(soft.getImage())), size(soft));
    }
    return place.page(number, unread(image, COSName.JPX_DECODE, ".jp2"), size(image));
  }

  private static Dimension size(PDImageXObject image) {
    return new Dimension(image.getWidth(), image.getHeight());
  }

  private static Dimension size(BufferedImage picture) {
    return new Dimension(picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage inverted(BufferedImage picture) {
    BufferedImage inverted =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        inverted.setRGB(x, y, ~picture.getRGB(x, y) | 0xFF000000);
      }
    }
    return inverted;
  }

  /** Hands over the picture's bytes as they lie in the document. */
  private static OcrPage unread(PDImageXObject image, COSName filter, String ending)
      throws IOException {
    Path file = Files.createTempFile("paragraf-page", ending);
    try (InputStream bytes = image.getStream().createInputStream(List.of(filter.getName()))) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return PageOcr.read(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
