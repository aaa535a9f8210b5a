package se.paragraf.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines of a given width; {@code ¬} in the text allows a hyphen there. */
final class TextLayout {

  private final PDFont font;

  TextLayout(PDFont font) {
    this.font = font;
  }

  List<String> lines(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    for (String piece : text.replace("‖", "").split("\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : piece.strip().split(" +")) {
        append(lines, line, word, size, width);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void append(
      List<String> lines, StringBuilder line, String word, float size, float width) {
    String gap = line.isEmpty() ? "" : " ";
    String plain = word.replace("¬", "");
    if (width(line + gap + plain, size) <= width) {
      line.append(gap).append(plain);
      return;
    }
    int best = -1;
    for (int at = word.indexOf('¬'); at > 0; at = word.indexOf('¬', at + 1)) {
      String head = word.substring(0, at).replace("¬", "") + "-";
      if (width(line + gap + head, size) <= width) {
        best = at;
      }
    }
    if (best > 0) {
      line.append(gap).append(word.substring(0, best).replace("¬", "")).append('-');
      next(lines, line);
      append(lines, line, word.substring(best + 1), size, width);
    } else if (!line.isEmpty()) {
      next(lines, line);
      append(lines, line, word, size, width);
    } else {
      int fits = plain.length();
      while (fits > 1 && width(plain.substring(0, fits), size) > width) {
        fits--;
      }
      line.append(plain, 0, fits);
      next(lines, line);
      append(lines, line, plain.substring(fits), size, width);
    }
  }

  private static void next(List<String> lines, StringBuilder line) {
    lines.add(line.toString());
    line.setLength(0);
  }

  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
