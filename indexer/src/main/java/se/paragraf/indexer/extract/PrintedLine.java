package se.paragraf.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line on its way from a page: words at their places, or a line that is ready.
 *
 * @param words from left to right; empty for a line that is ready
 * @param size the letters' height in points
 * @param bold whether most of it is set bold
 * @param ready an empty line, or the row of a ruled table; null for words
 */
record PrintedLine(List<Word> words, float size, boolean bold, @Nullable Line ready) {

  PrintedLine {
    words = List.copyOf(words);
  }

  PrintedLine(List<Word> words, float size, boolean bold) {
    this(words, size, bold, null);
  }

  PrintedLine(Line ready) {
    this(List.of(), ready.size(), ready.bold(), ready);
  }
}
