package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that is a ZIP of XML files (Office Open XML, OpenDocument).
 *
 * <p>Nothing is unpacked before it is read. A part that unpacks to more than {@link #MOST_BYTES} is
 * an error and not cut off.
 */
final class OfficePackage implements AutoCloseable {

  private static final long MOST_BYTES = 1L << 30;

  /** A part that another part points at. */
  record Relation(String type, String target, boolean external) {}

  private final ZipFile zip;
  private final boolean spreadsheet;

  OfficePackage(Path file) throws IOException {
    this(file, "");
  }

  /**
   * @param mediaType what the file was found to be
   */
  OfficePackage(Path file, String mediaType) throws IOException {
    zip = ZipFile.builder().setPath(file).get();
    spreadsheet = mediaType.contains("opendocument.spreadsheet");
  }

  /** Whether it is an OpenDocument spreadsheet. */
  boolean isSpreadsheet() {
    return spreadsheet;
  }

  /** The part as XML; null where there is none. */
  @Nullable Xml xml(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    return entry == null ? null : Xml.open(new BoundedStream(zip.getInputStream(entry), part));
  }

  @Nullable InputStream stream(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    return entry == null ? null : new BoundedStream(zip.getInputStream(entry), part);
  }

  /** What a part of Office Open XML points at, by the ids that it uses; empty for none. */
  Map<String, Relation> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> relations = new LinkedHashMap<>();
    Xml xml = xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    if (xml == null) {
      return relations;
    }
    try (xml) {
      while (xml.next()) {
        if (xml.isStart("Relationship")) {
          String type = xml.attribute("Type", "");
          boolean external = "External".equals(xml.attribute("TargetMode"));
          String target = xml.attribute("Target", "");
          relations.put(
              xml.attribute("Id", ""),
              new Relation(
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolved(folder, target),
                  external));
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Path normal = Path.of("/" + path).normalize();
    return normal.toString().substring(1);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends with an error where a part is too large to be a document's. */
  private static final class BoundedStream extends java.io.FilterInputStream {

    private final String part;
    private long left = MOST_BYTES;

    BoundedStream(InputStream stream, String part) {
      super(stream);
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("its part " + part + " unpacks to more than 1 GB");
      }
    }
  }
}
