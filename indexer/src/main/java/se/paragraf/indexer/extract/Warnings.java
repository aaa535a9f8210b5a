package se.paragraf.indexer.extract;

import java.util.List;
import java.util.Optional;

/** The words in which the readers tell what was left out or read in another way than usual. */
final class Warnings {

  private static final int MOST_NAMED = 12;

  private Warnings() {}

  /** Remarks in the margin are for those who write a document, and no part of it. */
  static Optional<String> comments(int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of("left out: " + count + (count == 1 ? " comment" : " comments"));
  }

  /** A hidden sheet holds what others are reckoned from, and is not meant to be read. */
  static Optional<String> hiddenSheets(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (names.size() == 1 ? "left out: the hidden sheet " : "left out: the hidden sheets ")
                + String.join(", ", names));
  }

  /** {@code page 3}, {@code pages 2, 4–9 and 12}. */
  static String pages(List<Integer> pages) {
    StringBuilder out = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
    int named = 0;
    int at = 0;
    while (at < pages.size()) {
      int last = at;
      while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
        last++;
      }
      if (named++ > 0) {
        out.append(last + 1 == pages.size() ? " and " : ", ");
      }
      if (named > MOST_NAMED) {
        return out.append("more, ").append(pages.size()).append(" in all").toString();
      }
      out.append(pages.get(at));
      if (last > at) {
        out.append(last == at + 1 && last + 1 == pages.size() && named == 1 ? " and " : "–");
        out.append(pages.get(last));
      }
      at = last + 1;
    }
    return out.toString();
  }
}
