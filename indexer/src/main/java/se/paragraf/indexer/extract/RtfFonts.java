package se.paragraf.indexer.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** Which charset the bytes of an RTF are in: that of their font, or else the document's. */
final class RtfFonts {

  /** The numbers that Windows has for charsets. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(255, "IBM850"));

  private static final int SYMBOLS = 2;

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private Charset document = charset("windows-1252");

  /** The document's own charset, as its head names it. */
  void document(String word, int number) {
    document =
        switch (word) {
          case "mac" -> charset("x-MacRoman");
          case "pc" -> charset("IBM437");
          case "pca" -> charset("IBM850");
          case "ansicpg" ->
              charset(
                  switch (number) {
                    case 932 -> "windows-31j";
                    case 936 -> "GBK";
                    case 949 -> "x-windows-949";
                    case 950 -> "Big5";
                    case 10000 -> "x-MacRoman";
                    case 65001 -> "UTF-8";
                    case 437, 850, 852, 866 -> "IBM" + number;
                    default -> "windows-" + number;
                  });
          default -> charset("windows-1252");
        };
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  void add(int font, int charset) {
    fonts.put(font, charset);
  }

  boolean isSymbols(int font) {
    return fonts.getOrDefault(font, 0) == SYMBOLS;
  }

  Charset of(int font) {
    String name = CHARSETS.get(fonts.getOrDefault(font, 0));
    return name == null ? document : charset(name);
  }
}
