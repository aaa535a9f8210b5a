package se.paragraf.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A picture in an RTF: hexadecimal digits, kept only where it is as large as a page. */
final class RtfPicture {

  private static final float POINTS_OF_TWIP = 1 / 20f;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String form = "";
  private float width;
  private float height;
  private int upper = -1;

  void property(String word, int number) {
    switch (word) {
      case "pngblip" -> form = "png";
      case "jpegblip" -> form = "jpg";
      case "picwgoal" -> width = number * POINTS_OF_TWIP;
      case "pichgoal" -> height = number * POINTS_OF_TWIP;
      default -> {
        // How it is cut and scaled does not matter here.
      }
    }
  }

  void digit(int letter) {
    int digit = RtfTokens.hex(letter);
    if (digit < 0 || form.isEmpty() || !PagePictures.isPage(width, height)) {
      return;
    }
    if (upper < 0) {
      upper = digit;
    } else {
      bytes.write(upper << 4 | digit);
      upper = -1;
    }
  }

  List<Line> lines(PagePictures pictures) throws IOException {
    return bytes.size() == 0
        ? List.of()
        : pictures.read(new ByteArrayInputStream(bytes.toByteArray()), "picture." + form, width);
  }
}
