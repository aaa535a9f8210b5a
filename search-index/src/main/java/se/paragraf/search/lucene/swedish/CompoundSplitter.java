package se.paragraf.search.lucene.swedish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a compound into the parts that rebuild it, the cheapest way there is.
 *
 * <p>{@code simhallsrenovering} is {@code simhalls} and {@code renovering}: all parts but the last
 * are forms that begin compounds, the last one is a form that ends them. What a part costs, and
 * what is none, is said in {@link Parts}. Where three equal consonants would meet, one is left out:
 * {@code busstation} is {@code buss} and {@code station}.
 */
public final class CompoundSplitter {

  private static final int DOUBLED = 4;

  private final Lexicon lexicon;

  public CompoundSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A part.
   *
   * @param start where it begins in the word
   * @param end where it ends
   * @param lemma what a dictionary lists it under; itself, when none does
   * @param isKnown whether the lexicon has it
   */
  public record Part(int start, int end, String lemma, boolean isKnown) {}

  /** The cheapest way to reach a place in the word. */
  private record Way(int cost, @Nullable Way before, Part part) {}

  /** The parts of a word that the lexicon lists; none for one that is not a compound. */
  public List<Part> splitListed(String lemma) {
    return Undivided.has(lemma) ? List.of() : parts(lemma, new Search(lemma, true, false).best());
  }

  /** The parts of a word that the lexicon does not list, all of them known; else none. */
  public List<Part> split(String word) {
    return unlessSurname(word, parts(word, new Search(word, false, false).best()));
  }

  /** As {@link #split}, with one piece at either end that nobody knows. */
  public List<Part> splitAroundUnknown(String word) {
    return unlessSurname(word, parts(word, new Search(word, false, true).best()));
  }

  private static List<Part> unlessSurname(String word, List<Part> parts) {
    return Parts.isSurname(word, parts) ? List.of() : parts;
  }

  private static List<Part> parts(String word, @Nullable Way last) {
    List<Part> parts = new ArrayList<>();
    for (Way way = last; way != null; way = way.before()) {
      Part part = way.part();
      Part next = parts.isEmpty() ? null : parts.getFirst();
      if (next != null && Parts.joinsTheNext(word.substring(part.start(), part.end()))) {
        String lemma = word.substring(part.start(), part.end()) + next.lemma();
        parts.set(0, new Part(part.start(), next.end(), lemma, true));
      } else {
        parts.addFirst(part);
      }
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  /** One search through one word. */
  private final class Search {
    private final String word;
    private final boolean base;
    private final boolean around;
    private final Way[] ways;
    private @Nullable Way best;

    Search(String word, boolean base, boolean around) {
      this.word = word;
      this.base = base;
      this.around = around;
      this.ways = new Way[word.length() + 1];
    }

    @Nullable Way best() {
      if (around) {
        for (int end = Parts.LEAST_UNKNOWN; end < word.length(); end++) {
          if (Parts.soundsLikeAWord(word, 0, end)) {
            ways[end] = new Way(Parts.unknown(end), null, unknown(0, end));
          }
        }
      }
      for (int start = 0; start < word.length() - 1; start++) {
        Way before = ways[start];
        if (start == 0 || before != null) {
          goOn(before, start, 0);
          if (startsDoubled(start)) {
            goOn(before, start - 1, DOUBLED);
          }
        }
      }
      return best;
    }

    private boolean startsDoubled(int start) {
      return start >= 3
          && start < word.length() - 1
          && word.charAt(start - 1) == word.charAt(start - 2)
          && "aeiouyåäö".indexOf(word.charAt(start - 1)) < 0;
    }

    private void goOn(@Nullable Way before, int start, int extra) {
      boolean afterUnknown = before != null && !before.part().isKnown();
      int soFar = extra + (before == null ? 0 : before.cost());
      Lexicon.Walk walk = lexicon.new Walk();
      for (int end = start + 1; end <= word.length() && walk.step(word.charAt(end - 1)); end++) {
        if (start == 0 && end == word.length()
            || afterUnknown && end - start < Parts.LEAST_BESIDE_UNKNOWN) {
          continue;
        }
        for (Reading reading : walk.readings()) {
          String form = word.substring(start, end);
          int own = Parts.cost(form, reading, start == 0, end == word.length(), base);
          if (own >= 0) {
            Part part = new Part(start, end, reading.lemma(form), true);
            arrive(end, new Way(soFar + own, before, part));
          }
        }
      }
      if (around && before != null && !afterUnknown && extra == 0) {
        endUnknown(before, start);
      }
    }

    private void endUnknown(Way before, int start) {
      int length = word.length() - start;
      if (length >= Parts.LEAST_UNKNOWN
          && before.part().end() - before.part().start() >= Parts.LEAST_BESIDE_UNKNOWN
          && allKnown(before)
          && Parts.soundsLikeAWord(word, start, word.length())) {
        arrive(
            word.length(),
            new Way(before.cost() + Parts.unknown(length), before, unknown(start, word.length())));
      }
    }

    private void arrive(int end, Way way) {
      if (end == word.length()) {
        best = best == null || way.cost() < best.cost() ? way : best;
      } else {
        Way known = ways[end];
        ways[end] = known == null || way.cost() < known.cost() ? way : known;
      }
    }

    private Part unknown(int start, int end) {
      return new Part(start, end, word.substring(start, end), false);
    }

    private static boolean allKnown(Way way) {
      for (Way each = way; each != null; each = each.before()) {
        if (!each.part().isKnown()) {
          return false;
        }
      }
      return true;
    }
  }
}
