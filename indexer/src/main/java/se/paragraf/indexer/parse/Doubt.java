package se.paragraf.indexer.parse;

/**
 * A reason not to be sure of a record.
 *
 * <p>The factors are judgements, not fitted numbers: one doubt alone takes a record below {@link
 * Confidence#SURE}. What comes of them is measured on labelled documents, whole and with their
 * marks worn off: see docs/reading-quality.md.
 */
enum Doubt {
  /** Neither a case number, the typeface nor the running order makes the line a heading. */
  WEAK_HEADING(0.7, "the heading of the § may be a citation"),
  /** {@code 177/24}, {@code 12 §}: the number stands in a row of such, without the sign before. */
  NO_SIGN(0.92, "the number of the § is written in an unusual form"),
  /** A meeting has each number once. */
  REPEATED(0.7, "the number of the § occurs twice"),
  /** An extract in a bundle, which may be of another meeting than the bundle is for. */
  AMONG_PAPERS(0.7, "the § lies among papers and may be of another meeting than they"),
  NO_TITLE(0.5, "no title was found"),
  /** The next line is set as the title and no empty line is between them. */
  TITLE_MAY_GO_ON(0.8, "where the title ends is not sure"),
  TITLE_UNLIKELY(0.75, "the title has an unusual form"),
  /** A label such as Dnr without a number that is understood. */
  NUMBER_NOT_READ(0.75, "the diarienummer was not understood"),
  NO_BODY(0.85, ""),
  BODY_INFERRED(0.85, ""),
  /** Neither in a page's head nor among the first lines, and the file's name does not say it. */
  BODY_IN_TEXT(0.85, "the body is named in the text only"),
  BODY_UNLIKE_NAME(0.8, "the file's name has another body"),
  NO_DATE(0.85, ""),
  /** It stands at the top, but behind no label and not beside the body's name. */
  DATE_UNLABELLED(0.85, "the date has no label"),
  DATE_UNLIKE_NAME(0.8, "the file's name has another date"),
  MUNICIPALITY_INFERRED(0.9, ""),
  NO_MUNICIPALITY(0.9, ""),
  /** Not who decided, by which § and when, of which case, and who is to do it. */
  ROW_INCOMPLETE(0.85, "the row does not say all that such lists do"),
  /** A paper that no word at its top names the kind of. */
  KIND_UNSURE(0.85, ""),
  /** A tenth of the titles of scanned pages has a letter wrong. */
  BY_OCR(0.9, ""),
  OCR_UNSURE(0.75, "the OCR was not sure of the title");

  private final double factor;
  private final String words;

  Doubt(double factor, String words) {
    this.factor = factor;
    this.words = words;
  }

  /** What is left of the confidence. */
  double factor() {
    return factor;
  }

  /** For the record's warnings; empty where another warning tells of it. */
  String words() {
    return words;
  }
}
