package se.paragraf.indexer.parse;

import java.util.List;

/**
 * Tells whether an annex begins at a line.
 *
 * <p>Conventions: an annex has its name ({@code Bilaga 2}) at a page's top or behind a signature,
 * while a list of annexes has several such names; it comes behind the signatures of an official's
 * paper (a name, and below it an office); or its title, which that paper lists, stands alone.
 */
final class AnnexPlaces {

  private final List<TextLine> lines;
  private final Letterhead letterhead;
  private final Surroundings surroundings;

  AnnexPlaces(List<TextLine> lines, Letterhead letterhead, Surroundings surroundings) {
    this.lines = lines;
    this.letterhead = letterhead;
    this.surroundings = surroundings;
  }

  /**
   * Whether the line, which names an annex, begins it.
   *
   * @param lastStart the index on which the § or paper before begins; -1 where there is none
   */
  boolean isLabelled(int index, int lastStart) {
    List<String> next = surroundings.below(index, 1);
    List<String> before = surroundings.above(index, 1);
    boolean listed =
        (!next.isEmpty() && AnnexList.isLabel(next.getFirst()))
            || (!before.isEmpty()
                && (AnnexList.isLabel(before.getFirst()) || AnnexList.lists(before.getFirst())));
    boolean dated = !next.isEmpty() && Letterhead.isDate(next.getFirst());
    boolean placed =
        surroundings.opensPage(index)
            || dated
            || (!before.isEmpty() && Letterhead.isJob(before.getFirst()));
    return !listed && placed && !surroundings.within(lastStart, index, 2);
  }

  /**
   * Whether the line is the title of one of the listed annexes, which counts as come then; or the
   * cover of one, with its title below.
   */
  boolean isListed(int index, int lastStart, AnnexList annexes) {
    String text = lines.get(index).text();
    boolean may =
        !annexes.isEmpty()
            && surroundings.isAlone(index)
            && !surroundings.within(lastStart, index, 2)
            && !Headings.matches(text);
    if (!may) {
      return false;
    }
    List<String> below = surroundings.below(index, 1);
    boolean cover =
        letterhead.isBodyWithYear(text)
            && !below.isEmpty()
            && below.getFirst().length() < 120
            && !below.getFirst().endsWith(".")
            && annexes.sharesTellingWord(below.getFirst());
    return cover || annexes.isTitle(text);
  }

  /** Whether a name and its office end there. */
  boolean endsSignature(int index) {
    List<String> before = surroundings.above(index, 1);
    return Letterhead.isJob(lines.get(index).text())
        && !before.isEmpty()
        && Letterhead.isPerson(before.getFirst());
  }

  /** Whether the line may still belong to the signatures, or to what stands below them. */
  boolean goesOnWithSignatures(String text) {
    return Letterhead.isPerson(text)
        || Letterhead.isJob(text)
        || letterhead.isPart(text)
        || letterhead.isUnit(text)
        || letterhead.isAddressee(text)
        || Headings.matches(text)
        || text.startsWith("- ")
        || text.startsWith("•")
        || AnnexList.isLabel(text)
        || Character.isLowerCase(text.charAt(0))
        || text.indexOf('\t') >= 0;
  }

  /** Whether there is more below than a signature or two. */
  boolean hasTextBelow(int index) {
    return surroundings.below(index, 6).size() >= 4;
  }
}
