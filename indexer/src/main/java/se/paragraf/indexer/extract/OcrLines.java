package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.OcrPage.OcrLine;
import se.paragraf.indexer.extract.OcrPage.OcrWord;

/**
 * Makes lines of what an OCR saw: with the height of their letters, so that a heading can be told
 * from the text in a scanned page too, and with tabs where columns are apart.
 *
 * <p>The heights that an OCR gives swing by a tenth from line to line; lines that are nearly as
 * high as most are given one size, and the others sizes a quarter apart. Specks of dust become
 * words of one sign of which the OCR itself is not sure: those are dropped, and so are lines that
 * it found in a photograph.
 */
final class OcrLines {

  /** Lines this much higher or lower than most are set in the same size all the same. */
  private static final double SAME = 0.13;

  /** The size that most lines are given, in points. */
  private static final float USUAL = 10;

  /** Signs that are no letters must be surer than this. */
  private static final int SURE_SIGN = 60;

  /** A line whose words are not even this sure is a part of a picture. */
  private static final int SURE_LINE = 30;

  /** A § that a second reading has found is kept however unsure the first was of the line. */
  private static final Pattern PARAGRAPH = Pattern.compile("§{1,2}\\s?\\d");

  /** Where no second reading has found a § out: before a number alone or its label it is a §. */
  private static final Pattern MISREAD_SIGN =
      Pattern.compile(
          "^(?:[£&$]|[8S§](?=\\s|\\d{1,3}(?:$|\\s+\\p{L})))\\s?(\\d{1,4})(?=$|\\s+(?:Dnr|Diarie|Ärende))");

  private OcrLines() {}

  /**
   * The lines, top to bottom; paragraphs are apart by an empty line.
   *
   * @param width how wide the picture is on the page, in points
   */
  static List<Line> of(OcrPage page, float width) {
    float scale = page.width() > 0 ? width / page.width() : 72 / PageOcr.DOTS_PER_INCH;
    float usual = usualHeight(page);
    TableColumns columns = new TableColumns();
    LineCollector lines = new LineCollector();
    for (OcrLine line : page.lines()) {
      List<Word> words = words(line, scale);
      if (words.isEmpty()) {
        lines.gap();
      } else {
        Line it = columns.line(words, size(line.height(), usual), false);
        lines.add(
            new Line(
                MISREAD_SIGN.matcher(it.text()).replaceFirst("§ $1"),
                it.size(),
                false,
                it.starts(),
                surenessOf(line)));
      }
    }
    return lines.pages().isEmpty() ? List.of() : lines.pages().getFirst().lines();
  }

  private static List<Word> words(OcrLine line, float scale) {
    List<Word> words = new ArrayList<>();
    if (isOfPicture(line)) {
      return words;
    }
    for (OcrWord it : line.words()) {
      if (!isSpeck(it)) {
        words.add(
            new Word(it.text(), it.left() * scale, it.right() * scale, line.height() * scale));
      }
    }
    return words;
  }

  /** The words that the lines are made of. */
  static List<OcrWord> words(OcrPage page) {
    List<OcrWord> words = new ArrayList<>();
    for (OcrLine line : page.lines()) {
      if (!isOfPicture(line)) {
        line.words().stream().filter(it -> !isSpeck(it)).forEach(words::add);
      }
    }
    return words;
  }

  /** Of its least sure word; an OCR is never as sure as one who was given the letters. */
  private static int surenessOf(OcrLine line) {
    double least = Line.GIVEN - 1;
    for (OcrWord it : line.words()) {
      least = isSpeck(it) ? least : Math.min(least, it.sureness());
    }
    return (int) least;
  }

  private static boolean isOfPicture(OcrLine line) {
    return line.sureness() < SURE_LINE && !PARAGRAPH.matcher(line.text()).lookingAt();
  }

  private static boolean isSpeck(OcrWord word) {
    return word.sureness() < SURE_SIGN
        && word.text().length() <= 2
        && word.text().codePoints().noneMatch(it -> Character.isLetterOrDigit(it) || it == '§');
  }

  private static float usualHeight(OcrPage page) {
    List<Float> heights = new ArrayList<>();
    for (OcrLine line : page.lines()) {
      if (line.letters() > 20) {
        heights.add(line.height());
      }
    }
    heights.sort(null);
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }

  private static float size(float height, float usual) {
    if (usual == 0 || height == 0 || Math.abs(height / usual - 1) < SAME) {
      return USUAL;
    }
    return USUAL + 2.5f * Math.round((height / usual - 1) * 4);
  }
}
