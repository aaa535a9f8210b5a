package se.paragraf.indexer.extract;

import java.awt.Dimension;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.paragraf.indexer.extract.OcrPage.OcrWord;
import se.paragraf.model.ScannedPage;

/**
 * Where the picture that an OCR reads lies on its page.
 *
 * @param place its unit square on the page as it is drawn, before the page is turned
 * @param turn how the page is turned when it is shown
 * @param width of the page as it is shown, in points
 * @param height of the page as it is shown, in points
 */
record PicturePlace(Transform place, Turn turn, float width, float height) {

  /** A picture of the page as it is shown. */
  static PicturePlace wholeOf(PDPage page) {
    PicturePlace shown = of(Transform.NONE, page);
    return new PicturePlace(
        new Transform(shown.width, 0, 0, shown.height, 0, 0),
        Turn.of(0, shown.width, shown.height),
        shown.width,
        shown.height);
  }

  /** A picture that is drawn on the page. */
  static PicturePlace of(Transform place, PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return new PicturePlace(
        place,
        Turn.of(page.getRotation(), box.getWidth(), box.getHeight()),
        turned ? box.getHeight() : box.getWidth(),
        turned ? box.getWidth() : box.getHeight());
  }

  /**
   * The page that the OCR has read.
   *
   * @param picture how large its picture is, in the picture's points
   */
  ExtractedPage page(int number, OcrPage read, Dimension picture) {
    List<ScannedPage.Word> words =
        OcrLines.words(read).stream().map(it -> word(it, picture)).toList();
    return new ExtractedPage(
        number, OcrLines.of(read, width), new ScannedPage(number, width, height, words));
  }

  private ScannedPage.Word word(OcrWord word, Dimension picture) {
    float left = (float) word.left() / picture.width;
    float right = (float) word.right() / picture.width;
    float up = 1 - (float) word.top() / picture.height;
    float down = 1 - (float) word.bottom() / picture.height;
    float x1 = x(left, up);
    float x2 = x(right, down);
    float y1 = y(left, up);
    float y2 = y(right, down);
    return new ScannedPage.Word(
        word.text(),
        tenth(Math.min(x1, x2)),
        tenth(Math.min(y1, y2)),
        tenth(Math.abs(x2 - x1)),
        tenth(Math.abs(y2 - y1)));
  }

  private float x(float u, float v) {
    return turn.x(onPageX(u, v), onPageY(u, v));
  }

  private float y(float u, float v) {
    return turn.y(onPageX(u, v), onPageY(u, v));
  }

  private float onPageX(float u, float v) {
    return place.a() * u + place.c() * v + place.e();
  }

  private float onPageY(float u, float v) {
    return place.b() * u + place.d() * v + place.f();
  }

  private static float tenth(float points) {
    return Math.round(points * 10) / 10f;
  }
}
