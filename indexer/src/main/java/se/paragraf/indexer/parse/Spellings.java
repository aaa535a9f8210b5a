package se.paragraf.indexer.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a document spells the words that somebody asks for.
 *
 * <p>It is asked twice: first it notes the questions and says no to each, then, with the lines
 * read, it answers them. So it keeps no more words than were asked for, however long the document.
 */
final class Spellings implements Hyphen.Spelling {

  private final Set<String> asked = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private boolean answers;

  @Override
  public boolean has(String word, As as) {
    String key = word.toLowerCase(Locale.ROOT);
    if (!answers) {
      asked.add(key);
      return false;
    }
    return switch (as) {
      case WORD -> words.contains(key);
      case NAME -> names.contains(key) && !small.contains(key);
    };
  }

  /** Whether anything was asked. */
  boolean areWanted() {
    return !asked.isEmpty();
  }

  /** From here on it answers. */
  void read(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (line.counts()) {
        read(line.text());
      }
    }
    answers = true;
  }

  private void read(String text) {
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside =
          at < text.length()
              && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        take(text, start, at);
        start = -1;
      }
    }
  }

  private void take(String text, int start, int end) {
    if (text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
      return; // a half of a word
    }
    String word = text.substring(start, end);
    String key = word.toLowerCase(Locale.ROOT);
    if (!asked.contains(key)) {
      return;
    }
    words.add(key);
    if (Character.isLowerCase(word.charAt(0))) {
      small.add(key);
    } else if (start > 1
        && text.charAt(start - 1) == ' '
        && Character.isLowerCase(text.charAt(start - 2))) {
      names.add(key);
    }
  }
}
