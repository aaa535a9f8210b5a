package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a DOCX: how a paragraph or a run is set when it does not say so itself.
 *
 * <p>A style inherits from the one it is based on. A paragraph style with an outline level is a
 * heading, whatever its name.
 */
final class DocxStyles {

  /** Word's own size where nothing says otherwise. */
  private static final float USUAL = 10;

  private static final int DEEPEST = 20;

  /** What a style, a run or the defaults say; null where they are silent. */
  record Look(
      @Nullable Float size,
      @Nullable Boolean bold,
      @Nullable Boolean hidden,
      @Nullable Boolean capitals) {

    static final Look SILENT = new Look(null, null, null, null);

    /** This, and what it is silent about from the other. */
    Look over(Look other) {
      return new Look(
          size != null ? size : other.size,
          bold != null ? bold : other.bold,
          hidden != null ? hidden : other.hidden,
          capitals != null ? capitals : other.capitals);
    }

    /** This, with the property that has just begun. */
    Look with(Xml xml) {
      return switch (xml.name()) {
        case "sz" -> {
          int half = xml.number("val", 0);
          yield half > 0 ? new Look(half / 2f, bold, hidden, capitals) : this;
        }
        case "b" -> new Look(size, isOn(xml), hidden, capitals);
        case "vanish" -> new Look(size, bold, isOn(xml), capitals);
        case "caps" -> new Look(size, bold, hidden, isOn(xml));
        default -> this;
      };
    }

    boolean isBold() {
      return Boolean.TRUE.equals(bold);
    }

    /** The letters as they are printed. */
    String printed(String letters) {
      return Boolean.TRUE.equals(capitals) ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    boolean isHidden() {
      return Boolean.TRUE.equals(hidden);
    }

    float points() {
      return size == null ? USUAL : size;
    }

    /** Reads a {@code w:rPr} that has just begun, to its end. */
    static Look read(Xml xml) throws IOException {
      Look look = SILENT;
      while (xml.next() && !xml.isEnd("rPr")) {
        if (xml.isStart("rPrChange")) {
          xml.skip();
        } else if (xml.isStart()) {
          look = look.with(xml);
        }
      }
      return look;
    }

    static boolean isOn(Xml xml) {
      String value = xml.attribute("val");
      return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }
  }

  /** A numbering that a style or a paragraph asks for; null where it is silent. */
  record Numbered(@Nullable String list, @Nullable Integer level) {}

  private record Style(
      @Nullable String parent, Look look, boolean heading, Numbered numbered, String name) {}

  private final Map<String, Style> styles = new HashMap<>();
  private Look defaults = Look.SILENT;
  private String usual = "";

  /** The styles of the part; none where there is none. */
  static DocxStyles read(@Nullable Xml xml) throws IOException {
    DocxStyles styles = new DocxStyles();
    if (xml == null) {
      return styles;
    }
    try (xml) {
      while (xml.next()) {
        if (xml.isStart("rPrDefault")) {
          styles.defaults(xml);
        } else if (xml.isStart("style")) {
          styles.style(xml);
        }
      }
    }
    return styles;
  }

  private void defaults(Xml xml) throws IOException {
    while (xml.next() && !xml.isEnd("rPrDefault")) {
      if (xml.isStart("rPr")) {
        defaults = Look.read(xml);
      }
    }
  }

  private void style(Xml xml) throws IOException {
    String id = xml.attribute("styleId", "");
    if ("paragraph".equals(xml.attribute("type"))
        && ("1".equals(xml.attribute("default")) || "true".equals(xml.attribute("default")))) {
      usual = id;
    }
    String parent = null;
    String name = "";
    Look look = Look.SILENT;
    boolean heading = false;
    String list = null;
    Integer level = null;
    while (xml.next() && !xml.isEnd("style")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "basedOn" -> parent = xml.attribute("val");
        case "name" -> name = xml.attribute("val", "");
        case "rPr" -> look = Look.read(xml);
        case "outlineLvl" -> heading = xml.number("val", 9) < 9;
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "tblStylePr" -> xml.skip();
        default -> {
          // Other properties do not matter here.
        }
      }
    }
    styles.put(id, new Style(parent, look, heading, new Numbered(list, level), name));
  }

  /** How a paragraph of the style is set; that of the usual style where it names none. */
  Look paragraph(@Nullable String style) {
    return look(style == null ? usual : style).over(defaults);
  }

  /** What a run's style says of itself. */
  Look run(String style) {
    return look(style);
  }

  private Look look(String style) {
    Look look = Look.SILENT;
    String id = style;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      Style it = styles.get(id);
      if (it == null) {
        break;
      }
      look = look.over(it.look());
      id = it.parent();
    }
    return look;
  }

  boolean isHeading(@Nullable String style) {
    String id = style;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      Style it = styles.get(id);
      if (it == null) {
        return false;
      }
      if (it.heading() || it.name().equalsIgnoreCase("title")) {
        return true;
      }
      id = it.parent();
    }
    return false;
  }

  /** The numbering of a style, its own or inherited. */
  Numbered numbered(@Nullable String style) {
    String list = null;
    Integer level = null;
    String id = style;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      Style it = styles.get(id);
      if (it == null) {
        break;
      }
      list = list == null ? it.numbered().list() : list;
      level = level == null ? it.numbered().level() : level;
      id = it.parent();
    }
    return new Numbered(list, level);
  }
}
