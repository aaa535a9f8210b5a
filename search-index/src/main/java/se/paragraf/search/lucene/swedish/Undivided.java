package se.paragraf.search.lucene.swedish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that look like compounds, or once were, and whose parts nobody would look for them by:
 * {@code ordförande} is nothing about {@code ord}. The list was made by reading the most frequent
 * split words of council and parliament records.
 */
final class Undivided {

  private static final Set<String> WORDS = read();

  private Undivided() {}

  static boolean has(String lemma) {
    return WORDS.contains(lemma);
  }

  private static Set<String> read() {
    InputStream in = Objects.requireNonNull(Undivided.class.getResourceAsStream("undivided.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
