package se.paragraf.indexer.extract;

import java.text.Normalizer;
import java.util.Map;

/**
 * Sets accents on their letters where a page draws the two apart, as TeX does: {@code ¨} and then
 * {@code a} over it is {@code ä}. Either may come first.
 */
final class Accents {

  /** An accent belongs to a letter if it covers this part of the letter's width. */
  private static final float COVERED = 0.15f;

  /** Signs that stand for accents without being compositions of them to Unicode. */
  private static final Map<String, String> COMBINING =
      Map.of(
          "`", "\u0300", "^", "\u0302", "\u02C6", "\u0302", "\u02C7", "\u030C", "\u02C9", "\u0304",
          "\u02CA", "\u0301", "\u02CB", "\u0300");

  private final PageLetters letters;

  /** The place of an accent that no letter has taken yet; -1 if there is none. */
  private int pending = -1;

  Accents(PageLetters letters) {
    this.letters = letters;
  }

  void start() {
    pending = -1;
  }

  boolean isPending() {
    return pending >= 0;
  }

  /** Adds an accent, or the letter that follows one. */
  void add(String text, boolean isAccent, float x, float y, float width, float height) {
    int last = letters.count() - 1;
    boolean meets = last >= 0 && Math.abs(y - letters.y(last)) <= height;
    if (isAccent
        && meets
        && pending != last
        && isOver(x, width, letters.x(last), letters.width(last))) {
      letters.setText(last, composed(letters.text(last), text));
      return;
    }
    String composed = text;
    if (!isAccent && meets && isOver(letters.x(last), letters.width(last), x, width)) {
      composed = composed(text, letters.text(last));
      letters.empty(last, x);
    }
    letters.add(composed, x, y, width);
    pending = isAccent ? last + 1 : -1;
  }

  private static boolean isOver(float accent, float accentWidth, float letter, float width) {
    float shared = Math.min(accent + accentWidth, letter + width) - Math.max(accent, letter);
    return shared > 0 && (shared >= accentWidth || shared > COVERED * width);
  }

  private static String composed(String letter, String accent) {
    String combining = COMBINING.get(accent);
    if (combining == null) {
      combining = Normalizer.normalize(accent, Normalizer.Form.NFKC).strip();
    }
    return Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
  }
}
