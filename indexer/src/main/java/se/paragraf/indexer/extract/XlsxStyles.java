package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** How the cells of an XLSX are shown: the format of their numbers, and their weight. */
final class XlsxStyles {

  /** A style that cells name by its place in the list. */
  record Style(int format, @Nullable String pattern, boolean bold) {}

  private static final Style PLAIN = new Style(0, "General", false);

  private final List<Style> styles = new ArrayList<>();

  /** The styles of the part; none where there is none. */
  static XlsxStyles read(@Nullable Xml part) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    Map<Integer, String> patterns = new HashMap<>();
    List<Boolean> fonts = new ArrayList<>();
    try (Xml xml = part) {
      while (xml != null && xml.next()) {
        if (xml.isStart("numFmt")) {
          patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
        } else if (xml.isStart("font")) {
          fonts.add(isBold(xml));
        } else if (xml.isStart("dxfs") || xml.isStart("cellStyleXfs")) {
          xml.skip();
        } else if (xml.isStart("cellXfs")) {
          styles.read(xml, patterns, fonts);
        }
      }
    }
    return styles;
  }

  private static boolean isBold(Xml xml) throws IOException {
    boolean bold = false;
    while (xml.next() && !xml.isEnd("font")) {
      bold |= xml.isStart("b") && DocxStyles.Look.isOn(xml);
    }
    return bold;
  }

  private void read(Xml xml, Map<Integer, String> patterns, List<Boolean> fonts)
      throws IOException {
    while (xml.next() && !xml.isEnd("cellXfs")) {
      if (xml.isStart("xf")) {
        int format = xml.number("numFmtId", 0);
        int font = xml.number("fontId", -1);
        String own = patterns.get(format);
        styles.add(
            new Style(
                format,
                own == null ? BuiltinFormats.getBuiltinFormat(format) : own,
                font >= 0 && font < fonts.size() && fonts.get(font)));
      }
    }
  }

  Style of(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }
}
