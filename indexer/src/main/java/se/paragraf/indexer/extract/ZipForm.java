package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the members of a ZIP archive.
 *
 * <p>Tika guesses the charset of the names and takes "§" for Thai; the archive itself says it.
 */
final class ZipForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    try (ZipFile zip =
        ZipFile.builder().setPath(form.file()).setUseUnicodeExtraFields(true).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/") || name.endsWith(".DS_Store")) {
          continue;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
          members.add(form.spool().add(name, stream));
        }
      }
    }
    return new Content(List.of(), members, List.of());
  }
}
