package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the members of a ZIP archive.
 *
 * <p>Tika guesses the charset of the names and takes "§" for Thai; the archive itself says it.
 */
final class ZipMembers {

  private static final int MOST_MEMBERS = 10_000;
  private static final long MOST_BYTES = 400L << 20;

  private ZipMembers() {}

  static List<ExtractedDocument.Member> read(byte[] archive) throws IOException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    long bytes = 0;
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
            .setUseUnicodeExtraFields(true)
            .get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String name = Normalizer.normalize(entry.getName().replace('\\', '/'), Normalizer.Form.NFC);
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.endsWith(".DS_Store")) {
          continue;
        }
        if (members.size() >= MOST_MEMBERS) {
          throw new IOException("it holds more than " + MOST_MEMBERS + " files");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
          byte[] content = stream.readNBytes(Extractor.MEMBER_LIMIT + 1);
          bytes += content.length;
          if (content.length > Extractor.MEMBER_LIMIT || bytes > MOST_BYTES) {
            throw new IOException("it unpacks to more than " + (MOST_BYTES >> 20) + " MB");
          }
          members.add(new ExtractedDocument.Member(name, content));
        }
      }
    }
    return members;
  }
}
