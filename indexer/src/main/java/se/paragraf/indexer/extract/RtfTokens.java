package se.paragraf.indexer.extract;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Takes an RTF apart: groups, control words with their numbers, and the bytes of its text. */
final class RtfTokens implements AutoCloseable {

  enum Kind {
    GROUP,
    GROUP_END,
    WORD,
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final PushbackInputStream in;
  private String word = "";
  private boolean hasNumber;
  private int number;
  private int letter;

  RtfTokens(InputStream in) {
    this.in = new PushbackInputStream(new BufferedInputStream(in, 1 << 16), 1);
  }

  /** Goes on to the next token. Line ends of the file are none. */
  Kind next() throws IOException {
    int read = in.read();
    while (read == '\r' || read == '\n' || read == 0) {
      read = in.read();
    }
    return switch (read) {
      case -1 -> Kind.END;
      case '{' -> Kind.GROUP;
      case '}' -> Kind.GROUP_END;
      case '\\' -> control();
      default -> letter(read);
    };
  }

  private Kind letter(int read) {
    letter = read;
    return Kind.BYTE;
  }

  private Kind control() throws IOException {
    int read = in.read();
    hasNumber = false;
    number = 0;
    if (isLetter(read)) {
      return word(read);
    }
    return switch (read) {
      case '\'' -> code();
      case '\\', '{', '}' -> letter(read);
      case '\r', '\n' -> symbol("par");
      case '\t' -> symbol("tab");
      case -1 -> Kind.END;
      default -> symbol(String.valueOf((char) read));
    };
  }

  /** A letter by its code; one that is damaged is passed over. */
  private Kind code() throws IOException {
    int code = 0;
    for (int digit = 0; digit < 2; digit++) {
      int read = in.read();
      if (hex(read) < 0) {
        if (read >= 0) {
          in.unread(read);
        }
        return next();
      }
      code = code << 4 | hex(read);
    }
    return letter(code);
  }

  private Kind symbol(String name) {
    word = name;
    return Kind.WORD;
  }

  private Kind word(int first) throws IOException {
    StringBuilder name = new StringBuilder();
    int read = first;
    while (isLetter(read)) {
      if (name.length() < LONGEST_WORD) {
        name.append((char) read);
      }
      read = in.read();
    }
    boolean minus = read == '-';
    if (minus) {
      read = in.read();
    }
    long value = 0;
    while (read >= '0' && read <= '9') {
      hasNumber = true;
      value = Math.min(Integer.MAX_VALUE, value * 10 + read - '0');
      read = in.read();
    }
    number = (int) (minus ? -value : value);
    // A blank ends the word and is no text.
    if (read != ' ' && read >= 0) {
      in.unread(read);
    }
    word = name.toString();
    return Kind.WORD;
  }

  private static boolean isLetter(int read) {
    return (read >= 'a' && read <= 'z') || (read >= 'A' && read <= 'Z');
  }

  static int hex(int digit) {
    return Character.digit(digit, 16);
  }

  String word() {
    return word;
  }

  /** The number of the word, or what it is without one. */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  /** Whether the word turns something on. */
  boolean isOn() {
    return !hasNumber || number != 0;
  }

  int letter() {
    return letter;
  }

  /** Goes past raw bytes. */
  void skip(int bytes) throws IOException {
    try {
      in.skipNBytes(Math.max(0, bytes));
    } catch (EOFException e) {
      // The file ends here.
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
