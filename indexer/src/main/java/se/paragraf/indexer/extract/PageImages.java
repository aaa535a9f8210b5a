package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Notes which pictures are drawn on a page and how much of it they cover, as its text is read.
 *
 * <p>A scanned page is one picture, or several strips or layers, over nearly all of the page. No
 * picture is unpacked for this.
 */
final class PageImages {

  /** A picture, and how it is drawn: its unit square becomes its place on the page. */
  record Drawn(COSStream stream, PDResources resources, Transform place) {

    private float area() {
      return place.width() * place.height();
    }

    /** How many bytes it is when it is unpacked, at most. */
    private double bytes() {
      boolean stencil = stream.getBoolean(COSName.IMAGE_MASK, false);
      int bits = stencil ? 1 : stream.getInt(COSName.BITS_PER_COMPONENT, 8);
      int colours = bits == 1 ? 1 : MOST_COLOURS;
      double points = (double) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
      return points * bits * colours / 8;
    }
  }

  private static final int MOST = 500;

  private static final int MOST_COLOURS = 4;

  /** A page of A3 at 600 points to the inch, in four colours, is as large as this. */
  private static final double MOST_BYTES = 300e6;

  private final List<Drawn> drawn = new ArrayList<>();
  private float width;
  private float height;
  private double covered;

  void start(float pageWidth, float pageHeight) {
    drawn.clear();
    covered = 0;
    width = pageWidth;
    height = pageHeight;
  }

  void add(COSStream stream, PDResources resources, Transform place) {
    covered +=
        seen(place.e(), place.e() + place.a(), place.e() + place.c(), width)
            * seen(place.f(), place.f() + place.b(), place.f() + place.d(), height);
    if (drawn.size() < MOST) {
      drawn.add(new Drawn(stream, resources, place));
    }
  }

  /** How much of the page, in one direction, lies between the corners of a picture. */
  private static double seen(float corner, float other, float third, float page) {
    float fourth = other + third - corner;
    float from = Math.min(Math.min(corner, other), Math.min(third, fourth));
    float to = Math.max(Math.max(corner, other), Math.max(third, fourth));
    return Math.max(0, Math.min(page, to) - Math.max(0, from));
  }

  /** How much of the page lies under pictures, 0 to 1; what lies under two counts twice. */
  double cover() {
    double area = (double) width * height;
    return area <= 0 ? 0 : Math.min(1, covered / area);
  }

  boolean isEmpty() {
    return drawn.isEmpty();
  }

  boolean isSingle() {
    return drawn.size() == 1;
  }

  /** A picture that could not be unpacked without harm; null where there is none. */
  @Nullable String tooLarge() {
    for (Drawn it : drawn) {
      if (it.bytes() > MOST_BYTES) {
        return "a picture of %d × %d points is too large"
            .formatted(it.stream.getInt(COSName.WIDTH), it.stream.getInt(COSName.HEIGHT));
      }
    }
    return null;
  }

  /** The picture that covers most; null where there is none. */
  @Nullable Drawn largest() {
    Drawn largest = null;
    for (Drawn it : drawn) {
      if (largest == null || it.area() > largest.area()) {
        largest = it;
      }
    }
    return largest;
  }
}
