package se.paragraf.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive whose entries all carry the same time, so that its bytes never change by themselves.
 */
final class Zip {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 12, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  Zip add(String name, byte[] content) throws IOException {
    return put(new ZipEntry(name), content);
  }

  Zip add(String name, String content) throws IOException {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** An entry without compression, as the first entry of an ODT must be. */
  Zip store(String name, String content) throws IOException {
    byte[] data = content.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(data);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(data.length);
    entry.setCrc(crc.getValue());
    return put(entry, data);
  }

  byte[] close() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  private Zip put(ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return this;
  }
}
