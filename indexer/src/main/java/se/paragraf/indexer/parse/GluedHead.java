package se.paragraf.indexer.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts what two columns of a page head have run together: {@code Granvikens kommunSocialnämnden}.
 *
 * <p>Convention: a municipality's name ends in "kommun" or "stad", and no word goes on behind it
 * with a capital.
 */
final class GluedHead {

  private static final int LONGEST = 120;

  private static final Pattern SEAM =
      Pattern.compile("(?u)(?<=\\p{L} (?:kommun|stad|KOMMUN|STAD))(?=\\p{Lu}\\p{Ll}{3})");

  private GluedHead() {}

  /** The lines, those of heads parted. */
  static List<TextLine> part(List<TextLine> lines) {
    lines.replaceAll(GluedHead::parted);
    return lines;
  }

  private static TextLine parted(TextLine line) {
    String text = line.text();
    boolean may =
        text.length() < LONGEST
            && (text.contains("ommun")
                || text.contains("stad")
                || text.contains("KOMMUN")
                || text.contains("STAD"));
    return may && SEAM.matcher(text).find()
        ? line.withText(SEAM.matcher(text).replaceAll("\t"))
        : line;
  }
}
