package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The annexes that an official's paper lists, by which they are known when they follow.
 *
 * <p>Convention: below Beslutsunderlag, Handlingar or Bilagor each annex has a line with its title,
 * perhaps behind its number ({@code Bilaga 3 – Viktiga datum}). The annex itself may word its title
 * a little otherwise, so most of the words must agree, and each is found once.
 */
final class AnnexList {

  private static final int FEWEST_WORDS = 3;

  private static final double MOST_OF = 0.6;

  private static final int STEM = 6;

  /** So long a word is a title's own. */
  private static final int TELLING = 12;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)^(?:beslutsunderlag|underlag(?: för beslut)?|handlingar|bilagor)\\s*:?$");

  private static final Pattern NUMBER =
      Pattern.compile("(?iu)^(?:[-•–*]\\s*)?(?:bilaga\\s*\\d{0,2}[a-z]?\\s*[-–.:,]?\\s*)?");

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

  private static final Pattern PART = Pattern.compile("(?iu)^(?:del|avsnitt|kapitel|mål)\\s+\\d.*");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:bilaga|appendix)(?:\\s+(?:nr\\.?\\s*)?(?:\\d{1,2}[a-z]?|[a-z]))?[:.]?(?:\\s.{0,80})?$");

  private final List<Set<String>> listed = new ArrayList<>();
  private boolean listing;

  /** {@code Bilaga 2}: an annex, or an entry in the list of them. */
  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  /** Whether a list of papers stands there. */
  static boolean lists(String line) {
    return line.matches("(?iu)^(?:bilagor|handlingar|beslutsunderlag|underlag)\\s*:?$")
        || line.startsWith("- ");
  }

  /** Begins anew with the next official's paper. */
  void clear() {
    listed.clear();
    listing = false;
  }

  /** Takes in a line of an official's paper, and tells whether it stands in the list. */
  boolean read(String line) {
    if (HEADING.matcher(line).matches()) {
      listing = true;
    } else if (Headings.matches(line) || Letterhead.isJob(line)) {
      listing = false;
    } else if (listing) {
      Set<String> words =
          words(NUMBER.matcher(ASIDE.matcher(line).replaceAll(" ")).replaceFirst(""));
      if (!words.isEmpty()) {
        listed.add(words);
      }
    }
    return listing;
  }

  /** Whether the line is the title of an annex that is still to come, which has come then. */
  boolean isTitle(String line) {
    if (PART.matcher(line).matches()) {
      return false;
    }
    Set<String> words = words(line);
    if (words.size() < FEWEST_WORDS) {
      return false;
    }
    Optional<Set<String>> found =
        listed.stream()
            .filter(
                it -> {
                  int shared = shared(it, words);
                  return shared >= FEWEST_WORDS
                      && shared >= MOST_OF * it.size()
                      && shared >= MOST_OF * words.size();
                })
            .findFirst();
    found.ifPresent(listed::remove);
    return found.isPresent();
  }

  /** Whether a title below a cover's line has a long word of such an annex. */
  boolean sharesTellingWord(String title) {
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= TELLING) {
        Optional<Set<String>> found =
            listed.stream().filter(it -> it.contains(stem(word))).findFirst();
        if (found.isPresent()) {
          listed.remove(found.get());
          return true;
        }
      }
    }
    return false;
  }

  boolean isEmpty() {
    return listed.isEmpty();
  }

  private static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String it : one) {
      shared += other.contains(it) ? 1 : 0;
    }
    return shared;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() >= 4) {
        words.add(stem(word));
      }
    }
    return words;
  }

  /** Long words are told apart by more of their letters. */
  private static String stem(String word) {
    int length = word.length() >= TELLING ? word.length() - 2 : STEM;
    return word.substring(0, Math.min(length, word.length()));
  }
}
