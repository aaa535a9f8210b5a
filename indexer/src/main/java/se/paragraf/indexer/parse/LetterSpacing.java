package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins letter-spaced headings: {@code N Y M O D E L L} is {@code NY MODELL}.
 *
 * <p>Convention: letters stand one by one with a blank between them and two or more between words.
 * Where some blanks are lost ({@code D E TA L J}), most pieces are still single letters. Where the
 * wider gaps are lost, the text's other words tell where a heading of several words has them.
 */
final class LetterSpacing {

  private static final int FEWEST_LETTERS = 4;

  /** Small letters alone are a formula as often as a heading. */
  private static final int FEWEST_SMALL = 6;

  private static final int LONGEST_HEADING = 60;

  private static final Pattern SMALL = Pattern.compile("(?u)\\p{Lu}(?:\\s+\\p{Ll}){5,}+");

  private static final Pattern PARTIES =
      Pattern.compile("(?:(?:S|M|C|L|V|KD|MP|SD|FP)\\s+)*+(?:S|M|C|L|V|KD|MP|SD|FP)");

  private static final Pattern GAP = Pattern.compile("\\s{2,}");

  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** Words that are no part of a compound: one of them shows that there are several words. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "och", "för", "av", "om", "på", "till", "med", "en", "ett", "ny", "nya", "nytt", "den",
          "det", "de", "vår", "våra", "vad", "hur", "är", "som", "i", "från", "vid", "samt");

  private final Spellings spellings = new Spellings();

  private LetterSpacing() {}

  /** The same lines, letters joined. */
  static List<TextLine> join(List<TextLine> lines) {
    LetterSpacing spacing = new LetterSpacing();
    List<TextLine> joined = null;
    for (int index = 0; index < lines.size(); index++) {
      if (isSpaced(lines.get(index).text())) {
        joined = joined == null ? new ArrayList<>(lines) : joined;
        spacing.parted(joined(lines.get(index).text())); // asks for its words
      }
    }
    if (joined == null) {
      return lines;
    }
    spacing.spellings.read(lines);
    for (int index = 0; index < lines.size(); index++) {
      String text = lines.get(index).text();
      if (isSpaced(text)) {
        joined.set(index, lines.get(index).withText(spacing.parted(joined(text))));
      }
    }
    return joined;
  }

  private static boolean isSpaced(String line) {
    if (line.length() < 2 * FEWEST_LETTERS - 1
        || !opensSpaced(line)
        || line.length() > 4 * LONGEST_HEADING) {
      return false;
    }
    int single = 0;
    int pieces = 0;
    int capitals = 0;
    for (String piece : BLANK.split(line)) {
      pieces += piece.length() == 1 && Character.isDigit(piece.charAt(0)) ? 0 : 1;
      if (piece.length() == 1 && Character.isLetter(piece.charAt(0))) {
        single++;
        capitals += Character.isUpperCase(piece.charAt(0)) ? 1 : 0;
      }
    }
    boolean most = single >= FEWEST_LETTERS && single * 10 >= pieces * 6;
    boolean heading =
        capitals * 10 >= single * 8 || single >= FEWEST_SMALL && SMALL.matcher(line).matches();
    return most && heading && !isList(line);
  }

  /** Marks in a row of a table, the letters of parties, the alphabet. */
  private static boolean isList(String line) {
    String letters = BLANK.matcher(line).replaceAll("");
    boolean alike = letters.chars().distinct().count() == 1;
    boolean alphabet = true;
    for (int i = 1; alphabet && i < letters.length(); i++) {
      alphabet = letters.charAt(i) == letters.charAt(i - 1) + 1;
    }
    return alike || alphabet || PARTIES.matcher(line).matches();
  }

  private static String joined(String line) {
    StringBuilder joined = new StringBuilder();
    for (String word : GAP.split(line)) {
      joined.append(joined.isEmpty() ? "" : " ").append(BLANK.matcher(word).replaceAll(""));
    }
    return joined
        .toString()
        .replace("-&", "- &")
        .replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L}{2})", " ");
  }

  /** The heading in words, where it is one piece that the text's own words fill. */
  private String parted(String heading) {
    if (heading.indexOf(' ') >= 0 || heading.length() > LONGEST_HEADING || isWord(heading)) {
      return heading;
    }
    int length = heading.length();
    int[] words = new int[length + 1]; // how many words end here at least; 0 where none does
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      for (int start = 0; start < end; start++) {
        boolean reached = start == 0 || words[start] > 0;
        // Asked in any case: what is not asked the first time is not known the second.
        boolean word = isWord(heading.substring(start, end));
        if (word && reached && (words[end] == 0 || words[start] + 1 < words[end])) {
          words[end] = words[start] + 1;
          from[end] = start;
        }
      }
    }
    List<String> parts = new ArrayList<>();
    for (int end = length; end > 0 && words[length] > 0; end = from[end]) {
      parts.addFirst(heading.substring(from[end], end));
    }
    boolean several =
        parts.stream().anyMatch(it -> SMALL_WORDS.contains(it.toLowerCase(java.util.Locale.ROOT)));
    return several ? String.join(" ", parts) : heading;
  }

  private boolean isWord(String piece) {
    return piece.length() > 1
        ? spellings.has(piece, Hyphen.Spelling.As.WORD)
        : piece.equalsIgnoreCase("i");
  }

  /** A quick look, since nearly no line is: two single letters among the first three pieces. */
  private static boolean opensSpaced(String line) {
    int single = 0;
    int start = 0;
    for (int piece = 0; piece < 3 && start < line.length(); piece++) {
      int end = line.indexOf(' ', start);
      if (end < 0) {
        return false;
      }
      single += end - start == 1 ? 1 : 0;
      start = end + 1;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
    }
    return single >= 2;
  }
}
