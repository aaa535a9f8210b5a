package se.paragraf.indexer.parse;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row of a sheet that names what the rows below it have in common.
 *
 * <p>Convention: only its first cell is filled, with a few words and no full stop: {@code Beslutade
 * 2022}, {@code Nämndens egna}; a whole row of the table follows at once.
 */
final class RowGroup {

  private static final Pattern NAME =
      Pattern.compile("(?u)^[\\p{Lu}\\d][\\p{L}\\d ,/&:–()-]{2,58}[\\p{L}\\d)]:?$");

  private RowGroup() {}

  /**
   * Whether the lines between two rows are such a name.
   *
   * @param between the lines since the last row, or since the head
   * @param cells of the row that follows
   */
  static boolean is(List<TextLine> between, TableHead head, TreeMap<Integer, String> cells) {
    return between.size() == 1
        && head.hasWholeRows()
        && cells.size() * 2 >= head.size()
        && NAME.matcher(between.getFirst().text().strip()).matches();
  }
}
