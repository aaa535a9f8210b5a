package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what Tesseract writes as hOCR: lines with the height of their letters, so that a heading
 * can be told from the text in a scanned page too.
 *
 * <p>The heights that an OCR gives swing by a tenth from line to line; lines that are nearly as
 * high as most are given one size, and the others sizes a quarter apart.
 */
final class HocrReader {

  private static final Pattern SIZE = Pattern.compile("x_size (?<size>[\\d.]+)");

  private static final Pattern LEFT = Pattern.compile("bbox (?<left>\\d+)");

  private static final float POINTS = 72f / PageOcr.DOTS_PER_INCH;

  /** Lines this much higher or lower than most are set in the same size all the same. */
  private static final double SAME = 0.13;

  private record Read(String text, float height, float left) {}

  private final List<Read> lines = new ArrayList<>();

  private HocrReader() {}

  /**
   * The lines, top to bottom; paragraphs are apart by an empty line.
   *
   * @throws IOException when it is not hOCR
   */
  static List<Line> read(InputStream hocr) throws IOException {
    HocrReader reader = new HocrReader();
    try {
      reader.parse(hocr);
    } catch (XMLStreamException e) {
      throw new IOException("what the OCR wrote cannot be read: " + e.getMessage(), e);
    }
    return reader.sized();
  }

  private void parse(InputStream hocr) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(hocr, "UTF-8");
    StringBuilder text = new StringBuilder();
    float height = 0;
    float left = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String kind = xml.getAttributeValue(null, "class");
        String title = xml.getAttributeValue(null, "title");
        if (kind == null || title == null) {
          continue;
        }
        if (kind.equals("ocr_par") || isLine(kind)) {
          end(text, height, left);
          if (kind.equals("ocr_par")) {
            lines.add(new Read("", 0, 0));
          } else {
            height = number(SIZE, title) * POINTS;
            left = number(LEFT, title) * POINTS;
          }
        } else if (kind.equals("ocrx_word") && !text.isEmpty()) {
          text.append(' ');
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText().strip());
      }
    }
    end(text, height, left);
  }

  private static boolean isLine(String kind) {
    return kind.equals("ocr_line")
        || kind.equals("ocr_header")
        || kind.equals("ocr_caption")
        || kind.equals("ocr_textfloat");
  }

  private static float number(Pattern pattern, String title) {
    Matcher matcher = pattern.matcher(title);
    return matcher.find() ? Float.parseFloat(matcher.group(1)) : 0;
  }

  private void end(StringBuilder text, float height, float left) {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      lines.add(new Read(line, height, left));
    }
    text.setLength(0);
  }

  private List<Line> sized() {
    List<Float> heights = new ArrayList<>();
    for (Read line : lines) {
      if (line.text().length() > 20) {
        heights.add(line.height());
      }
    }
    heights.sort(null);
    float usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    List<Line> sized = new ArrayList<>();
    for (Read line : lines) {
      if (line.text().isEmpty()) {
        sized.add(Line.plain(""));
      } else {
        sized.add(
            new Line(
                PageOcr.withParagraphSign(line.text()),
                size(line.height(), usual),
                false,
                List.of(line.left())));
      }
    }
    return sized;
  }

  private static float size(float height, float usual) {
    if (usual == 0 || height == 0 || Math.abs(height / usual - 1) < SAME) {
      return 10;
    }
    return 10 + 2.5f * Math.round((height / usual - 1) * 4);
  }
}
