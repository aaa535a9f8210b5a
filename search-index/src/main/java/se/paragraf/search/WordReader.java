package se.paragraf.search;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.Criterion.Scope;

/**
 * Reads one word of a question, with the signs that say how it is meant: {@code simhall}, {@code
 * simhal*}, {@code simhal~}. What would cost too much is read as a plain word, and the person is
 * told so.
 */
final class WordReader {

  /** Each is compared with every word of the index. */
  static final int MAX_FUZZY = 3;

  /** With fewer letters nearly every short word would be like it. */
  private static final int SHORTEST_FUZZY = 3;

  /** What is longer is no word that anyone misspelt. */
  private static final int LONGEST_FUZZY = 30;

  /** With fewer letters a good part of all words would begin so. */
  private static final int SHORTEST_PREFIX = 2;

  private static final Pattern OUTER_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern INNER_WILD = Pattern.compile("[*?][\\p{L}\\p{N}]");
  private static final Pattern FUZZY = Pattern.compile("[\\p{L}\\p{N}]~[12]?$");

  private final Consumer<String> warnings;
  private int fuzzy;

  WordReader(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /** What it asks for; null when it is nothing but signs. */
  @Nullable Criterion read(String raw, Scope scope) {
    String word = OUTER_SIGNS.matcher(raw).replaceAll("");
    if (word.isEmpty()) {
      if (raw.indexOf('*') >= 0 || raw.indexOf('~') >= 0) {
        warnings.accept("Tecknen * och ~ behöver ett ord framför sig och har utelämnats.");
      }
      return null;
    }
    if (INNER_WILD.matcher(raw).find()) {
      warnings.accept(
          "Tecknet * söks bara i slutet av ett ord och har utelämnats; delar av ord hittas ändå.");
    }
    if (raw.endsWith("*")) {
      return prefix(word, scope);
    }
    return FUZZY.matcher(raw).find()
        ? fuzzy(word.replaceFirst("~[12]?$", ""), scope)
        : new Criterion.Word(word, scope);
  }

  private Criterion prefix(String start, Scope scope) {
    if (start.codePointCount(0, start.length()) >= SHORTEST_PREFIX) {
      return new Criterion.Prefix(start, scope);
    }
    warnings.accept(
        "Före * behövs minst %d bokstäver; %s söks som ett helt ord."
            .formatted(SHORTEST_PREFIX, start));
    return new Criterion.Word(start, scope);
  }

  private Criterion fuzzy(String word, Scope scope) {
    if (word.codePointCount(0, word.length()) < SHORTEST_FUZZY) {
      warnings.accept(
          "Före ~ behövs minst %d bokstäver; %s söks som det står."
              .formatted(SHORTEST_FUZZY, word));
      return new Criterion.Word(word, scope);
    }
    if (word.length() > LONGEST_FUZZY) {
      warnings.accept("Före ~ kan högst %d tecken stå.".formatted(LONGEST_FUZZY));
      return new Criterion.Word(word, scope);
    }
    fuzzy++;
    if (fuzzy > MAX_FUZZY) {
      warnings.accept(
          "Frågan har för många ord med ~; bara de första %d söks så.".formatted(MAX_FUZZY));
      return new Criterion.Word(word, scope);
    }
    return new Criterion.Fuzzy(word, scope);
  }
}
