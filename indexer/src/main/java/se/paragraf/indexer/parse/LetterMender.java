package se.paragraf.indexer.parse;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;
import se.paragraf.indexer.extract.Line;

/**
 * Gives each letter one spelling, whatever font, program or scanner the line has come through.
 *
 * <p>Letters are composed ({@code a} and U+030A are {@code å}), ligatures are taken apart, bullets
 * of symbol fonts are what they show, signs that are not seen are gone, and so are the signs of
 * Markdown. Every blank is the usual one, every hyphen too, but for a soft one that ends a line:
 * that is left as {@link Hyphen#SOFT}, since it tells that a word goes on.
 */
final class LetterMender {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

  /** The tags of paragraphs, which an editor's text has left behind: words end there. */
  private static final Pattern BLOCK_TAGS =
      Pattern.compile("(?i)(?: ?+</?(?:p|br|div|ul|ol|li) ?/?>)++ ?");

  /** The tags of how letters are set: a word may go on behind them. */
  private static final Pattern LETTER_TAGS =
      Pattern.compile("(?i)(?: ?+</?(?:span|b|i|u|em|strong) ?/?>)++ ?");

  /**
   * Two stars are Markdown in pairs that hold text, or where a line opens or ends with them within
   * bold text; behind a figure or before a blank they are the sign of a note ({@code 20**}). The
   * quantifiers give nothing back, so that neither time nor stack grows with the stars of a line.
   */
  private static final Pattern BOLD =
      Pattern.compile(
          "(?<![*\\d])\\*\\*(?=[^*\\s,.;:)])(?<text>[^*]*+(?:\\*[^*]++)*+)(?<=[^*\\s])\\*\\*(?!\\*)");

  private static final Pattern HALF_BOLD =
      Pattern.compile("^\\*\\*(?=\\p{L})|(?<=[\\p{L}.:!?])\\*\\*$");

  /** A cited passage in italics. */
  private static final Pattern ITALIC =
      Pattern.compile(
          "(?<![*\\p{L}\\d])\\*(?=[\\p{L}\"”“])(?<text>[^*]+)(?<=[^*\\s])\\*(?![*\\p{L}\\d])");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{0,300}+)\\]\\((?:mailto:|https?:|#)[^()\\s]{0,500}+\\)");

  /** {@code f¨or}, {@code fo¨r}: some fonts have the accents beside their letters. */
  private static final Pattern DIAERESIS = Pattern.compile("¨([aouAOU])|([aouAOU])¨");

  private static final Pattern RING = Pattern.compile("˚([aA])|([aA])˚");

  private LetterMender() {}

  static String clean(String text) {
    if (isPlain(text)) {
      return Line.stripped(text);
    }
    boolean symbolText =
        text.chars().anyMatch(it -> SymbolSigns.isPrivate((char) it)) && SymbolSigns.areText(text);
    StringBuilder clean = new StringBuilder(text.length());
    boolean accents = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      accents |= sign == '¨' || sign == '˚';
      if (sign < 0x80 && sign >= ' ' || sign == '\t' || isSwedish(sign)) {
        clean.append(sign);
      } else if (Character.isSurrogate(sign)) {
        if (Character.isHighSurrogate(sign)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          clean.append(sign).append(text.charAt(++i));
        }
      } else if (sign == '\u00AD') {
        clean.append(endsCell(text, i + 1) ? String.valueOf(Hyphen.SOFT) : "");
      } else if (SymbolSigns.isPrivate(sign)) {
        clean.append(symbolText ? SymbolSigns.shownAsText(sign) : SymbolSigns.shown(sign));
      } else {
        clean.append(usual(sign));
      }
    }
    String composed = accents ? withAccents(clean.toString()) : clean.toString();
    composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
    composed = LINK.matcher(composed).replaceAll("$1");
    return Line.stripped(withoutMarkup(composed));
  }

  private static String withoutMarkup(String text) {
    String clean = HEADING.matcher(text).replaceFirst("");
    if (clean.indexOf('<') >= 0) {
      clean = LETTER_TAGS.matcher(clean).replaceAll(it -> blankOf(it.group()));
      clean = BLOCK_TAGS.matcher(clean).replaceAll(" ");
      clean = clean.replace("\t ", "\t").replace(" \t", "\t");
    }
    if (clean.indexOf('*') >= 0) {
      clean = BOLD.matcher(clean).replaceAll("${text}");
      clean = HALF_BOLD.matcher(clean).replaceAll("");
      clean = ITALIC.matcher(clean).replaceAll("${text}");
    }
    return clean;
  }

  /** The blank that stands before, between or behind tags. */
  private static String blankOf(String tags) {
    return tags.startsWith(" ") || tags.endsWith(" ") || tags.contains("> <") ? " " : "";
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean plain =
          sign < 0x7F
              ? (sign >= ' ' || sign == '\t')
                  && sign != '*'
                  && sign != '#'
                  && sign != ']'
                  && sign != '<'
              : isSwedish(sign);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSwedish(char letter) {
    return "åäöÅÄÖéÉ§–”’•".indexOf(letter) >= 0;
  }

  private static boolean endsCell(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String usual(char sign) {
    if (sign == '\u2010' || sign == '\u2011') {
      return "-";
    }
    if (sign >= '\uFB00' && sign <= '\uFB06') {
      return Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
    }
    if (sign >= 0x80 && sign < 0xA0) {
      // Text of Windows-1252 that was read as ISO 8859-1.
      String shown = new String(new byte[] {(byte) sign}, WINDOWS);
      return Character.isISOControl(shown.charAt(0)) || shown.charAt(0) == '\uFFFD' ? " " : shown;
    }
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.FORMAT, Character.UNASSIGNED -> "";
      case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(sign, 10));
      default -> String.valueOf(sign);
    };
  }

  private static String withAccents(String text) {
    return composed(RING, "\u030A", composed(DIAERESIS, "\u0308", text));
  }

  private static String composed(Pattern pattern, String accent, String text) {
    return pattern
        .matcher(text)
        .replaceAll(it -> (it.group(1) == null ? it.group(2) : it.group(1)) + accent);
  }
}
