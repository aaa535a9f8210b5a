package se.paragraf.indexer.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.Line;

/**
 * A cleaned line with its page.
 *
 * @param text composed letters, no ligatures, no soft hyphens, no private-use signs
 * @param size the letters' height; 0 where unknown
 * @param bold whether it is set bold
 * @param page the page's number, 0 where there are none
 * @param starts where each tab-separated cell begins, in points; empty where unknown
 */
record TextLine(String text, float size, boolean bold, int page, List<Float> starts) {

  /** U+FB00–FB06: fonts with ligature glyphs hand them out as one letter. */
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private static final Pattern MARKDOWN = Pattern.compile("^#{1,6}\\s+|\\*\\*");

  TextLine(String text, float size, boolean bold, int page) {
    this(text, size, bold, page, List.of());
  }

  static TextLine of(Line line, int page) {
    boolean marked = line.text().startsWith("**") || line.text().startsWith("#");
    return new TextLine(
        clean(line.text()), line.size(), line.bold() || marked, page, line.starts());
  }

  /** One spelling for each letter; bullets of symbol fonts (U+F0B7) become "•". */
  static String clean(String text) {
    String clean =
        LIGATURE
            .matcher(text)
            .replaceAll(it -> Normalizer.normalize(it.group(), Normalizer.Form.NFKC));
    clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
    clean =
        clean
            .replace("\u00AD", "")
            .replace("\u200B", "")
            .replace("\uFEFF", "")
            .replaceAll("[\\uE000-\\uF8FF]", "•")
            .replaceAll("[\\u00A0\\u2007\\u2009\\u202F]", " ");
    return MARKDOWN.matcher(clean).replaceAll("").strip();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether both are set alike, so that one may go on where the other ends. */
  boolean looksLike(TextLine other) {
    return bold == other.bold && Math.abs(size - other.size) < 0.6f;
  }
}
