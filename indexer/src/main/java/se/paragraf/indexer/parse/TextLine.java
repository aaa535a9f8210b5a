package se.paragraf.indexer.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.Line;

/**
 * A cleaned line with its place.
 *
 * @param text composed letters, no ligatures, no soft hyphens, no private-use signs
 * @param size the letters' height; 0 where unknown
 * @param bold whether it is set bold
 * @param page the page's number, 0 where there are none
 * @param starts where each tab-separated cell begins, in points; empty where unknown
 * @param opensPage whether it is the first line with text on its page
 * @param furniture whether it belongs to the page (header, foot, page number) and not to the text
 */
record TextLine(
    String text,
    float size,
    boolean bold,
    int page,
    List<Float> starts,
    boolean opensPage,
    boolean furniture) {

  /** U+FB00–FB06: fonts with ligature glyphs hand them out as one letter. */
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private static final Pattern MARKDOWN =
      Pattern.compile("^#{1,6}\\s+|\\*\\*|^<p>|</p>$|\\[(?=[^\\]]*\\]\\()");

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\((?:mailto:|https?:|#)[^)]*\\)");

  TextLine(String text, float size, boolean bold, int page) {
    this(text, size, bold, page, List.of(), false, false);
  }

  static TextLine of(Line line, int page) {
    boolean marked = line.text().startsWith("**") || line.text().startsWith("#");
    return new TextLine(
        clean(line.text()), line.size(), line.bold() || marked, page, line.starts(), false, false);
  }

  /** One spelling for each letter; bullets of symbol fonts (U+F0B7) become "•". */
  static String clean(String text) {
    boolean plain = true;
    for (int i = 0; plain && i < text.length(); i++) {
      char letter = text.charAt(i);
      plain = letter < 0x80 ? letter != '*' && letter != '#' && letter != ']' : isSwedish(letter);
    }
    if (plain) {
      return LetterSpacing.join(Line.stripped(text));
    }
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
    clean = LINK_TARGET.matcher(clean).replaceAll("");
    return LetterSpacing.join(Line.stripped(MARKDOWN.matcher(clean).replaceAll("")));
  }

  private static boolean isSwedish(char letter) {
    return "åäöÅÄÖéÉ§–”".indexOf(letter) >= 0;
  }

  TextLine withText(String other) {
    return new TextLine(other, size, bold, page, starts, opensPage, furniture);
  }

  TextLine opening() {
    return new TextLine(text, size, bold, page, starts, true, furniture);
  }

  TextLine asFurniture() {
    return new TextLine(text, size, bold, page, starts, opensPage, true);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is a line of the text: neither empty nor furniture. */
  boolean counts() {
    return !furniture && !text.isBlank();
  }

  /** Whether both are set alike, so that one may go on where the other ends. */
  boolean looksLike(TextLine other) {
    return bold == other.bold && Math.abs(size - other.size) < 0.6f;
  }
}
