package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.BodyRegistry;
import se.paragraf.indexer.parse.DocumentParser;

/**
 * Finds the registry for a file: the built-in one, extended by the nearest {@code
 * paragraf-registry.json} from the file's folder upwards.
 */
final class Registries {

  static final String FILE_NAME = "paragraf-registry.json";

  private final BodyRegistry builtIn = BodyRegistry.builtIn();
  private final DocumentParser usual = new DocumentParser(builtIn);
  private final Map<Path, DocumentParser> byExtension = new ConcurrentHashMap<>();

  BodyRegistry builtIn() {
    return builtIn;
  }

  /**
   * The registry as it is for that folder.
   *
   * @throws IllegalArgumentException when the extension file cannot be used; the message names it
   */
  BodyRegistry registryFor(Path folder) {
    Path extension = extensionFor(folder);
    return extension == null ? builtIn : read(extension);
  }

  DocumentParser parserFor(Path file) {
    Path extension = extensionFor(file.toAbsolutePath().getParent());
    return extension == null
        ? usual
        : byExtension.computeIfAbsent(extension, it -> new DocumentParser(read(it)));
  }

  private static @Nullable Path extensionFor(@Nullable Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  private BodyRegistry read(Path extension) {
    try {
      return builtIn.extendedBy(Files.readAllBytes(extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(extension + ": " + e.getMessage(), e);
    }
  }
}
