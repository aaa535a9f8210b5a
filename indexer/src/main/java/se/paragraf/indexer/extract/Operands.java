package se.paragraf.indexer.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an operator of a PDF content stream, as far as placing text needs it: numbers,
 * the last name, and the shown strings with the adjustments between them.
 *
 * <p>{@code [(Val) 120 (borg)] TJ} has three items, {@code (Valborg) Tj} one. The arrays are used
 * again for each operator, since a page has thousands.
 */
final class Operands {

  private float[] numbers = new float[8];
  private int numberCount;
  private @Nullable String name;
  private @Nullable String actualText;

  /** The strings' bytes, one string after the other. */
  private byte[] bytes = new byte[256];

  private int byteCount;

  /** Where the string that is item {@code i} ends; -1 where the item is an adjustment. */
  private int[] ends = new int[16];

  private float[] adjustments = new float[16];
  private int items;

  void clear() {
    numberCount = 0;
    name = null;
    actualText = null;
    byteCount = 0;
    items = 0;
  }

  /** The number at the place, from 0; 0 where there is none. */
  float number(int index) {
    return index < numberCount ? numbers[index] : 0;
  }

  int numbers() {
    return numberCount;
  }

  @Nullable String name() {
    return name;
  }

  /** What a marked stretch of text is to be read as, if its property list says so. */
  @Nullable String actualText() {
    return actualText;
  }

  int items() {
    return items;
  }

  boolean isAdjustment(int item) {
    return ends[item] < 0;
  }

  float adjustment(int item) {
    return adjustments[item];
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the bytes of a string end; they begin where those of the string before it end. */
  int end(int item) {
    return ends[item];
  }

  void add(float number) {
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, numberCount * 2);
    }
    numbers[numberCount++] = number;
  }

  void name(@Nullable String text) {
    name = text;
  }

  void actualText(String text) {
    actualText = text;
  }

  void add(byte value) {
    if (byteCount == bytes.length) {
      bytes = Arrays.copyOf(bytes, byteCount * 2);
    }
    bytes[byteCount++] = value;
  }

  int byteCount() {
    return byteCount;
  }

  void endString() {
    item(byteCount, 0);
  }

  void adjust(float adjustment) {
    item(-1, adjustment);
  }

  private void item(int end, float adjustment) {
    if (items == ends.length) {
      ends = Arrays.copyOf(ends, items * 2);
      adjustments = Arrays.copyOf(adjustments, items * 2);
    }
    ends[items] = end;
    adjustments[items++] = adjustment;
  }

  /** The bytes from here on as a text string of PDF, taken out again. */
  String cutText(int from) {
    int count = byteCount - from;
    byteCount = from;
    if (count >= 2 && bytes[from] == (byte) 0xFE && bytes[from + 1] == (byte) 0xFF) {
      return new String(bytes, from + 2, count - 2, StandardCharsets.UTF_16BE);
    }
    if (count >= 3 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB) {
      return new String(bytes, from + 3, count - 3, StandardCharsets.UTF_8);
    }
    return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
  }
}
