package se.paragraf.indexer.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a hyphen between two pieces of text is, the first of which ended its line.
 *
 * <p>Conventions: at a line's end a word is broken between syllables, so each half has a vowel. A
 * word has a hyphen of its own behind an abbreviation, a single letter or figures ({@code KS-möte},
 * {@code e-post}, {@code 90-talet}), between names ({@code Tallnäs-Hultebo}), behind a name that
 * takes a noun ({@code Coop-tomten}), between equals ({@code nord-syd}, {@code svensk-finsk}) and
 * behind {@code icke}. Before {@code och}, {@code eller} and the like it stands for a part left out
 * ({@code gång- och cykelväg}). The text's own spelling elsewhere goes before all of that.
 */
enum Hyphen {
  /** No half of a word: the pieces stay apart. */
  NONE,
  /** The word's own: the pieces are joined and it stays. */
  OWN,
  /** Put in by the line's end: the pieces are joined and it goes. */
  LINE_END;

  /** Stands at a line's end for a soft hyphen, which is nothing but a line's end. */
  static final char SOFT = '\u2010';

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "och",
          "eller",
          "samt",
          "respektive",
          "resp",
          "alternativt",
          "kontra",
          "som",
          "till",
          "o");

  /** Words that end like a conjunction: {@code gemen-} / {@code samt}. */
  private static final Map<String, Set<String>> NO_CONJUNCTION =
      Map.of(
          "samt",
          Set.of("gemen", "lång", "verk", "lön", "spar", "uppmärk", "en", "följ", "arbet", "hälso"),
          "som",
          Set.of("efter", "lik", "lika", "så"),
          "till",
          Set.of("där", "här"));

  private static final Pattern EQUALS =
      Pattern.compile(
          "(?:(?:nord|syd|öst|väst|norr|söder|öster|väster|nordost|nordväst|sydost|sydväst)(?:lig|ra|lig[at])?"
              + "|(?:svensk|norsk|dansk|finsk|samisk|tysk|engelsk|fransk|rysk|polsk|arabisk|amerikansk|europeisk)[at]?"
              + "|tur|retur)");

  private static final Set<String> KEEP_THEIRS = Set.of("icke", "it", "ai", "ikt", "gis");

  /** What the document's other words tell. */
  interface Spelling {

    /** Knows nothing. */
    Spelling UNKNOWN = (_, _) -> false;

    /** How a word may stand in the text. */
    enum As {
      /** By itself, in any letter case. */
      WORD,
      /** As a name: with a capital within a sentence, and never without. */
      NAME
    }

    boolean has(String word, As as);
  }

  static Hyphen between(String first, String second, Spelling spelling) {
    int end = first.length() - 1;
    if (end < 1 || second.isEmpty()) {
      return NONE;
    }
    char sign = first.charAt(end);
    char joint = first.charAt(end - 1);
    char opening = second.charAt(0);
    if (sign == SOFT) {
      return Character.isLetter(joint) && Character.isLetter(opening) ? LINE_END : NONE;
    }
    if (Character.isDigit(joint) && Character.isDigit(opening)) {
      return sign == '-' || sign == '–' || sign == '/' ? OWN : NONE; // 2023-2024, KS 2023/98
    }
    if (sign == '–') {
      return Character.isLetter(joint) && Character.isUpperCase(opening) ? OWN : NONE;
    }
    if (sign != '-' || !Character.isLetterOrDigit(joint) || !Character.isLetterOrDigit(opening)) {
      return NONE;
    }
    if (Character.isDigit(opening)) {
      return OWN; // covid-19, KS-2024/00123
    }
    String before = lastWord(first, end);
    String after = firstWord(second);
    String piece = before.substring(before.lastIndexOf('-') + 1);
    String joined = (piece + after).toLowerCase(Locale.ROOT);
    boolean whole = spelling.has(joined, Spelling.As.WORD);
    boolean parted = spelling.has((piece + "-" + after).toLowerCase(Locale.ROOT), Spelling.As.WORD);
    if (isConjunction(piece, after)) {
      return whole && NO_CONJUNCTION.containsKey(after) ? LINE_END : NONE;
    }
    if (whole != parted) {
      return whole ? LINE_END : OWN;
    }
    return hasItsOwn(before, piece, after)
            || isName(first, end, piece) && spelling.has(piece, Spelling.As.NAME)
        ? OWN
        : LINE_END;
  }

  private static boolean isConjunction(String piece, String after) {
    String word = after.toLowerCase(Locale.ROOT);
    return CONJUNCTIONS.contains(word)
        && !NO_CONJUNCTION.getOrDefault(word, Set.of()).contains(piece.toLowerCase(Locale.ROOT));
  }

  private static boolean hasItsOwn(String before, String piece, String after) {
    boolean capitals = isCapitals(piece);
    if (piece.length() < 2 || !Character.isLetter(piece.charAt(piece.length() - 1))) {
      return true;
    }
    if (Character.isUpperCase(after.charAt(0))) {
      return !capitals || !isCapitals(after) || piece.length() <= 3;
    }
    String lower = piece.toLowerCase(Locale.ROOT);
    return capitals
        || piece.chars().skip(1).anyMatch(Character::isUpperCase)
        || lower.chars().noneMatch(Hyphen::isVowel)
        || after.chars().noneMatch(Hyphen::isVowel)
        || KEEP_THEIRS.contains(lower)
        || EQUALS.matcher(lower).matches() && EQUALS.matcher(after).matches()
        || before.length() > piece.length() && piece.length() <= 3; // gör-det-själv
  }

  /** A capital within a sentence. */
  private static boolean isName(String first, int end, String piece) {
    int start = end - piece.length();
    return piece.length() > 2
        && Character.isUpperCase(piece.charAt(0))
        && start > 1
        && first.charAt(start - 1) == ' '
        && Character.isLowerCase(first.charAt(start - 2));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isVowel(int letter) {
    return "aeiouyåäöéèüáàæø".indexOf(letter) >= 0;
  }

  static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static String lastWord(String text, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return text.substring(start, end);
  }
}
