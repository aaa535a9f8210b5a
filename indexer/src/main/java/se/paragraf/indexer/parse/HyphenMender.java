package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the hyphens that only a line's end has put into words.
 *
 * <p>Conventions: a hyphen at a line's end joins two halves of a word, unless the word has one of
 * its own: behind letters of an abbreviation or figures ({@code KS-möte}, {@code 90-talet}),
 * between names, between points of the compass ({@code nord-syd}), or as the text writes it
 * elsewhere. Before {@code och}, {@code eller} and {@code samt} it stands for a part left out
 * ({@code gång- och cykelväg}). A hyphen that an earlier wrapping has left within a line ({@code
 * verk-samhet}) goes where the same text also writes the word whole.
 */
final class HyphenMender {

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?u)^(?:och|eller|samt|respektive|resp|till|som|men)(?!\\p{L}).*");

  private static final Pattern COMPASS =
      Pattern.compile("(?iu)(?:nord|syd|öst|väst|norr|söder|öster|väster)(?:lig|ra|lig[at])?");

  private static final Pattern INNER =
      Pattern.compile("(?u)(?<![\\p{L}-])(\\p{L}?\\p{Ll}{2,})-(\\p{Ll}{3,})(?![\\p{L}-])");

  private final Set<String> hyphenated = new HashSet<>();
  private @Nullable Set<String> whole;
  private final List<TextLine> lines;

  private HyphenMender(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The same lines, words mended; the second half of a word moves up to the first. */
  static List<TextLine> mend(List<TextLine> lines) {
    return new HyphenMender(lines).mend();
  }

  /** Two pieces of running text, the first of which ended its line, as one. */
  static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return switch (hyphenAt(first, second, Set.of())) {
      case NONE -> first + " " + second;
      case OWN -> first + second;
      case LINE_END -> first.substring(0, first.length() - 1) + second;
    };
  }

  private enum Hyphen {
    NONE,
    OWN,
    LINE_END
  }

  private static Hyphen hyphenAt(String first, String second, Set<String> hyphenated) {
    int end = first.length() - 1;
    char last = first.charAt(end);
    if ((last != '-' && last != '\u2010')
        || end == 0
        || !Character.isLetterOrDigit(first.charAt(end - 1))) {
      return Hyphen.NONE;
    }
    if (CONJUNCTION.matcher(second).matches() || !Character.isLetterOrDigit(second.charAt(0))) {
      return Hyphen.NONE;
    }
    String before = lastWord(first.substring(0, end));
    String after = firstWord(second);
    char joint = before.charAt(before.length() - 1);
    boolean own =
        !Character.isLowerCase(joint)
            || !Character.isLowerCase(second.charAt(0))
            || before.equals("e")
            || hyphenated.contains(before.toLowerCase(java.util.Locale.ROOT) + "-" + after)
            || (COMPASS.matcher(before).matches() && COMPASS.matcher(after).matches());
    return own ? Hyphen.OWN : Hyphen.LINE_END;
  }

  private List<TextLine> mend() {
    boolean any = false;
    for (TextLine line : lines) {
      if (line.text().indexOf('-') > 0) {
        any = true;
        Matcher matcher = INNER.matcher(line.text());
        while (matcher.find()) {
          hyphenated.add(matcher.group().toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
    if (!any) {
      return lines;
    }
    List<TextLine> mended = new ArrayList<>(lines);
    for (int index = 0; index < mended.size(); index++) {
      TextLine line = mended.get(index);
      if (line.counts() && line.text().indexOf('-') > 0) {
        mendEnd(mended, index);
      }
    }
    if (!hyphenated.isEmpty()) {
      mended.replaceAll(this::mendInner);
    }
    return mended;
  }

  private void mendEnd(List<TextLine> mended, int index) {
    TextLine line = mended.get(index);
    String text = line.text();
    if (!text.endsWith("-") && !text.endsWith("\u2010") || text.indexOf('\t') >= 0) {
      return;
    }
    int next = index + 1;
    while (next < mended.size() && !mended.get(next).counts()) {
      next++;
    }
    if (next == mended.size() || mended.get(next).text().indexOf('\t') >= 0) {
      return;
    }
    String following = mended.get(next).text();
    Hyphen hyphen = hyphenAt(text, following, hyphenated);
    if (hyphen == Hyphen.NONE || !Character.isLetter(following.charAt(0))) {
      return;
    }
    int end = following.indexOf(' ');
    String half = end < 0 ? following : following.substring(0, end);
    String joined = join(text, half);
    if (hyphen == Hyphen.OWN) {
      joined = text + half;
    }
    mended.set(index, line.withText(joined));
    mended.set(next, mended.get(next).withText(end < 0 ? "" : following.substring(end).strip()));
  }

  private TextLine mendInner(TextLine line) {
    if (line.text().indexOf('-') < 0) {
      return line;
    }
    Matcher matcher = INNER.matcher(line.text());
    StringBuilder text = null;
    while (matcher.find()) {
      String joined = matcher.group(1) + matcher.group(2);
      if (isWhole(joined)) {
        text = text == null ? new StringBuilder() : text;
        matcher.appendReplacement(text, joined);
      }
    }
    return text == null ? line : line.withText(matcher.appendTail(text).toString());
  }

  private boolean isWhole(String word) {
    Set<String> words = whole;
    if (words == null) {
      words = new HashSet<>();
      for (TextLine line : lines) {
        for (String it : line.text().split("[^\\p{L}-]+")) {
          if (it.length() > 5 && it.indexOf('-') < 0) {
            words.add(it.toLowerCase(java.util.Locale.ROOT));
          }
        }
      }
      whole = words;
    }
    return words.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }
}
