package se.paragraf.indexer.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Municipality;

/**
 * Tells whose document it is.
 *
 * <p>Convention: a municipality's own papers name it with "kommun" or "stad" in the heads of the
 * pages and at the top; where they do not, the folder or the running text may. One that no registry
 * knows is taken by its name alone.
 */
final class MunicipalityReader {

  private static final int TOP_LINES = 80;

  /**
   * Whose it is.
   *
   * @param municipality or null
   * @param warning how it was inferred; empty where it was read
   */
  record Owner(@Nullable Municipality municipality, String warning) {}

  private final BodyRegistry registry;

  MunicipalityReader(BodyRegistry registry) {
    this.registry = registry;
  }

  Owner read(String path, List<TextLine> lines) {
    String top =
        lines.stream()
                .filter(TextLine::furniture)
                .map(TextLine::text)
                .distinct()
                .limit(200)
                .collect(Collectors.joining("\n"))
            + "\n"
            + lines.stream()
                .filter(TextLine::counts)
                .limit(TOP_LINES)
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    Optional<Municipality> found = registry.municipalityIn(top);
    if (found.isPresent()) {
      return new Owner(found.get(), "");
    }
    found = inPath(path);
    if (found.isPresent()) {
      return new Owner(found.get(), "municipality from the path");
    }
    found = UnknownMunicipality.in(lines);
    if (found.isPresent()) {
      return new Owner(found.get(), UnknownMunicipality.WARNING);
    }
    found = registry.municipalityIn(String.join("\n", lines.stream().map(TextLine::text).toList()));
    return found
        .map(it -> new Owner(it, "municipality from the running text"))
        .orElse(new Owner(null, ""));
  }

  private Optional<Municipality> inPath(String path) {
    for (String part : path.split("[/!]+")) {
      Optional<Municipality> found =
          registry.municipality(part).or(() -> registry.municipalityWithSlug(RecordIds.slug(part)));
      if (found.isPresent()) {
        return found;
      }
    }
    return registry.municipalityIn(path.replace('_', ' '));
  }
}
