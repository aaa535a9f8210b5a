package se.paragraf.indexer.parse;

import java.util.List;
import se.paragraf.model.CaseNumber;

/**
 * The lines of one §, its heading taken apart.
 *
 * @param paragraph the number as cited: {@code 6}, {@code 45 a}
 * @param code the body's letters before the sign ({@code KS § 45}); empty where there are none
 * @param diarienummer of the heading
 * @param title on one line
 * @param lines the text below the title
 * @param headingLines the heading and the title as they stand
 * @param wellMarked whether number, label or typeface make it a heading beyond doubt
 */
record Section(
    String paragraph,
    String code,
    List<CaseNumber> diarienummer,
    String title,
    List<TextLine> lines,
    List<TextLine> headingLines,
    boolean wellMarked) {

  /** The same with the page head's numbers, where the heading has none. */
  Section orNumberedBy(List<CaseNumber> head) {
    return diarienummer.isEmpty() && !head.isEmpty()
        ? new Section(paragraph, code, head, title, lines, headingLines, wellMarked)
        : this;
  }
}
