package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of things in text, in any letter case, alone or in the genitive. The longest name
 * that stands at a place wins; among equal ones, the one that was added first.
 *
 * <p>A text is walked once, whatever the number of names: each is filed under its first word.
 *
 * @param <T> what a name stands for
 */
final class NameTable<T> {

  private record Name<T>(String text, T named, int order) {}

  /**
   * A name in a text.
   *
   * @param start of its first letter
   * @param end after its last letter, a genitive s not counted
   */
  record Found<T>(T named, int start, int end) {}

  private final Map<String, List<Name<T>>> byFirstWord = new HashMap<>();
  private int size;

  void add(String name, T named) {
    String text = name.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return;
    }
    List<Name<T>> same = byFirstWord.computeIfAbsent(firstWord(text, 0), _ -> new ArrayList<>());
    same.add(new Name<>(text, named, size++));
    same.sort(
        Comparator.comparingInt((Name<T> it) -> -it.text().length()).thenComparingInt(Name::order));
  }

  /** The name that the text begins with. */
  @Nullable Found<T> atStart(String text) {
    return at(text, 0);
  }

  /** All names in the text, in order; they do not overlap. */
  List<Found<T>> in(String text) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      Found<T> it = at(text, at);
      if (it != null) {
        found.add(it);
        at = it.end();
      } else {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
      }
    }
    return found;
  }

  private @Nullable Found<T> at(String text, int at) {
    String word = firstWord(text, at);
    if (word.isEmpty()) {
      return null;
    }
    Found<T> found = among(byFirstWord.get(word), text, at);
    return found == null && word.endsWith("s")
        ? among(byFirstWord.get(word.substring(0, word.length() - 1)), text, at)
        : found;
  }

  private static <T> @Nullable Found<T> among(@Nullable List<Name<T>> names, String text, int at) {
    if (names == null) {
      return null;
    }
    for (Name<T> name : names) {
      int end = at + name.text().length();
      if (end <= text.length()
          && text.regionMatches(true, at, name.text(), 0, name.text().length())
          && endsWord(text, end)) {
        return new Found<>(name.named(), at, end);
      }
    }
    return null;
  }

  private static boolean endsWord(String text, int end) {
    if (end == text.length() || !Character.isLetter(text.charAt(end))) {
      return true;
    }
    return text.charAt(end) == 's'
        && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
