package se.paragraf.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * A font as a reader of text needs it: what each code stands for and how wide it is, asked of
 * PDFBox once and remembered.
 */
final class PdfFont {

  private static final int HEAVY = 600;

  private final PDFont font;

  /** By the code's upper and lower byte. */
  private final @Nullable Letter[] @Nullable [] blocks = new @Nullable Letter[256] @Nullable [];

  private final boolean isSimple;
  private final boolean isIdentity;
  private final boolean isBold;
  private final float height;
  private final float space;

  PdfFont(PDFont font) throws IOException {
    this.font = font;
    isSimple = font instanceof PDSimpleFont;
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    isIdentity =
        !isSimple && (COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding));
    isBold = isBold(font);
    height = height(font);
    space = space(font);
  }

  boolean isVertical() {
    return font.isVertical();
  }

  boolean isBold() {
    return isBold;
  }

  /** The height of a line's letters, in parts of the size. */
  float height() {
    return height;
  }

  /** The width of a blank, in parts of the size. */
  float space() {
    return space;
  }

  /** How many bytes each code has; 0 where that depends. */
  int codeLength() {
    return isSimple ? 1 : isIdentity ? 2 : 0;
  }

  InputStream codes(byte[] bytes, int from, int to) {
    return new ByteArrayInputStream(bytes, from, to - from);
  }

  int readCode(InputStream codes) throws IOException {
    return font.readCode(codes);
  }

  Letter letter(int code) throws IOException {
    if (code < 0 || code > 0xFFFF) {
      return read(code);
    }
    @Nullable Letter[] block = blocks[code >> 8];
    if (block == null) {
      block = new @Nullable Letter[256];
      blocks[code >> 8] = block;
    }
    Letter letter = block[code & 0xFF];
    if (letter == null) {
      letter = read(code);
      block[code & 0xFF] = letter;
    }
    return letter;
  }

  private Letter read(int code) throws IOException {
    String text = isSimple ? font.toUnicode(code, GlyphNames.LIST) : font.toUnicode(code);
    if (text == null) {
      // As Acrobat does: a simple font's code is taken for the letter itself.
      text = isSimple ? String.valueOf((char) code) : "";
    }
    text = RightToLeft.asDrawn(spelledOut(printable(text)));
    float advance =
        font.isVertical() ? font.getDisplacement(code).getY() : font.getDisplacement(code).getX();
    float width = font.isVertical() ? font.getWidth(code) / 1000 : advance;
    return new Letter(text, width, advance, isAccent(text));
  }

  /** A tab means a new cell, and a line break a new line: a font may not make them. */
  private static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        return text.replaceAll("[\\t\\n\\r]", " ").replaceAll("\\p{Cntrl}", "");
      }
    }
    return text;
  }

  /** A ligature is its letters: {@code ﬁ} is f and i. */
  private static String spelledOut(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= '\uFB00' && first <= '\uFEFF'
        ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
        : text;
  }

  private static boolean isAccent(String text) {
    // The Japanese sign for a long vowel is a letter of its own.
    if (text.length() != 1 || text.charAt(0) == '\u30FC') {
      return false;
    }
    int type = Character.getType(text.charAt(0));
    return type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_SYMBOL
        || type == Character.MODIFIER_LETTER;
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name != null && (name.contains("Bold") || name.contains("Black"))
        || descriptor != null && descriptor.getFontWeight() >= HEAVY;
  }

  /** Capitals are a better measure than the box of all glyphs, unless it is the smaller. */
  private static float height(PDFont font) throws IOException {
    BoundingBox box = font.getBoundingBox();
    float height = box == null ? 0 : box.getHeight() / 2;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      float capitals = descriptor.getCapHeight();
      if (capitals != 0 && (capitals < height || height == 0)) {
        height = capitals;
      }
      float reach = (descriptor.getAscent() - descriptor.getDescent()) / 2;
      if (capitals > descriptor.getAscent()
          && descriptor.getAscent() > 0
          && descriptor.getDescent() < 0
          && (reach < height || height == 0)) {
        height = reach;
      }
    }
    return font instanceof PDType3Font
        ? font.getFontMatrix().transformPoint(0, height).y
        : height / 1000;
  }

  private static float space(PDFont font) {
    float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / 1000f;
    float space = font.getSpaceWidth() * unit;
    if (space == 0) {
      space = font.getAverageFontWidth() * unit * 0.8f;
    }
    return space == 0 ? 1 : space;
  }

  /** Loaded only for fonts that may name their glyphs. */
  private static final class GlyphNames {
    static final GlyphList LIST = load();

    private static GlyphList load() {
      try (InputStream more =
          GlyphList.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
        return new GlyphList(GlyphList.getAdobeGlyphList(), more);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
