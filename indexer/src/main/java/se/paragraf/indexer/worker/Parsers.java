package se.paragraf.indexer.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.parse.BodyRegistry;
import se.paragraf.indexer.parse.DocumentParser;

/** The parsers of a worker: one for each registry file, made when it is first asked for. */
final class Parsers {

  private final BodyRegistry builtIn = BodyRegistry.builtIn();
  private final DocumentParser usual = new DocumentParser(builtIn);
  private final Map<Path, DocumentParser> byRegistry = new HashMap<>();

  /**
   * The parser that knows what that registry file adds to the built-in one.
   *
   * @throws IllegalArgumentException when the file is no registry; the message says why
   */
  DocumentParser of(@Nullable Path registry) throws IOException {
    if (registry == null) {
      return usual;
    }
    DocumentParser known = byRegistry.get(registry);
    if (known == null) {
      known = new DocumentParser(builtIn.extendedBy(Files.readAllBytes(registry)));
      byRegistry.put(registry, known);
    }
    return known;
  }
}
