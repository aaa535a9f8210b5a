package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an XLSX sheet as they come by.
 *
 * <p>Conventions of the format: text stands in a table of its own, and cells hold its place there.
 * A formula is read as the value that it had when the workbook was saved. A cell without an address
 * stands after the one before it.
 */
final class XlsxCells {

  private final XlsxStyles styles;
  private final List<String> strings;
  private final CellFormat format;
  private final SheetRows rows;
  private final List<String> margins = new ArrayList<>();

  XlsxCells(XlsxStyles styles, List<String> strings, CellFormat format, SheetRows rows) {
    this.styles = styles;
    this.strings = strings;
    this.format = format;
    this.rows = rows;
  }

  /** The table of texts; empty where there is none. */
  static List<String> strings(@Nullable Xml part) throws IOException {
    List<String> strings = new ArrayList<>();
    try (Xml xml = part) {
      while (xml != null && xml.next()) {
        if (xml.isStart("si")) {
          strings.add(text(xml, "si"));
        }
      }
    }
    return strings;
  }

  /** The text of runs; how it is pronounced ({@code rPh}) is left. */
  private static String text(Xml xml, String end) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("t")) {
        text.append(xml.content());
      } else if (xml.isStart("rPh")) {
        xml.skip();
      }
    }
    return text.toString();
  }

  void read(Xml xml) throws IOException {
    margins.clear();
    int row = -1;
    int column = -1;
    while (xml.next()) {
      if (xml.isStart("row")) {
        row = xml.number("r", row + 2) - 1;
        column = -1;
      } else if (xml.isStart("c")) {
        column = column(xml.attribute("r"), column + 1);
        cell(xml, row, column);
      } else if (xml.isStart() && isMargin(xml.name())) {
        String margin = CellFormat.margin(xml.content());
        if (!margin.isEmpty() && !margins.contains(margin)) {
          margins.add(margin);
        }
      }
    }
  }

  private static boolean isMargin(String name) {
    return name.endsWith("Header") || name.endsWith("Footer");
  }

  /** What stands at the head and the foot of the printed sheet that was read last. */
  List<String> margins() {
    return margins;
  }

  /** {@code AB12} is in column 27. */
  private static int column(@Nullable String address, int otherwise) {
    if (address == null) {
      return otherwise;
    }
    int column = 0;
    for (int at = 0; at < address.length() && at < 4; at++) {
      char letter = address.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column == 0 ? otherwise : column - 1;
  }

  private void cell(Xml xml, int row, int column) throws IOException {
    String type = xml.attribute("t", "n");
    XlsxStyles.Style style = styles.of(xml.number("s", 0));
    String value = "";
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        value = xml.content();
      } else if (xml.isStart("is")) {
        value = text(xml, "is");
      } else if (xml.isStart("f")) {
        xml.skip();
      }
    }
    if (!value.isEmpty()) {
      rows.cell(row, column, shown(value, type, style), style.bold());
    }
  }

  private String shown(String value, String type, XlsxStyles.Style style) {
    try {
      return switch (type) {
        case "s" -> {
          int at = Integer.parseInt(value.strip());
          yield at >= 0 && at < strings.size() ? strings.get(at) : "";
        }
        case "str", "inlineStr", "e" -> value;
        case "b" -> CellFormat.truth(value.equals("1"));
        case "d" -> value.replaceFirst("T00:00.*", "").replace('T', ' ');
        default ->
            format.number(Double.parseDouble(value.strip()), style.format(), style.pattern());
      };
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
