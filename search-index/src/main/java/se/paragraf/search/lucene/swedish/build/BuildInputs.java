package se.paragraf.search.lucene.swedish.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.lucene.swedish.Lexicon;

/** What the lexicon is made by and from: these classes, and the jar with the word list. */
final class BuildInputs {

  private BuildInputs() {}

  /** The same as long as the lexicon would be the same. */
  static String fingerprint() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Path classes = placeOf(Lexicon.class.getResource("Lexicon.class")).getParent();
      try (Stream<Path> files = Files.walk(classes)) {
        List<Path> inputs = files.filter(BuildInputs::isInput).sorted().toList();
        for (Path each : inputs) {
          digest.update(Files.readAllBytes(each));
        }
      }
      digest.update(LanguageFiles.everything());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString();
    return file.toString().matches(".*[/\\\\]build[/\\\\][^/\\\\]+[.]class")
        || name.equals("undivided.txt")
        || name.matches(
            "(CompoundSplitter|Letters|Lexicon|Parts|Reading|Undivided)([$].*)?[.]class");
  }

  private static Path placeOf(@Nullable URL url) throws URISyntaxException {
    if (url == null) {
      throw new IllegalStateException("the classes are not where they run from");
    }
    return Path.of(url.toURI());
  }
}
