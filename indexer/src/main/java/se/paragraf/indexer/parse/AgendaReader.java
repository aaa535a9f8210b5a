package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the items of an agenda (dagordning, föredragningslista).
 *
 * <p>Convention: each item has its number and title, which may go on on the next line, and perhaps
 * the page of its papers alone on a line below.
 */
final class AgendaReader {

  private static final Pattern PAGE = Pattern.compile("\\d{1,4}");

  /** A page number behind leaders: a year that ends a title has only a blank before it. */
  private static final Pattern LEADER =
      Pattern.compile("(?:[.…]{2,}|\\s{3,}|\\t)[.…\\s]*\\d{1,4}$");

  /**
   * An item that is to come up.
   *
   * @param paragraph its number as cited
   * @param lines the lines that it takes
   */
  record Item(String paragraph, String title, List<TextLine> lines) {}

  private AgendaReader() {}

  static List<Item> read(List<TextLine> lines, List<Heading> headings) {
    List<Item> items = new ArrayList<>();
    for (int index = 0; index < headings.size(); index++) {
      Heading heading = headings.get(index);
      int to = index + 1 < headings.size() ? headings.get(index + 1).line() : lines.size();
      List<TextLine> its = new ArrayList<>(List.of(lines.get(heading.line())));
      StringBuilder title = new StringBuilder(heading.rest());
      for (int at = heading.line() + 1; at < to && its.size() < 5; at++) {
        TextLine line = lines.get(at);
        if (!line.counts()) {
          continue;
        }
        if (PAGE.matcher(line.text()).matches()) {
          break;
        }
        boolean goesOn =
            title.isEmpty()
                || Character.isLowerCase(line.text().charAt(0))
                || title.toString().matches("(?s).*(?:[-–,]| och| för| av| om)$");
        if (!goesOn) {
          break;
        }
        title.append(title.isEmpty() ? "" : " ").append(line.text());
        its.add(line);
      }
      String text = LEADER.matcher(title).replaceFirst("").replace('\t', ' ').strip();
      if (!text.isEmpty()) {
        items.add(new Item(heading.paragraph(), text, its));
      }
    }
    return items;
  }
}
