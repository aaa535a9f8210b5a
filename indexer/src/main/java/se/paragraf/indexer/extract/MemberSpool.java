package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Takes in the members of one file's mails and archives as files of a folder.
 *
 * <p>One spool serves a file with everything that lies in it, however deep: what archives inside
 * archives unpack to is counted together, and too much of it is an error.
 */
public final class MemberSpool {

  static final int MOST_MEMBERS = 10_000;
  static final long MOST_BYTES = 400L << 20;

  /** Says that a file holds more than is taken in; the message is for the one who owns it. */
  static final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }

  private final Path folder;
  private int members;
  private long bytes;

  /**
   * A spool that has taken in nothing yet.
   *
   * @param folder empty, or to be made when the first member comes
   */
  public MemberSpool(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the member to a file of the folder.
   *
   * @throws IOException when it cannot be written, or when there is too much
   */
  ExtractedDocument.Member add(String path, InputStream content) throws IOException {
    if (++members > MOST_MEMBERS) {
      throw new TooMuchException("it holds more than " + MOST_MEMBERS + " files");
    }
    Files.createDirectories(folder);
    Path file = folder.resolve(String.valueOf(members));
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new TooMuchException("it unpacks to more than " + (MOST_BYTES >> 20) + " MB");
        }
        out.write(buffer, 0, read);
      }
    }
    return new ExtractedDocument.Member(Normalizer.normalize(path, Normalizer.Form.NFC), file);
  }
}
