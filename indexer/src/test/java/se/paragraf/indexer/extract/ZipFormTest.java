package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, whole, locked and damaged. */
class ZipFormTest {

  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final byte[] DIRECTORY = {'P', 'K', 1, 2};

  @TempDir private Path folder;

  @Test
  void readsTheFilesAndSaysWhichAreLocked() throws Exception {
    byte[] zip = zip("Protokoll § 12.txt", "löner.txt");
    lock(zip, 2);
    ExtractedDocument document = Reads.read(folder, "handlingar.zip", zip);
    assertThat(document.members())
        .extracting(ExtractedDocument.Member::path)
        .containsExactly("Protokoll § 12.txt");
    assertThat(document.warnings())
        .containsExactly("locked with a password, and not read: löner.txt");
  }

  @Test
  void refusesAnArchiveOfLockedFilesAlone() throws Exception {
    byte[] zip = zip("löner.txt");
    lock(zip, 1);
    assertThatThrownBy(() -> Reads.read(folder, "handlingar.zip", zip))
        .isInstanceOf(ExtractionException.class)
        .hasMessageStartingWith("it is locked with a password");
  }

  @Test
  void saysWhatIsDamagedWithoutThePathOfTheFile() throws Exception {
    byte[] zip = zip("a.txt", "b.txt");
    zip[26] = 127; // the first name is said to be longer than the archive
    zip[27] = 127;
    assertThatThrownBy(() -> Reads.read(folder, "handlingar.zip", zip))
        .isInstanceOf(ExtractionException.class)
        .hasMessageStartingWith("it is damaged")
        .hasMessageNotContaining(folder.toString());
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("text".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Sets the sign of encryption on the file with that number, from 1. */
  private static void lock(byte[] zip, int number) {
    zip[find(zip, ENTRY, number) + 6] |= 1;
    zip[find(zip, DIRECTORY, number) + 8] |= 1;
  }

  private static int find(byte[] zip, byte[] start, int number) {
    int found = 0;
    for (int at = 0; at < zip.length - start.length; at++) {
      if (java.util.Arrays.equals(zip, at, at + start.length, start, 0, start.length)
          && ++found == number) {
        return at;
      }
    }
    throw new IllegalArgumentException("there is none");
  }
}
