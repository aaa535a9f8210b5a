package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the letters of a page's ruled tables from among the others. */
final class PageTables {

  private PageTables() {}

  /** The tables, the uppermost first; their letters are no longer among the page's. */
  static List<RuledTable> takenFrom(PageLetters letters, PageRules rules, int direction) {
    List<RuledTable> drawn = RuledTable.on(rules);
    if (drawn.isEmpty()) {
      return drawn;
    }
    @Nullable RuledTable[] takers = new @Nullable RuledTable[letters.count()];
    for (Run run : letters.runs()) {
      for (int letter = run.from(); run.direction() == direction && letter < run.to(); letter++) {
        takers[letter] = taker(letters.placed(letter, run), drawn);
      }
    }
    List<RuledTable> tables = new ArrayList<>(drawn);
    tables.removeIf(it -> !it.partsRows());
    letters.keep(
        it -> {
          RuledTable taker = takers[it];
          return taker == null || !tables.contains(taker);
        });
    return tables;
  }

  private static @Nullable RuledTable taker(PlacedLetter letter, List<RuledTable> tables) {
    for (RuledTable table : tables) {
      if (table.take(letter)) {
        return table;
      }
    }
    return null;
  }
}
