package se.paragraf.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A document that lies in an RTF: hexadecimal digits of an OLE 1.0 object, which wraps an OLE 2
 * file or a named package.
 */
final class RtfObject {

  private static final int MOST_BYTES = 32 << 20;

  private static final int EMBEDDED = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int upper = -1;

  void digit(int letter) {
    int digit = RtfTokens.hex(letter);
    if (digit < 0 || bytes.size() >= MOST_BYTES) {
      return;
    }
    if (upper < 0) {
      upper = digit;
    } else {
      bytes.write(upper << 4 | digit);
      upper = -1;
    }
  }

  /** The document; null for an object of another kind, such as a formula. */
  ExtractedDocument.@Nullable Member member(MemberSpool spool, int number) throws IOException {
    ByteBuffer object = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    try {
      object.getInt();
      if (object.getInt() != EMBEDDED) {
        return null;
      }
      String kind = string(object);
      string(object);
      string(object);
      byte[] data = new byte[Math.clamp(object.getInt(), 0, object.remaining())];
      object.get(data);
      return member(kind, data, spool, number);
    } catch (java.nio.BufferUnderflowException | Ole10NativeException e) {
      return null;
    }
  }

  private static String string(ByteBuffer object) {
    byte[] letters = new byte[Math.clamp(object.getInt(), 0, object.remaining())];
    object.get(letters);
    return new String(letters, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private static ExtractedDocument.@Nullable Member member(
      String kind, byte[] data, MemberSpool spool, int number)
      throws IOException, Ole10NativeException {
    if (kind.equals("Package")) {
      ByteBuffer sized =
          ByteBuffer.allocate(data.length + 4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length);
      Ole10Native wrapped = new Ole10Native(sized.put(data).array(), 0);
      return spool.add(
          OfficeMembers.name(wrapped, "bilaga-" + number),
          new ByteArrayInputStream(wrapped.getDataBuffer()));
    }
    if (FileMagic.valueOf(data) != FileMagic.OLE2) {
      return null;
    }
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(data))) {
      return OfficeMembers.unwrapped(ole.getRoot(), "bilaga-" + number, spool);
    }
  }
}
