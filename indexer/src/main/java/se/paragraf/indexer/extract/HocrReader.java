package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.OcrPage.OcrLine;
import se.paragraf.indexer.extract.OcrPage.OcrWord;

/** Reads what Tesseract writes as hOCR: lines and words with their boxes. */
final class HocrReader {

  private static final Pattern SIZE = Pattern.compile("x_size (?<value>[\\d.]{1,12})");

  private static final Pattern SURENESS = Pattern.compile("x_wconf (?<value>\\d{1,3})");

  private static final Pattern BOX =
      Pattern.compile(
          "bbox (?<left>\\d{1,9}) (?<top>\\d{1,9}) (?<right>\\d{1,9}) (?<bottom>\\d{1,9})");

  private final List<OcrLine> lines = new ArrayList<>();
  private final List<OcrWord> words = new ArrayList<>();
  private int width;
  private float height;

  private HocrReader() {}

  /**
   * The page, read from top to bottom.
   *
   * @throws IOException when it is not hOCR
   */
  static OcrPage read(InputStream hocr) throws IOException {
    HocrReader reader = new HocrReader();
    try (Xml xml = Xml.open(hocr)) {
      while (xml.next()) {
        if (xml.isStart()) {
          reader.element(xml);
        }
      }
    }
    reader.endLine();
    return new OcrPage(reader.width, reader.lines);
  }

  private void element(Xml xml) throws IOException {
    String title = xml.attribute("title", "");
    switch (xml.attribute("class", "")) {
      case "ocr_page" -> {
        Matcher box = BOX.matcher(title);
        width = box.find() ? Integer.parseInt(box.group("right")) : 0;
      }
      case "ocr_par" -> {
        endLine();
        lines.add(new OcrLine(List.of(), 0));
      }
      case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> {
        endLine();
        height = number(SIZE, title);
      }
      case "ocrx_word" -> word(title, xml.content().strip());
      default -> {
        // Areas and pictures.
      }
    }
  }

  private void word(String title, String text) {
    Matcher box = BOX.matcher(title);
    if (!text.isEmpty() && box.find()) {
      words.add(
          new OcrWord(
              text,
              Integer.parseInt(box.group("left")),
              Integer.parseInt(box.group("top")),
              Integer.parseInt(box.group("right")),
              Integer.parseInt(box.group("bottom")),
              number(SURENESS, title)));
    }
  }

  private static float number(Pattern pattern, String title) {
    Matcher matcher = pattern.matcher(title);
    return matcher.find() ? Float.parseFloat(matcher.group("value")) : 0;
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new OcrLine(words, height));
    }
    words.clear();
  }
}
