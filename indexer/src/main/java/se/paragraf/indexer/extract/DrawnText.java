package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text in DrawingML, the language of shapes in all newer Microsoft formats.
 *
 * <p>Sizes are in hundredths of a point. Items of automatic lists are numbered by the program, in
 * each shape from its start.
 */
final class DrawnText {

  private DrawnText() {}

  /** The paragraphs up to the end of the element that has just begun. */
  static List<Line> paragraphs(Xml xml, String end) throws IOException {
    List<Line> lines = new ArrayList<>();
    int[] numbers = new int[10];
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("p")) {
        paragraph(xml, lines, numbers);
      }
    }
    return lines;
  }

  /** The words of a chart or a diagram, without the figures that a chart is drawn from. */
  static List<Line> words(Xml xml) throws IOException {
    List<Line> lines = new ArrayList<>();
    while (xml.next()) {
      if (xml.isStart("numCache")) {
        xml.skip();
      } else if (xml.isStart("t") || xml.isStart("v")) {
        String text = xml.content().strip();
        if (!text.isEmpty()) {
          lines.add(Line.plain(text));
        }
      }
    }
    return lines;
  }

  private static void paragraph(Xml xml, List<Line> lines, int[] numbers) throws IOException {
    StringBuilder text = new StringBuilder();
    String label = "";
    int level = 0;
    float size = 0;
    boolean bold = false;
    int boldLetters = 0;
    float biggest = 0;
    while (xml.next() && !xml.isEnd("p")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pPr" -> level = Math.clamp(xml.number("lvl", 0), 0, numbers.length - 1);
        case "buAutoNum" -> {
          int number = numbers[level] == 0 ? xml.number("startAt", 1) : numbers[level] + 1;
          numbers[level] = number;
          label = label(xml.attribute("type", ""), number);
        }
        case "buChar" -> label = DocxNumbering.bullet(xml.attribute("char", "•"));
        case "r", "fld" -> {
          size = 0;
          bold = false;
        }
        case "rPr" -> {
          size = xml.number("sz", 0) / 100f;
          String weight = xml.attribute("b", "0");
          bold = weight.equals("1") || weight.equals("true");
        }
        case "t" -> {
          String letters = xml.content();
          text.append(letters);
          boldLetters += bold ? letters.length() : 0;
          biggest = Math.max(biggest, size);
        }
        case "br" -> text.append('\n');
        case "tab" -> text.append('\t');
        default -> {
          // Other properties do not matter here.
        }
      }
    }
    if (label.isEmpty() || !Character.isLetterOrDigit(label.charAt(0))) {
      java.util.Arrays.fill(numbers, level, numbers.length, label.isEmpty() ? 0 : numbers[level]);
    }
    boolean heavy = boldLetters * 2 > text.length();
    String words = text.toString();
    for (String line : words.split("[\n\u000B]", -1)) {
      if (!line.isBlank()) {
        String printed = label.isEmpty() ? line.strip() : label + " " + line.strip();
        lines.add(new Line(Line.stripped(printed), biggest, heavy));
        label = "";
      }
    }
  }

  /** Kinds such as {@code arabicPeriod}, {@code alphaLcParenR}, {@code romanUcPeriod}. */
  private static String label(String kind, int number) {
    String numeral =
        kind.startsWith("alphaLc")
            ? Numeral.letters(number)
            : kind.startsWith("alphaUc")
                ? Numeral.upper(Numeral.letters(number))
                : kind.startsWith("romanLc")
                    ? Numeral.roman(number).toLowerCase(java.util.Locale.ROOT)
                    : kind.startsWith("romanUc") ? Numeral.roman(number) : String.valueOf(number);
    if (kind.endsWith("ParenBoth")) {
      return "(" + numeral + ")";
    }
    return kind.endsWith("ParenR")
        ? numeral + ")"
        : kind.endsWith("Plain") ? numeral : numeral + ".";
  }
}
