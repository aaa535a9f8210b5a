package se.paragraf.indexer.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of an OpenDocument text's lists.
 *
 * <p>Convention of the format: a list begins at its style's start, unless it says that it continues
 * the last one of its style, or another one by its id.
 */
final class OdfLists {

  private static final int LEVELS = 11;

  private final OdfStyles styles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, int[]> lastOfStyle = new HashMap<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private final int[] outline = new int[LEVELS];

  /** A list that has begun: its style and its counters, one a level, shared with its sublists. */
  private static final class Open {
    private final @Nullable String style;
    private final int[] counts;
    private boolean pending;
    private int start = -1;

    Open(@Nullable String style, int[] counts) {
      this.style = style;
      this.counts = counts;
    }
  }

  OdfLists(OdfStyles styles) {
    this.styles = styles;
  }

  void begin(Xml list) {
    String style = list.attribute("style-name");
    Open outer = open.peek();
    int[] counts;
    if (outer != null) {
      style = style == null ? outer.style : style;
      counts = outer.counts;
      if (open.size() < LEVELS) {
        counts[open.size()] = 0;
      }
    } else {
      int[] before = null;
      if (list.attribute("continue-list") != null) {
        before = byId.get(list.attribute("continue-list"));
      } else if ("true".equals(list.attribute("continue-numbering"))) {
        before = lastOfStyle.get(String.valueOf(style));
      }
      counts = before == null ? new int[LEVELS] : before;
      lastOfStyle.put(String.valueOf(style), counts);
    }
    String id = list.attribute("id");
    if (id != null) {
      byId.put(id, counts);
    }
    open.push(new Open(style, counts));
  }

  void end() {
    open.poll();
  }

  /** An item has begun: its first paragraph is numbered. */
  void item(Xml item) {
    Open list = open.peek();
    if (list != null) {
      list.pending = true;
      list.start = item.number("start-value", -1);
    }
  }

  /** What is printed before a paragraph: its item's number, or nothing. */
  String label(@Nullable String paragraphStyle) {
    Open list = open.peek();
    if (list == null || !list.pending) {
      return "";
    }
    list.pending = false;
    String style = list.style == null ? styles.list(paragraphStyle) : list.style;
    return next(style, open.size(), list.counts, list.start);
  }

  /** What is printed before a heading that is in no list, where headings are numbered. */
  String heading(int level) {
    return open.isEmpty() ? next("Outline", level, outline, -1) : label(null);
  }

  private String next(@Nullable String style, int level, int[] counts, int given) {
    OdfStyles.Level its = styles.level(style, level);
    if (its == null || level >= LEVELS) {
      return "";
    }
    if (!its.bullet().isEmpty()) {
      return DocxNumbering.bullet(its.bullet());
    }
    // Counts are kept one above the number, so that 0 means not begun.
    int at = level - 1;
    counts[at] = given >= 0 ? given + 1 : counts[at] == 0 ? its.start() + 1 : counts[at] + 1;
    for (int deeper = level; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    if (its.format().isEmpty()) {
      return its.prefix().strip();
    }
    StringBuilder label = new StringBuilder();
    for (int shown = Math.max(1, level - its.shown() + 1); shown <= level; shown++) {
      OdfStyles.Level named = styles.level(style, shown);
      if (named != null && !named.format().isEmpty()) {
        int number = counts[shown - 1] == 0 ? named.start() : counts[shown - 1] - 1;
        label.append(label.isEmpty() ? "" : ".").append(numeral(named.format(), number));
      }
    }
    return (its.prefix() + label + its.suffix()).strip();
  }

  private static String numeral(String format, int number) {
    return switch (format.charAt(0)) {
      case 'a' -> Numeral.letters(number);
      case 'A' -> Numeral.upper(Numeral.letters(number));
      case 'i' -> Numeral.roman(number).toLowerCase(java.util.Locale.ROOT);
      case 'I' -> Numeral.roman(number);
      default -> String.valueOf(number);
    };
  }
}
