package se.paragraf.search.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.IndexedFile;

/**
 * Reads whose a file is from its path alone, where nothing else could be read of it: {@code
 * granviken/KF Protokoll 2024-02-01.pdf}.
 *
 * <p>Convention: the folder is the municipality's, and the name has the body's code or name and the
 * meeting's day or year. Only names that the index knows count, and only where one alone is meant.
 */
final class PathReader {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d{3}(?!\\d))");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<KnownBody> bodies;
  private final Set<String> municipalities = new TreeSet<>();

  PathReader(Collection<KnownBody> bodies) {
    this.bodies = List.copyOf(bodies);
    bodies.stream()
        .map(KnownBody::municipality)
        .filter(it -> !it.isEmpty())
        .forEach(municipalities::add);
  }

  UnreadFile read(IndexedFile file, IndexedFile.Failure failure) {
    String path = " " + SIGNS.matcher(file.path()).replaceAll(" ").toLowerCase(Locale.ROOT) + " ";
    String municipality = only(municipalities.stream().filter(it -> names(path, it)).toList());
    if (municipality == null && municipalities.size() == 1) {
      municipality = municipalities.iterator().next();
    }
    String whose = municipality;
    String body =
        only(
            bodies.stream()
                .filter(it -> whose == null || it.municipality().equals(whose))
                .filter(it -> names(path, it.name()) || names(path, it.code()))
                .map(KnownBody::name)
                .distinct()
                .toList());
    return new UnreadFile(
        file.path(),
        failure.stage(),
        failure.reason(),
        file.records(),
        municipality,
        body,
        year(file.path()));
  }

  private static boolean names(String path, String name) {
    String words = SIGNS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return !words.isEmpty() && path.contains(" " + words + " ");
  }

  private static @Nullable String only(List<String> names) {
    return names.size() == 1 ? names.getFirst() : null;
  }

  /** The last year, which the file's own name has before its folders'. */
  private static @Nullable Integer year(String path) {
    Matcher matcher = YEAR.matcher(path);
    Integer last = null;
    while (matcher.find()) {
      last = Integer.valueOf(matcher.group());
    }
    return last;
  }
}
