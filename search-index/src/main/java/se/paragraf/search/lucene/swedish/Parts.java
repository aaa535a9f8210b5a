package se.paragraf.search.lucene.swedish;

import java.util.List;
import java.util.Set;

/**
 * What a form costs as a part of a compound, and which forms are none.
 *
 * <p>A part costs the more the fewer compounds of the dictionary have it, and short ones cost more,
 * so that {@code kultur} is not {@code kul} and {@code tur}. Parts of two or three letters are held
 * to a list: nearly any word can be cut into short ones.
 */
final class Parts {

  /** Beside a piece that nobody knows, what is known must be long enough to be no chance. */
  static final int LEAST_BESIDE_UNKNOWN = 5;

  static final int LEAST_UNKNOWN = 3;

  private static final int OWN = 10;
  private static final int FOUR_LETTERS = 2;
  private static final int SHORT = 5;
  private static final int LONG_ENOUGH = 5;

  /** Some forms are said to begin compounds only, others to stand inside them only. */
  private static final int OUT_OF_PLACE_FIRST = 6;

  private static final int OUT_OF_PLACE_INSIDE = 2;

  private static final int UNKNOWN = 40;

  private static final Set<String> SHORT_FIRST =
      Set.of(
          "bad", "bil", "bio", "bok", "bro", "by", "båt", "dag", "dam", "eko", "el", "eld", "fel",
          "fot", "fri", "gas", "gym", "hav", "hel", "hem", "hus", "hög", "is", "kaj", "kol", "kyl",
          "kök", "köp", "kör", "lag", "lek", "liv", "lok", "lov", "lån", "lön", "mat", "mål", "nät",
          "ny", "råd", "rök", "sim", "sjö", "sko", "små", "snö", "sol", "sop", "sök", "tak", "tal",
          "tid", "trä", "tåg", "ung", "val", "ved", "vin", "vår", "väg", "älv", "års", "ägg");

  private static final Set<String> SHORT_LAST =
      Set.of(
          "arv", "bad", "bas", "bil", "bok", "bro", "båt", "fri", "gas", "gym", "hav", "hem", "hus",
          "kaj", "kök", "köp", "lag", "lek", "liv", "lån", "lön", "mat", "mål", "nät", "rum", "råd",
          "rör", "sal", "sjö", "tid", "tåg", "val", "väg", "yta", "zon", "ägg", "älv", "ort");

  /** Words that only change the one after them: {@code upp} in {@code uppföljning}. */
  private static final Set<String> PARTICLES =
      Set.of(
          "all",
          "an",
          "av",
          "be",
          "bi",
          "bort",
          "de",
          "efter",
          "en",
          "er",
          "fast",
          "fort",
          "fram",
          "full",
          "för",
          "före",
          "förbi",
          "gen",
          "genom",
          "hop",
          "igen",
          "ihop",
          "in",
          "inne",
          "inom",
          "kon",
          "kring",
          "med",
          "mellan",
          "mis",
          "miss",
          "mot",
          "ned",
          "ner",
          "o",
          "om",
          "omkring",
          "per",
          "pro",
          "på",
          "re",
          "rikt",
          "sam",
          "samman",
          "sym",
          "sär",
          "till",
          "tillbaka",
          "under",
          "undan",
          "upp",
          "ur",
          "ut",
          "utan",
          "ute",
          "van",
          "vid",
          "vidare",
          "väl",
          "åt",
          "åter",
          "över");

  /** Words that look like endings: {@code värdering} is no {@code ring}. */
  private static final Set<String> NEVER_LAST =
      Set.of("lera", "logisk", "manna", "metrisk", "nation", "ring", "skare", "sätta");

  /** How the surnames end that are made as compounds: {@code Lindström}. */
  private static final Set<String> SURNAME_ENDS =
      Set.of(
          "berg", "blad", "borg", "dal", "gren", "holm", "kvist", "land", "lund", "strand", "ström",
          "fors", "skog", "sten", "man", "ås", "vik", "bäck", "stad", "mark", "holme");

  private static final int LONGEST_SURNAME_START = 6;

  private Parts() {}

  /** The cost; below zero for what cannot be a part there. */
  static int cost(String form, Reading reading, boolean first, boolean last, boolean base) {
    if (!reading.is(last ? Reading.END : Reading.BEGIN | Reading.MIDDLE)
        || last && base && (reading.cut() > 0 || !reading.ending().isEmpty())
        || form.length() < 2) {
      return -1;
    }
    String shortest = last ? reading.lemma(form) : form;
    if (shortest.length() <= 3 && !joinsTheNext(form)) {
      if (!(last ? SHORT_LAST : SHORT_FIRST).contains(shortest)) {
        return -1;
      }
    }
    if (last && (joinsTheNext(form) || NEVER_LAST.contains(reading.lemma(form)))) {
      return -1;
    }
    int place =
        last
            ? 0
            : first && !reading.is(Reading.BEGIN)
                ? OUT_OF_PLACE_FIRST
                : !first && !reading.is(Reading.MIDDLE) ? OUT_OF_PLACE_INSIDE : 0;
    int length =
        form.length() >= LONG_ENOUGH ? 0 : form.length() == LONG_ENOUGH - 1 ? FOUR_LETTERS : SHORT;
    return OWN + length + place + reading.cost();
  }

  static int unknown(int length) {
    return UNKNOWN + length;
  }

  static boolean joinsTheNext(String form) {
    return PARTICLES.contains(form);
  }

  /** A piece without a vowel is what an OCR or a table left over. */
  static boolean soundsLikeAWord(String word, int start, int end) {
    for (int at = start; at < end; at++) {
      if ("aeiouyåäö".indexOf(word.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an unlisted word of two parts is rather a name: {@code lindström}, {@code
   * zetterqvarström}, but not {@code industrimark} or {@code kungsholm}.
   */
  static boolean isSurname(String word, List<CompoundSplitter.Part> parts) {
    if (parts.size() != 2) {
      return false;
    }
    CompoundSplitter.Part first = parts.getFirst();
    return (first.end() <= LONGEST_SURNAME_START || !first.isKnown())
        && word.charAt(first.end() - 1) != 's'
        && SURNAME_ENDS.contains(parts.getLast().lemma());
  }

  /** The same of a listed word that is also a name: {@code sjöstrand}. */
  static boolean isSurname(SwedishWord word) {
    return word.parts().size() == 2
        && word.parts().getFirst().normal().length() <= LONGEST_SURNAME_START
        && SURNAME_ENDS.contains(word.parts().getLast().normal());
  }
}
