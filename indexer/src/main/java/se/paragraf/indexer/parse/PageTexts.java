package se.paragraf.indexer.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.model.PageText;

/** Puts lines together into the text of their pages. */
final class PageTexts {

  private PageTexts() {}

  static List<PageText> of(List<TextLine> all) {
    List<TextLine> text = PrintedFurniture.without(all);
    // What is nothing else is at least that.
    List<TextLine> lines = text.stream().allMatch(TextLine::isBlank) ? all : text;
    Map<Integer, StringBuilder> pages = new LinkedHashMap<>();
    boolean blank = true;
    for (TextLine line : lines) {
      if (line.isBlank() && blank) {
        continue; // one empty line is as good as many
      }
      blank = line.isBlank();
      pages.computeIfAbsent(line.page(), _ -> new StringBuilder()).append(line.text()).append('\n');
    }
    return pages.entrySet().stream()
        .map(it -> new PageText(it.getKey(), it.getValue().toString().strip()))
        .filter(it -> !it.text().isEmpty())
        .toList();
  }
}
