package se.paragraf.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.BodyRegistry;

/**
 * Finds the registry for a file: the built-in one, extended by the nearest {@code
 * paragraf-registry.json} from the file's folder upwards.
 */
final class Registries {

  static final String FILE_NAME = "paragraf-registry.json";

  private Registries() {}

  /**
   * The registry as it is for that folder.
   *
   * @throws IllegalArgumentException when the extension file cannot be used; the message names it
   */
  static BodyRegistry registryFor(Path folder) {
    Path extension = extensionFor(folder);
    BodyRegistry builtIn = BodyRegistry.builtIn();
    return extension == null ? builtIn : extended(builtIn, extension);
  }

  /** The extension file for what lies in that folder; null when there is none. */
  static @Nullable Path extensionFor(@Nullable Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  private static BodyRegistry extended(BodyRegistry builtIn, Path extension) {
    try {
      return builtIn.extendedBy(Files.readAllBytes(extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(extension + ": " + e.getMessage(), e);
    }
  }
}
