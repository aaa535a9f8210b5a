package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.OcrPage.OcrLine;
import se.paragraf.indexer.extract.OcrPage.OcrWord;

/**
 * Finds the § signs on a page that was read with Tesseract's Swedish data.
 *
 * <p>That data does not know the sign: it reads {@code § 12} as {@code 8 12}, {@code 812} or {@code
 * $ 12}. The English data, which comes with every Tesseract, knows it, but no å, ä and ö. So the
 * lines where a § may stand are read once more in English, and only the signs are taken over, with
 * the number that is written together with them.
 */
final class ParagraphSigns {

  /** What Swedish data makes of §, alone or with its number. */
  private static final Pattern MISREAD =
      Pattern.compile("[(\\[]?[1568BS&£$€%]{1,3}\\d{0,4}(?:[-–]\\d{1,4})?[a-z]?[.,:;)\\]]?");

  private static final Pattern SIGN =
      Pattern.compile("[(\\[]?§{1,2}\\d{0,4}(?:[-–]\\d{1,4})?[a-z]?[.,:;)\\]]?");

  private ParagraphSigns() {}

  /** The boxes in which a § may have been misread, as Tesseract wants them; empty for none. */
  static String zones(OcrPage page) {
    StringBuilder zones = new StringBuilder();
    for (OcrLine line : page.lines()) {
      if (line.words().stream().anyMatch(it -> MISREAD.matcher(it.text()).matches())) {
        zones.append(zone(line));
      }
    }
    return zones.toString();
  }

  private static String zone(OcrLine line) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    for (OcrWord word : line.words()) {
      left = Math.min(left, word.left());
      top = Math.min(top, word.top());
      right = Math.max(right, word.right());
      bottom = Math.max(bottom, word.bottom());
    }
    int margin = Math.max(2, Math.round(line.height() / 4));
    left = Math.max(0, left - margin);
    top = Math.max(0, top - margin);
    return "%d %d %d %d Text%n".formatted(left, top, right + margin - left, bottom + margin - top);
  }

  /** The page with the signs that the other reading found. */
  static OcrPage mended(OcrPage page, OcrPage english) {
    List<OcrWord> signs =
        english.words().stream().filter(it -> SIGN.matcher(it.text()).matches()).toList();
    if (signs.isEmpty()) {
      return page;
    }
    List<OcrLine> lines = new ArrayList<>();
    for (OcrLine line : page.lines()) {
      List<OcrWord> words = new ArrayList<>();
      for (OcrWord word : line.words()) {
        words.add(mended(word, signs));
      }
      lines.add(new OcrLine(words, line.height()));
    }
    return new OcrPage(page.width(), lines);
  }

  private static OcrWord mended(OcrWord word, List<OcrWord> signs) {
    if (!MISREAD.matcher(word.text()).matches()) {
      return word;
    }
    for (OcrWord sign : signs) {
      if (sign.overlaps(word)) {
        return word.saying(mended(word.text(), sign.text()));
      }
    }
    return word;
  }

  /** The sign may stand alone in one reading and together with its number in the other. */
  private static String mended(String read, String sign) {
    boolean alone = sign.chars().noneMatch(Character::isDigit);
    if (read.length() == 1) {
      return "§";
    }
    return alone && read.length() > sign.length()
        ? sign + " " + read.substring(sign.length())
        : sign;
  }
}
