package se.paragraf.indexer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A message between the parent and a worker: on the wire the type's letter, the length in four
 * bytes, and JSON in UTF-8.
 *
 * <p>To a request a worker answers with any number of {@code PROGRESS}, for each document its
 * {@code RECORD}s and then its {@code DOCUMENT}, and an {@code END}. Records without a document
 * after them are of a document that was not read to its end, and do not count.
 *
 * @param type what it says
 * @param json the words
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way; never compared
record Frame(Type type, byte[] json) {

  /** What a message says. */
  enum Type {
    /** To a worker: read this file. */
    REQUEST('q'),
    /** The worker is there. */
    READY('y'),
    /** Which document it is at, with which stage and page. */
    PROGRESS('p'),
    /** A record. */
    RECORD('r'),
    /** A document whose records have all been sent. */
    DOCUMENT('d'),
    /** The file is done with, well or not. */
    END('e');

    private final char letter;

    Type(char letter) {
      this.letter = letter;
    }

    private static Type of(int letter) throws IOException {
      for (Type type : values()) {
        if (type.letter == letter) {
          return type;
        }
      }
      throw new IOException("no message begins with the byte " + letter);
    }
  }

  /** Too much was sent. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long size) {
      super("a message of " + size + " bytes");
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(type.letter);
    out.writeInt(json.length);
    out.write(json);
  }

  /**
   * The next message.
   *
   * @param most how long it may be: checked before room is made for it
   * @throws EOFException when there is none
   */
  static Frame read(DataInputStream in, long most) throws IOException {
    Type type = Type.of(readLetter(in));
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new TooLargeException(Integer.toUnsignedLong(length));
    }
    byte[] json = new byte[length];
    in.readFully(json);
    return new Frame(type, json);
  }

  private static int readLetter(DataInputStream in) throws IOException {
    int letter = in.read();
    if (letter < 0) {
      throw new EOFException();
    }
    return letter;
  }
}
