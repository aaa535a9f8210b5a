package se.paragraf.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.PageText;

/**
 * The whole text of a record as its page shows it.
 *
 * @param sheets its pages, in order
 */
record FullText(List<Sheet> sheets) {

  /** The id of the first heading of a vote. */
  static final String VOTE = "vote";

  /** The id of the first heading of a reservation. */
  static final String RESERVATION = "reservation";

  /**
   * A page.
   *
   * @param page its number, 0 where there are none
   * @param blocks what stands on it, in order
   */
  record Sheet(int page, List<Block> blocks) {

    Sheet {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A heading or a paragraph.
   *
   * @param text of it, with the line feeds that are to be kept
   * @param heading whether it is a heading of what follows
   * @param id by which a link leads here, once in a text, or null
   */
  record Block(String text, boolean heading, @Nullable String id) {}

  FullText {
    sheets = List.copyOf(sheets);
  }

  static FullText of(List<PageText> pages) {
    Set<String> given = new HashSet<>();
    List<Sheet> sheets = new ArrayList<>();
    for (PageText page : pages) {
      List<Block> blocks = new ArrayList<>();
      for (String text : Paragraphs.of(page.text())) {
        boolean heading = Paragraphs.isHeading(text);
        String id = heading ? id(text) : null;
        blocks.add(new Block(text, heading, id != null && given.add(id) ? id : null));
      }
      sheets.add(new Sheet(page.page(), blocks));
    }
    return new FullText(sheets);
  }

  /** The link to the place of that id, or null where the text has no such heading. */
  @Nullable String link(String id) {
    return sheets.stream()
            .flatMap(sheet -> sheet.blocks().stream())
            .anyMatch(block -> id.equals(block.id()))
        ? "#" + id
        : null;
  }

  private static @Nullable String id(String heading) {
    String word = heading.toLowerCase(Locale.ROOT);
    if (word.startsWith("omröstning") || word.contains("votering")) {
      return VOTE;
    }
    return word.startsWith("reservation") ? RESERVATION : null;
  }
}
