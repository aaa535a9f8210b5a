package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a PDF content stream into operators, each with the operands before it.
 *
 * <p>An operator is handed out as its letters, packed: {@code 'T' << 8 | 'j'}. Damaged streams are
 * read as far as they go: what is no operand is skipped.
 */
final class ContentTokens extends ContentBytes {

  /** There is no further operator. */
  static final int END = 0;

  private static final int BEGIN_IMAGE = 'B' << 8 | 'I';

  private static final int DEEPEST = 64;

  /** So many bytes after {@code EI} tell whether a picture's data have ended there. */
  private static final int AFTER_IMAGE = 10;

  private final Operands operands;

  ContentTokens(InputStream stream, Operands operands) {
    super(stream);
    this.operands = operands;
  }

  /** The next operator; its operands are there until the next call. */
  int next() throws IOException {
    while (true) {
      int start = at;
      int operator = operator();
      // What touches the end of what has been read may be half an operator.
      if (at < length || !hasMore()) {
        return operator;
      }
      fill(start);
    }
  }

  private int operator() {
    operands.clear();
    while (true) {
      skipBlanks();
      if (at >= length) {
        return END;
      }
      byte first = data[at];
      if (!isRegular(first) || opensNumber(first)) {
        operand(0, false);
        continue;
      }
      int operator = 0;
      for (; at < length && isRegular(data[at]); at++) {
        operator = operator << 8 | data[at];
      }
      if (operator != BEGIN_IMAGE) {
        return operator;
      }
      skipImage();
      operands.clear();
    }
  }

  private void operand(int depth, boolean inArray) {
    switch (data[at]) {
      case '(' -> {
        literal();
        operands.endString();
      }
      case '<' -> {
        if (at + 1 < length && data[at + 1] == '<') {
          at += 2;
          dictionary(depth);
        } else {
          hexadecimal();
          operands.endString();
        }
      }
      case '[' -> {
        at++;
        array(depth);
      }
      case '/' -> operands.name(readName());
      default -> {
        if (opensNumber(data[at])) {
          float number = readNumber();
          if (inArray) {
            operands.adjust(number);
          } else {
            operands.add(number);
          }
        } else {
          at = Math.max(at + 1, endOfWord());
        }
      }
    }
  }

  private void array(int depth) {
    while (true) {
      skipBlanks();
      if (at >= length) {
        return;
      }
      if (data[at] == ']') {
        at++;
        return;
      }
      if (depth >= DEEPEST) {
        at++;
      } else {
        operand(depth + 1, true);
      }
    }
  }

  /** A property list comes before a mark only, so its numbers and strings do no harm. */
  private void dictionary(int depth) {
    String tag = operands.name();
    while (true) {
      skipBlanks();
      if (at >= length) {
        break;
      }
      if (data[at] == '>') {
        at = Math.min(length, at + 2);
        break;
      }
      if (depth >= DEEPEST) {
        at++;
      } else if ("ActualText".equals(operands.name()) && (data[at] == '(' || isHexadecimal())) {
        int from = operands.byteCount();
        if (data[at] == '(') {
          literal();
        } else {
          hexadecimal();
        }
        operands.actualText(operands.cutText(from));
      } else {
        operand(depth + 1, false);
      }
    }
    operands.name(tag);
  }

  private boolean isHexadecimal() {
    return data[at] == '<' && at + 1 < length && data[at + 1] != '<';
  }

  private float readNumber() {
    boolean negative = false;
    // Two minus signs are one to every reader of PDF.
    while (at < length && (data[at] == '-' || data[at] == '+')) {
      negative |= data[at] == '-';
      at++;
    }
    double value = 0;
    double scale = 0;
    for (; at < length; at++) {
      byte digit = data[at];
      if (digit >= '0' && digit <= '9') {
        value = value * 10 + (digit - '0');
        scale *= 10;
      } else if (digit == '.' && scale == 0) {
        scale = 1;
      } else if (digit != '-') {
        break;
      }
    }
    value = scale > 1 ? value / scale : value;
    return (float) (negative ? -value : value);
  }

  private void hexadecimal() {
    int high = -1;
    for (at++; at < length && data[at] != '>'; at++) {
      int digit = Character.digit(data[at], 16);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        operands.add((byte) (high << 4 | digit));
        high = -1;
      }
    }
    if (high >= 0) {
      operands.add((byte) (high << 4));
    }
    at = Math.min(length, at + 1);
  }

  private void literal() {
    int open = 1;
    for (at++; at < length; at++) {
      byte value = data[at];
      if (value == '\\') {
        at++;
        escape();
        continue;
      }
      if (value == '(') {
        open++;
      } else if (value == ')' && --open == 0) {
        at++;
        return;
      }
      operands.add(value);
    }
  }

  private void escape() {
    if (at >= length) {
      return;
    }
    byte value = data[at];
    switch (value) {
      case 'n' -> operands.add((byte) '\n');
      case 'r' -> operands.add((byte) '\r');
      case 't' -> operands.add((byte) '\t');
      case 'b' -> operands.add((byte) '\b');
      case 'f' -> operands.add((byte) '\f');
      case '\n' -> {}
      case '\r' -> {
        if (at + 1 < length && data[at + 1] == '\n') {
          at++;
        }
      }
      default -> {
        if (!isOctal(value)) {
          operands.add(value);
          return;
        }
        int octal = value - '0';
        for (int digits = 1; digits < 3 && at + 1 < length && isOctal(data[at + 1]); digits++) {
          octal = octal * 8 + (data[++at] - '0');
        }
        operands.add((byte) octal);
      }
    }
  }

  private static boolean isOctal(byte value) {
    return value >= '0' && value <= '7';
  }

  private String readName() {
    int from = ++at;
    at = endOfWord();
    String text = new String(data, from, at - from, StandardCharsets.UTF_8);
    if (text.indexOf('#') < 0) {
      return text;
    }
    byte[] plain = new byte[at - from];
    int count = 0;
    for (int i = from; i < at; i++) {
      int high = i + 2 < at && data[i] == '#' ? Character.digit(data[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(data[i + 2], 16);
      plain[count++] = low < 0 ? data[i] : (byte) (high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
    return new String(plain, 0, count, StandardCharsets.UTF_8);
  }

  /** From {@code BI} to after {@code EI}: the picture's bytes may look like anything. */
  private void skipImage() {
    while (at < length && !isWord('I', 'D')) {
      at++;
    }
    at += 2;
    while (at < length && !(isWord('E', 'I') && isText(at + 2))) {
      at++;
    }
    at = Math.min(length, at + 2);
  }

  private boolean isWord(char first, char second) {
    return data[at] == first
        && at + 1 < length
        && data[at + 1] == second
        && isBlank(data[at - 1])
        && (at + 2 >= length || isBlank(data[at + 2]));
  }

  private boolean isText(int from) {
    for (int place = from; place < Math.min(length, from + AFTER_IMAGE); place++) {
      if (data[place] < ' ' && !isBlank(data[place])) {
        return false;
      }
    }
    return true;
  }
}
