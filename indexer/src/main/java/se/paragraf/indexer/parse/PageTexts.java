package se.paragraf.indexer.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.model.PageText;

/** Puts lines together into the text of their pages. */
final class PageTexts {

  private PageTexts() {}

  static List<PageText> of(List<TextLine> lines) {
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
