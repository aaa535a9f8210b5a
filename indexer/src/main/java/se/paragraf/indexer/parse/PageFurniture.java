package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;

/**
 * Tells the lines that pages repeat (header, foot, page number) from the text.
 *
 * <p>Convention: such lines stand among the outermost lines of a page and recur there, but for
 * their numbers: on many pages of the document, or on the page before or after, since a bundle's
 * documents have heads of their own. A § heading is never furniture, nor is the row of a table.
 */
final class PageFurniture {

  private static final int OUTERMOST = 5;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private static final Pattern PARAGRAPH = Pattern.compile("(?:\\p{Lu}\\p{L}{0,7}:?\\s+)?§\\s*\\d");

  private static final Pattern MARKED_PAGE = Pattern.compile("[–-]\\s?\\d{1,4}\\s?[–-]");

  /** What a page's head has in its cells and a table's row has not. */
  private static final Pattern HEAD_CELL =
      Pattern.compile(
          "(?iu)protokoll|(?:^|\\t)(?:sida|blad)\\b|\\d\\s?\\(\\d+\\)|sammanträdesdatum|(?:19|20)\\d{2}-\\d{2}-\\d{2}");

  private static final Pattern GLUED =
      Pattern.compile("(?<text>[^*]*[^*\\s])\\*\\*(?<heading>\\p{Lu}[^*]{3,60})\\*\\*\\s*");

  private PageFurniture() {}

  /** The document's lines, each marked if it opens its page or belongs to its furniture. */
  static List<TextLine> mark(List<ExtractedPage> pages) {
    List<List<TextLine>> cleaned = new ArrayList<>();
    for (ExtractedPage page : pages) {
      List<TextLine> lines = new ArrayList<>();
      for (Line line : page.lines()) {
        for (Line part : glued(line)) {
          lines.add(TextLine.of(part, page.number()));
        }
      }
      cleaned.add(lines);
    }
    List<Map<Integer, String>> edges = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (List<TextLine> page : cleaned) {
      Map<Integer, String> places = edges(page);
      edges.add(places);
      places.forEach((_, place) -> counts.merge(place, 1, Integer::sum));
    }
    int needed = Math.max(2, Math.min(pages.size(), Math.max(3, pages.size() / 4)));
    List<TextLine> marked = new ArrayList<>();
    for (int number = 0; number < cleaned.size(); number++) {
      List<TextLine> page = cleaned.get(number);
      Set<String> neighbours = new HashSet<>();
      if (number > 0) {
        neighbours.addAll(edges.get(number - 1).values());
      }
      if (number + 1 < edges.size()) {
        neighbours.addAll(edges.get(number + 1).values());
      }
      Set<Integer> dropped =
          pages.size() < 2
              ? Set.of()
              : repeated(page, edges.get(number), counts, needed, neighbours, pages.size());
      boolean opened = false;
      for (int index = 0; index < page.size(); index++) {
        TextLine line = page.get(index);
        if (!opened && !line.isBlank()) {
          line = line.opening();
          opened = true;
        }
        marked.add(dropped.contains(index) ? line.asFurniture() : line);
      }
    }
    return marked;
  }

  /** Some extractions glue a heading to the text before it: {@code …2026–2028**Bakgrund**}. */
  private static List<Line> glued(Line line) {
    Matcher matcher = GLUED.matcher(line.text());
    return line.text().indexOf("**") > 0 && matcher.matches()
        ? List.of(
            new Line(matcher.group("text"), line.size(), line.bold()),
            new Line(matcher.group("heading"), line.size(), true))
        : List.of(line);
  }

  /** From each edge inwards, up to the first line that is the page's own. */
  private static Set<Integer> repeated(
      List<TextLine> page,
      Map<Integer, String> edges,
      Map<String, Integer> counts,
      int needed,
      Set<String> neighbours,
      int pages) {
    Set<Integer> dropped = new HashSet<>();
    boolean outside = true;
    char edge = ' ';
    for (Map.Entry<Integer, String> place : edges.entrySet()) {
      if (place.getValue().charAt(0) != edge) {
        edge = place.getValue().charAt(0);
        outside = true;
      }
      String text = page.get(place.getKey()).text();
      boolean recurs =
          (counts.getOrDefault(place.getValue(), 0) >= needed && !isSentence(text))
              || (neighbours.contains(place.getValue()) && isHead(text));
      outside =
          outside
              && (!PARAGRAPH.matcher(text).lookingAt() || PageHeader.isParagraphOfPage(text))
              && !Headings.matches(text)
              && !isRow(text)
              && ((recurs
                      && (edge == 'T'
                          || isFoot(text, counts.getOrDefault(place.getValue(), 0), pages)))
                  || (PageHeader.PAGE_NUMBER.matches(text) && place.getValue().charAt(1) == '0')
                  || MARKED_PAGE.matcher(text).matches());
      if (outside) {
        dropped.add(place.getKey());
      }
    }
    return dropped;
  }

  /**
   * A sentence may recur from one § to the next; a head has figures or capitals and no full stop.
   */
  private static boolean isHead(String text) {
    return text.length() > 3
        && !text.endsWith(".")
        && (NUMBERS.matcher(text).find() || text.equals(text.toUpperCase(java.util.Locale.ROOT)));
  }

  /** "Beslutet antecknas." may end page after page where each § has one of its own. */
  private static boolean isSentence(String text) {
    return text.endsWith(".") && !NUMBERS.matcher(text).find() && text.indexOf(' ') > 0;
  }

  /** The last line of a § may recur (a recipient); words alone are a foot on nearly every page. */
  private static boolean isFoot(String text, int count, int pages) {
    return isHead(text) || PageHeader.SIGNATURES.matches(text) || count * 10 >= pages * 6;
  }

  private static boolean isRow(String text) {
    int tab = text.indexOf('\t');
    return tab >= 0 && text.indexOf('\t', tab + 1) >= 0 && !HEAD_CELL.matcher(text).find();
  }

  /** The outermost lines, top down and then bottom up, each with its edge, rank and shape. */
  private static Map<Integer, String> edges(List<TextLine> page) {
    List<Integer> filled = new ArrayList<>();
    for (int index = 0; index < page.size(); index++) {
      if (!page.get(index).isBlank()) {
        filled.add(index);
      }
    }
    Map<Integer, String> edges = new LinkedHashMap<>();
    int depth = Math.min(OUTERMOST, filled.size());
    for (int rank = 0; rank < depth; rank++) {
      int index = filled.get(rank);
      edges.put(index, "T" + rank + shape(page.get(index).text()));
    }
    for (int rank = 0; rank < depth; rank++) {
      int index = filled.get(filled.size() - 1 - rank);
      edges.putIfAbsent(index, "B" + rank + shape(page.get(index).text()));
    }
    return edges;
  }

  /** The line with its numbers taken out: "Sida 3 (12)" and "Sida 4 (12)" are one. */
  private static String shape(String text) {
    return NUMBERS.matcher(text).replaceAll("#");
  }
}
