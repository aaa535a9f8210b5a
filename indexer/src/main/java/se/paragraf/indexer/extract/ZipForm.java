package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;

/**
 * Reads the members of a ZIP archive.
 *
 * <p>Tika guesses the charset of the names and takes "§" for Thai; the archive itself says it.
 */
final class ZipForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException, EncryptedDocumentException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    List<String> locked = new ArrayList<>();
    try (ZipFile zip = opened(form.file())) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.endsWith(".DS_Store")) {
          continue;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          locked.add(name);
          continue;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
          members.add(form.spool().add(name, stream));
        }
      }
    }
    if (members.isEmpty() && !locked.isEmpty()) {
      throw new EncryptedDocumentException("all its files are");
    }
    return new Content(
        List.of(),
        members,
        locked.stream().map(it -> "locked with a password, and not read: " + it).toList());
  }

  /** What is wrong with an archive is told by the cause, without the path on this machine. */
  private static ZipFile opened(Path file) throws IOException {
    try {
      return ZipFile.builder().setPath(file).setUseUnicodeExtraFields(true).get();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith("Too many disks")) {
        throw new IOException("it is one of several parts of an archive", e);
      }
      throw e.getCause() instanceof IOException cause ? cause : e;
    }
  }
}
