package se.paragraf.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.json.ScannedPageJson;
import se.paragraf.model.ScannedPage;

/**
 * The words of scanned pages, beside the index: a file for each source that has such pages, {@code
 * scanned/ab/abcd….jsonl}, with a page on each line. Nothing is searched in it; it tells where on
 * the picture of a page to mark what was found. Safe for use by many threads.
 */
public final class ScannedPages {

  private static final String ENDING = ".jsonl";

  private final Path folder;

  private ScannedPages(Path folder) {
    this.folder = folder;
  }

  /** Those of a data directory; none of it need be there. */
  public static ScannedPages below(Path data) {
    return new ScannedPages(data.resolve("scanned"));
  }

  /** Writes pages as they are kept. */
  public static void write(List<ScannedPage> pages, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (ScannedPage page : pages) {
        out.append(ScannedPageJson.line(page)).append('\n');
      }
    }
  }

  /**
   * Takes over a written file for a source, in place of the one that it had.
   *
   * @param written on the same disk, so that a reader sees the old or the new, whole
   */
  public void keep(String sha256, Path written) throws IOException {
    Path file = file(sha256);
    Files.createDirectories(file.getParent());
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes those of all other sources. */
  public void retain(Set<String> sha256s) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)
            || !sha256s.contains(name.substring(0, name.length() - ENDING.length()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * The words of a page, or none where it was not read by OCR.
   *
   * @param sha256 of the source: 64 hexadecimal digits, as {@link RecordSearch#source} knows it
   */
  public Optional<ScannedPage> page(String sha256, int number) {
    String start = ScannedPageJson.lineStart(number);
    try (BufferedReader lines = Files.newBufferedReader(file(sha256))) {
      return lines
          .lines()
          .filter(it -> it.startsWith(start))
          .findFirst()
          .map(ScannedPageJson::read);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ENDING);
  }
}
