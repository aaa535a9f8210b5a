package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.corpus.Composition.Shape;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Style;

/**
 * Places a composition on pages: where each line of text stands, and on which page a unit begins.
 */
final class PdfPages {

  /** A line of text at a place, seen from the lower left corner. */
  record Run(float x, float y, String text, float size, boolean bold, float spacing) {}

  /** A thin line. */
  record Rule(float x1, float y1, float x2, float y2) {}

  /** One page with what it repeats and what stands on it. */
  record Sheet(Furniture furniture, List<Run> runs, List<Rule> rules) {}

  private static final float LEADING = 1.32f;
  private static final float CELL = 9.5f;

  final float width;
  final float height;
  final float left;
  private final float top;
  private final float bottom;
  private final TextLayout layout;
  private final Shape shape;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Integer, Integer> firstPages = new LinkedHashMap<>();
  private Furniture furniture = new Furniture("", "", "", List.of(), Flow.Numbering.NONE);
  private float y;

  PdfPages(Composition composition, TextLayout layout) {
    this.layout = layout;
    this.shape = composition.shape();
    this.width = shape == Shape.PORTRAIT ? 595 : shape == Shape.LANDSCAPE ? 842 : 960;
    this.height = shape == Shape.PORTRAIT ? 842 : shape == Shape.LANDSCAPE ? 595 : 540;
    this.left = shape == Shape.LANDSCAPE ? 40 : 78;
    this.top = shape == Shape.SLIDES ? 80 : shape == Shape.LANDSCAPE ? 60 : 104;
    this.bottom = shape == Shape.PORTRAIT ? 84 : 44;
    composition.flows().forEach(this::place);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Map<Integer, Integer> firstPages() {
    return firstPages;
  }

  private float line() {
    return width - 2 * left;
  }

  private void place(Flow flow) {
    switch (flow) {
      case Flow.Page page -> {
        furniture = page.furniture();
        newPage();
      }
      case Flow.Mark mark -> {
        need(shape == Shape.PORTRAIT ? 110 : 40);
        firstPages.put(mark.unit(), sheets.size());
      }
      case Flow.Text text -> text(text.style(), text.text());
      case Flow.Item item -> item(item);
      case Flow.Table table -> table(table);
    }
  }

  private void newPage() {
    sheets.add(new Sheet(furniture, new ArrayList<>(), new ArrayList<>()));
    y = height - top;
  }

  private void need(float space) {
    if (y - space < bottom) {
      newPage();
    }
  }

  private void run(float x, String text, float size, boolean bold, float spacing) {
    if (!text.isBlank()) {
      sheets.getLast().runs().add(new Run(x, y, text, size, bold, spacing));
    }
  }

  private void text(Style style, String text) {
    float leading = style.size * LEADING;
    boolean slide =
        style == Style.SLIDE
            && text.length() < 30
            && text.toUpperCase(java.util.Locale.ROOT).equals(text);
    float spacing = slide ? style.size * 0.42f : 0;
    y -= style.before;
    List<String> lines = layout.lines(text, style.size, line());
    if (style.bold) {
      need(leading * (lines.size() + 2));
    }
    for (String line : lines) {
      need(leading);
      y -= leading;
      run(left, line, style.size, style.bold, spacing);
    }
    y -= style.after;
  }

  private void item(Flow.Item item) {
    Style style = Style.BODY;
    float leading = style.size * LEADING;
    float indent = layout.width(item.label(), style.size) + 8;
    List<String> lines = layout.lines(item.text(), style.size, line() - indent);
    for (int i = 0; i < lines.size(); i++) {
      need(leading);
      y -= leading;
      if (i == 0) {
        run(left, item.label() + " " + lines.get(i), style.size, false, 0);
      } else {
        run(left + indent, lines.get(i), style.size, false, 0);
      }
    }
    y -= 3;
  }

  private void table(Flow.Table table) {
    float total = 0;
    for (double share : table.shares()) {
      total += (float) share;
    }
    float[] widths = new float[table.shares().length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) table.shares()[i] / total * line();
    }
    List<String> header = table.rows().getFirst();
    for (List<String> row : table.rows()) {
      row(table, header, row, widths);
    }
    y -= 8;
  }

  private void row(Flow.Table table, List<String> header, List<String> row, float[] widths) {
    float size = table.ruled() ? CELL : 10;
    float leading = size * 1.25f;
    boolean bold = table.headed() && row == header;
    List<List<String>> cells = new ArrayList<>();
    int unit = -1;
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      int mark = cell.indexOf('\u0000');
      if (mark >= 0) {
        unit = Integer.parseInt(cell.substring(mark + 1));
        cell = cell.substring(0, mark);
      }
      cells.add(new ArrayList<>(layout.lines(cell, size, widths[i] - 7)));
    }
    int lines = most(cells);
    int fit = (int) ((y - bottom - 6) / leading);
    if (lines > fit && (!table.ruled() || fit < 2)) {
      turn(table, header, widths);
      fit = Integer.MAX_VALUE;
    }
    if (unit >= 0) {
      firstPages.put(unit, sheets.size());
    }
    while (most(cells) > fit) {
      int cut = cut(cells, fit);
      draw(
          table,
          cells.stream().map(c -> c.subList(0, Math.min(cut, c.size()))).toList(),
          widths,
          size,
          bold);
      cells.replaceAll(c -> new ArrayList<>(c.subList(Math.min(cut, c.size()), c.size())));
      turn(table, header, widths);
      fit = (int) ((y - bottom - 6) / leading);
    }
    draw(table, cells, widths, size, bold);
  }

  private void turn(Flow.Table table, List<String> header, float[] widths) {
    newPage();
    if (table.headed()) {
      float size = table.ruled() ? CELL : 10;
      List<List<String>> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        cells.add(layout.lines(header.get(i), size, widths[i] - 7));
      }
      draw(table, cells, widths, size, true);
    }
  }

  /** Lines to leave on this page: as many as fit, but by choice so that a word is broken there. */
  private static int cut(List<List<String>> cells, int fit) {
    for (int lines = fit; lines > Math.max(1, fit - 4); lines--) {
      for (List<String> cell : cells) {
        if (cell.size() > lines && cell.get(lines - 1).endsWith("-")) {
          return lines;
        }
      }
    }
    return fit;
  }

  private static int most(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private void draw(
      Flow.Table table, List<List<String>> cells, float[] widths, float size, boolean bold) {
    float leading = size * 1.25f;
    float start = y;
    float x = left;
    for (int i = 0; i < widths.length; i++) {
      y = start;
      for (String text : cells.get(i)) {
        y -= leading;
        run(
            x + (table.ruled() ? 3 : 0),
            text,
            size,
            bold || (!table.headed() && i == 0 && widths.length == 2),
            0);
      }
      x += widths[i];
    }
    y = start - most(cells) * leading - 5;
    if (table.ruled()) {
      List<Rule> rules = sheets.getLast().rules();
      rules.add(new Rule(left, start, left + line(), start));
      rules.add(new Rule(left, y, left + line(), y));
      float edge = left;
      for (float w : widths) {
        rules.add(new Rule(edge, start, edge, y));
        edge += w;
      }
      rules.add(new Rule(edge, start, edge, y));
    }
  }
}
