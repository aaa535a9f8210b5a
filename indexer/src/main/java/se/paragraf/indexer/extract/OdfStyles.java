package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles of an OpenDocument text, sheet or presentation: how its text is set, which lists have
 * numbers, and what is not shown.
 *
 * <p>A style's size may be a share of its parent's. Styles have families; a paragraph and a span
 * may have styles of the same name.
 */
final class OdfStyles {

  private static final float USUAL = 12;

  private static final int DEEPEST = 20;

  /** What a style says; null where it is silent. */
  private record Style(
      @Nullable String parent,
      @Nullable String size,
      @Nullable Boolean bold,
      @Nullable Boolean hidden,
      @Nullable Boolean capitals,
      @Nullable String list) {}

  /** How the items of a list's level are numbered; a format without numbers has a bullet. */
  record Level(String format, String prefix, String suffix, int start, int shown, String bullet) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

  /** Takes in the styles of a part; both parts of a document have some. */
  void read(Xml xml) throws IOException {
    switch (xml.name()) {
      case "style", "default-style" -> style(xml);
      case "list-style" -> lists.put(xml.attribute("name", ""), list(xml, "list-style"));
      case "outline-style" -> lists.put("Outline", list(xml, "outline-style"));
      default -> {
        // Other elements do not matter here.
      }
    }
  }

  static boolean isStyle(Xml xml) {
    return xml.isStart("style")
        || xml.isStart("default-style")
        || xml.isStart("list-style")
        || xml.isStart("outline-style");
  }

  private void style(Xml xml) throws IOException {
    String element = xml.name();
    String family = xml.attribute("family", "");
    String name = element.equals("default-style") ? "" : xml.attribute("name", "");
    String parent = xml.attribute("parent-style-name");
    String list = xml.attribute("list-style-name");
    String size = null;
    Boolean bold = null;
    Boolean hidden = null;
    Boolean capitals = null;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("text-properties")) {
        size = xml.attribute("font-size") == null ? size : xml.attribute("font-size");
        String weight = xml.attribute("font-weight");
        bold = weight == null ? bold : Boolean.valueOf(isHeavy(weight));
        String display = xml.attribute("display");
        hidden = display == null ? hidden : Boolean.valueOf(display.equals("none"));
        String transform = xml.attribute("text-transform");
        capitals = transform == null ? capitals : Boolean.valueOf(transform.equals("uppercase"));
      } else if (xml.isStart("section-properties") || xml.isStart("table-properties")) {
        String display = xml.attribute("display");
        hidden =
            display == null
                ? hidden
                : Boolean.valueOf(display.equals("none") || display.equals("false"));
      }
    }
    styles.put(key(family, name), new Style(parent, size, bold, hidden, capitals, list));
  }

  private static boolean isHeavy(String weight) {
    return weight.equals("bold") || (weight.length() == 3 && weight.compareTo("600") >= 0);
  }

  private static Map<Integer, Level> list(Xml xml, String element) throws IOException {
    Map<Integer, Level> levels = new HashMap<>();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart() && xml.attribute("level") != null) {
        levels.put(
            xml.number("level", 1),
            new Level(
                xml.attribute("num-format", ""),
                xml.attribute("num-prefix", ""),
                xml.attribute("num-suffix", ""),
                xml.number("start-value", 1),
                xml.number("display-levels", 1),
                xml.name().endsWith("bullet") ? xml.attribute("bullet-char", "•") : ""));
      }
    }
    return levels;
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  private @Nullable Style style(String family, @Nullable String name) {
    Style style = name == null ? null : styles.get(key(family, name));
    return style == null ? styles.get(key(family, "")) : style;
  }

  float size(String family, @Nullable String name, float around) {
    return size(family, name, around, 0);
  }

  private float size(String family, @Nullable String name, float around, int depth) {
    Style style = depth > DEEPEST ? null : style(family, name);
    if (style == null) {
      return around;
    }
    String own = style.size();
    if (own == null || own.endsWith("%")) {
      boolean top = name == null || name.isEmpty();
      float inherited = top ? around : size(family, style.parent(), around, depth + 1);
      return own == null ? inherited : inherited * share(own);
    }
    float points = PagePictures.length("font-size:" + own, "font-size");
    return points > 0 ? points : around;
  }

  private static float share(String percent) {
    try {
      return Float.parseFloat(percent.substring(0, percent.length() - 1)) / 100;
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  float paragraphSize(@Nullable String name) {
    return size("paragraph", name, USUAL);
  }

  private interface Property {
    @Nullable Boolean of(Style style);
  }

  private boolean has(String family, @Nullable String name, boolean otherwise, Property property) {
    String id = name;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Style style = style(family, id);
      Boolean value = style == null ? null : property.of(style);
      if (value != null) {
        return value;
      }
      if (style == null || id == null) {
        return otherwise;
      }
      id = style.parent();
    }
    return otherwise;
  }

  boolean isBold(String family, @Nullable String name, boolean otherwise) {
    return has(family, name, otherwise, Style::bold);
  }

  boolean isHidden(String family, @Nullable String name) {
    return has(family, name, false, Style::hidden);
  }

  String printed(String family, @Nullable String name, String text) {
    return has(family, name, false, Style::capitals) ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** The list that a paragraph's style puts it in. */
  @Nullable String list(@Nullable String paragraph) {
    String id = paragraph;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      Style style = styles.get(key("paragraph", id));
      if (style == null) {
        return null;
      }
      if (style.list() != null) {
        return style.list();
      }
      id = style.parent();
    }
    return null;
  }

  @Nullable Level level(@Nullable String list, int level) {
    return list == null ? null : lists.getOrDefault(list, Map.of()).get(level);
  }
}
