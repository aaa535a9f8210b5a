package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;

/**
 * Tells the lines that every page repeats (header, foot, page number, signature line) from the
 * text.
 *
 * <p>Convention: such lines stand among the outermost lines of a page and recur, but for their
 * numbers, on many pages. A § heading is never furniture.
 *
 * @param lines the text without furniture
 * @param furniture the repeated lines, each once: they often carry body and date
 */
record PageFurniture(List<TextLine> lines, List<String> furniture) {

  private static final int OUTERMOST = 5;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:sida|sid|blad)?\\s*\\d{1,4}\\s*(?:\\(\\s*\\d{1,4}\\s*\\)|av\\s+\\d+)?");

  private static final Pattern PARAGRAPH = Pattern.compile("(?:\\p{Lu}\\p{L}{0,7}:?\\s+)?§\\s*\\d");

  private static final Pattern SIGNATURES =
      Pattern.compile("(?iu)justerandes? sign(?:atur(?:er)?)?\\.?.*|utdragsbestyrkande.*");

  static PageFurniture separate(List<ExtractedPage> pages) {
    List<List<TextLine>> cleaned = new ArrayList<>();
    for (ExtractedPage page : pages) {
      List<TextLine> lines = new ArrayList<>();
      for (Line line : page.lines()) {
        lines.add(TextLine.of(line, page.number()));
      }
      cleaned.add(lines);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (List<TextLine> page : cleaned) {
      edges(page).forEach((_, place) -> counts.merge(place, 1, Integer::sum));
    }
    int needed = Math.max(2, Math.min(pages.size(), Math.max(3, pages.size() / 4)));
    List<TextLine> kept = new ArrayList<>();
    Set<String> furniture = new LinkedHashSet<>();
    for (List<TextLine> page : cleaned) {
      Set<Integer> dropped = pages.size() < 2 ? Set.of() : repeated(page, counts, needed);
      for (int index = 0; index < page.size(); index++) {
        TextLine line = page.get(index);
        if (dropped.contains(index) || SIGNATURES.matcher(line.text()).matches()) {
          furniture.add(line.text());
        } else {
          kept.add(line);
        }
      }
    }
    return new PageFurniture(List.copyOf(kept), List.copyOf(furniture));
  }

  /** From each edge inwards, up to the first line that is the page's own. */
  private static Set<Integer> repeated(
      List<TextLine> page, Map<String, Integer> counts, int needed) {
    Set<Integer> dropped = new HashSet<>();
    boolean above = true;
    String edge = "";
    for (Map.Entry<Integer, String> place : edges(page).entrySet()) {
      String thisEdge = place.getValue().substring(0, 1);
      if (!thisEdge.equals(edge)) {
        edge = thisEdge;
        above = true;
      }
      String text = page.get(place.getKey()).text();
      above =
          above
              && !PARAGRAPH.matcher(text).lookingAt()
              && !Headings.matches(text)
              && (counts.getOrDefault(place.getValue(), 0) >= needed
                  || (PAGE_NUMBER.matcher(text).matches() && place.getValue().charAt(1) == '0'));
      if (above) {
        dropped.add(place.getKey());
      }
    }
    return dropped;
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
