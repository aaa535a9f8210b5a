package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of a DOCX's lists: their numbers stand nowhere in its text.
 *
 * <p>Convention of the format: a {@code w:num} is one use of an abstract list; all uses of an
 * abstract list count on together, unless the use says where it starts. An item starts its deeper
 * levels over.
 */
final class DocxNumbering {

  private static final int LEVELS = 9;

  private record Level(int start, String format, String text, boolean legal, int restart) {}

  /** One use of a list: whose levels, which of them changed, where it starts anew. */
  private record Use(String list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, Map<String, Integer>> styleLevels = new HashMap<>();
  private final Map<String, String> listsOfStyles = new HashMap<>();
  private final Map<String, String> linked = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  /** The lists of the part; none where there is none. */
  static DocxNumbering read(@Nullable Xml xml) throws IOException {
    DocxNumbering numbering = new DocxNumbering();
    if (xml == null) {
      return numbering;
    }
    try (xml) {
      while (xml.next()) {
        if (xml.isStart("abstractNum")) {
          numbering.list(xml);
        } else if (xml.isStart("num")) {
          numbering.use(xml);
        }
      }
    }
    return numbering;
  }

  private void list(Xml xml) throws IOException {
    String id = xml.attribute("abstractNumId", "");
    Map<Integer, Level> levels = new TreeMap<>();
    Map<String, Integer> ofStyles = new HashMap<>();
    while (xml.next() && !xml.isEnd("abstractNum")) {
      if (xml.isStart("lvl")) {
        int number = xml.number("ilvl", 0);
        levels.put(number, level(xml, number, ofStyles));
      } else if (xml.isStart("numStyleLink")) {
        linked.put(id, xml.attribute("val", ""));
      } else if (xml.isStart("styleLink")) {
        listsOfStyles.put(xml.attribute("val", ""), id);
      }
    }
    lists.put(id, levels);
    styleLevels.put(id, ofStyles);
  }

  private static Level level(Xml xml, int number, Map<String, Integer> ofStyles)
      throws IOException {
    int start = 0;
    String format = "decimal";
    String text = "";
    boolean legal = false;
    int restart = number;
    while (xml.next() && !xml.isEnd("lvl")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> format = xml.attribute("val", "decimal");
        case "lvlText" -> text = xml.attribute("val", "");
        case "isLgl" -> legal = DocxStyles.Look.isOn(xml);
        case "lvlRestart" -> restart = xml.number("val", number);
        case "pStyle" -> ofStyles.put(xml.attribute("val", ""), number);
        default -> {
          // How the number is set does not matter here.
        }
      }
    }
    return new Level(start, format, text, legal, restart);
  }

  private void use(Xml xml) throws IOException {
    String id = xml.attribute("numId", "");
    String list = "";
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int changed = 0;
    while (xml.next() && !xml.isEnd("num")) {
      if (xml.isStart("abstractNumId")) {
        list = xml.attribute("val", "");
      } else if (xml.isStart("lvlOverride")) {
        changed = xml.number("ilvl", 0);
      } else if (xml.isStart("startOverride")) {
        starts.put(changed, xml.number("val", 1));
      } else if (xml.isStart("lvl")) {
        levels.put(changed, level(xml, changed, new HashMap<>()));
      }
    }
    uses.put(id, new Use(list, levels, starts));
  }

  /** Which level of the list the style stands for; 0 where the list names no styles. */
  int levelOf(String use, @Nullable String style) {
    Use it = uses.get(use);
    return it == null || style == null
        ? 0
        : styleLevels.getOrDefault(it.list(), Map.of()).getOrDefault(style, 0);
  }

  /**
   * Counts one more item, and gives what is printed before it: {@code 2.}, {@code a)}, {@code •}.
   */
  String next(String use, int level) {
    Use it = uses.get(use);
    if (it == null || level < 0 || level >= LEVELS) {
      return "";
    }
    String list = resolved(it.list());
    int[] count = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
    if (begun.putIfAbsent(use, true) == null) {
      it.starts().forEach((deep, start) -> restart(count, deep, start));
    }
    Level its = level(it, list, level);
    if (its == null) {
      return "";
    }
    // 0 means that the level has not been counted yet: numbers are kept one above their start.
    count[level] = count[level] == 0 ? its.start() + 1 : count[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      Level below = level(it, list, deeper);
      if (below == null || (below.restart() > level)) {
        count[deeper] = 0;
      }
    }
    return printed(it, list, its, count);
  }

  private static void restart(int[] count, int level, int start) {
    if (level >= 0 && level < LEVELS) {
      count[level] = start;
    }
  }

  private String resolved(String list) {
    String style = linked.get(list);
    String other = style == null ? null : listsOfStyles.get(style);
    return other == null ? list : other;
  }

  private @Nullable Level level(Use use, String list, int level) {
    Level own = use.levels().get(level);
    return own != null ? own : lists.getOrDefault(list, Map.of()).get(level);
  }

  private String printed(Use use, String list, Level level, int[] count) {
    if (level.format().equals("bullet")) {
      return bullet(level.text());
    }
    if (level.format().equals("none")) {
      return level.text().indexOf('%') >= 0 ? "" : level.text();
    }
    StringBuilder out = new StringBuilder();
    String text = level.text();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean place =
          letter == '%' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
      if (!place) {
        out.append(letter);
        continue;
      }
      int deep = text.charAt(++at) - '1';
      Level named = level(use, list, deep);
      if (named != null && deep < LEVELS) {
        int number = count[deep] == 0 ? named.start() : count[deep] - 1;
        out.append(level.legal() ? String.valueOf(number) : numeral(named.format(), number));
      }
    }
    return out.toString().strip();
  }

  /** Symbol fonts have their bullets in the private use area. */
  static String bullet(String text) {
    return text.length() == 1 && "–—-*→".contains(text) ? text : "•";
  }

  private static String numeral(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> Numeral.letters(number);
      case "upperLetter" -> Numeral.upper(Numeral.letters(number));
      case "lowerRoman" -> Numeral.roman(number).toLowerCase(java.util.Locale.ROOT);
      case "upperRoman" -> Numeral.roman(number);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }
}
