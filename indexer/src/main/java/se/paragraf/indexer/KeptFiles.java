package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.indexer.worker.DocumentReading;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.StoredSource;

/**
 * What the data directory keeps of sources beside the index: members of mails and archives, so that
 * the pages can show the original, and where the words of scanned pages stand.
 */
final class KeptFiles {

  private final Path members;
  private final ScannedPages scanned;

  KeptFiles(Path data) {
    members = data.resolve("members");
    scanned = ScannedPages.below(data);
  }

  /** Takes over what was spooled of a document of that file. */
  StoredSource keep(SourceFile file, DocumentReading.Document document) {
    String sha256 = document.source().sha256();
    try {
      if (document.scanned() instanceof Path it) {
        scanned.keep(sha256, it);
      }
      return new StoredSource(
          document.source(),
          document.spooled() instanceof Path it ? keepMember(sha256, it) : file.file().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String keepMember(String sha256, Path spooled) throws IOException {
    Path folder = members.resolve(sha256.substring(0, 2));
    Path file = folder.resolve(sha256);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Files.move(spooled, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file.toAbsolutePath().toString();
  }

  /** Deletes what is kept of sources that are in none of these files. */
  void retain(Collection<IndexedFile> held) throws IOException {
    Set<String> sha256s = new HashSet<>();
    held.forEach(file -> file.sources().forEach(it -> sha256s.add(it.source().sha256())));
    scanned.retain(sha256s);
    if (Files.isDirectory(members)) {
      try (Stream<Path> files = Files.walk(members, 2)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!sha256s.contains(file.getFileName().toString())) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }
}
