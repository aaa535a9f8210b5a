package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a PDF content stream, by kind.
 *
 * <p>Only what the present operator needs is in memory, since a drawing can be larger than that.
 */
class ContentBytes {

  /** No operator of a sane page has operands this long; a picture in the text may be some MB. */
  private static final int LONGEST = 64 << 20;

  private final InputStream stream;
  private boolean hasMore = true;

  byte[] data = new byte[1 << 14];
  int length;
  int at;

  ContentBytes(InputStream stream) {
    this.stream = stream;
  }

  boolean hasMore() {
    return hasMore;
  }

  /** Drops what comes before the place, which becomes 0, and reads on. */
  void fill(int from) throws IOException {
    length -= from;
    at = 0;
    if (length > data.length / 2) {
      if (length > LONGEST) {
        throw new IOException("a page has an operator of more than " + LONGEST + " bytes");
      }
      byte[] larger = new byte[data.length * 2];
      System.arraycopy(data, from, larger, 0, length);
      data = larger;
    } else {
      System.arraycopy(data, from, data, 0, length);
    }
    int read = stream.readNBytes(data, length, data.length - length);
    length += read;
    hasMore = length == data.length;
  }

  void skipBlanks() {
    for (; at < length; at++) {
      if (data[at] == '%') {
        while (at < length && data[at] != '\n' && data[at] != '\r') {
          at++;
        }
      } else if (!isBlank(data[at])) {
        return;
      }
    }
  }

  int endOfWord() {
    int end = at;
    while (end < length && isRegular(data[end])) {
      end++;
    }
    return end;
  }

  static boolean opensNumber(byte value) {
    return value >= '0' && value <= '9' || value == '-' || value == '.' || value == '+';
  }

  static boolean isBlank(byte value) {
    return value == ' '
        || value == '\n'
        || value == '\r'
        || value == '\t'
        || value == '\f'
        || value == 0;
  }

  static boolean isRegular(byte value) {
    return switch (value) {
      case ' ', '\n', '\r', '\t', '\f', 0, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' ->
          false;
      default -> true;
    };
  }
}
