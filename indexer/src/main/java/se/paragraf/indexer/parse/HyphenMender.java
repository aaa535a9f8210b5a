package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words and numbers together that the ends of lines have broken, in running text and in the
 * cells of tables, over the ends of pages too. What a hyphen is, {@link Hyphen} tells.
 *
 * <p>An earlier wrapping may have left hyphens within a line. Those go where the same text also
 * writes the word whole ({@code verk-samhet}); with a blank behind ({@code verk- samhet}) they go
 * in a cell too, since some formats run a cell's lines together.
 */
final class HyphenMender {

  /** How many lines further down a cell's text may go on. */
  private static final int CELL_GOES_ON = 3;

  /** No word is broken over more lines. */
  private static final int MOST_BREAKS = 4;

  private static final Pattern WITHIN =
      Pattern.compile("(?u)(?<![\\p{L}-])(\\p{L}\\p{Ll}{2,}+-)(\\p{Ll}{3,}+)(?![\\p{L}-])");

  private static final Pattern WITH_BLANK =
      Pattern.compile("(?u)(?<![\\p{L}\\d-])(\\p{L}\\p{Ll}++-) (\\p{Ll}{2,}+)");

  /** {@code för- grund- och gymnasieskola}: what stands behind the second piece. */
  private static final Pattern COORDINATED =
      Pattern.compile("(?u)-(?:,| (?:och|eller|samt|respektive|resp|som)(?!\\p{L}))");

  private final List<TextLine> lines;
  private final Spellings spellings = new Spellings();
  private List<TextLine> mended = List.of();

  private HyphenMender(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The lines, mended; a line that held nothing but the half of a word is gone. */
  static List<TextLine> mend(List<TextLine> lines) {
    HyphenMender mender = new HyphenMender(lines);
    List<TextLine> guessed = mender.mend();
    if (!mender.spellings.areWanted()) {
      return guessed;
    }
    mender.spellings.read(lines);
    return mender.mend();
  }

  /** Two pieces of running text, the first of which ended its line, as one. */
  static String join(String first, String second) {
    RunningText text = new RunningText();
    text.add(first);
    text.add(second);
    return text.toString();
  }

  private static String joined(String first, String second, Hyphen hyphen) {
    return switch (hyphen) {
      case NONE -> first + " " + second;
      case OWN -> first + second;
      case LINE_END -> first.substring(0, first.length() - 1) + second;
    };
  }

  private List<TextLine> mend() {
    mended = new ArrayList<>(lines);
    boolean[] gone = new boolean[lines.size()];
    boolean any = false;
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = mended.get(index);
      if (gone[index] || !line.counts() || !mayBreak(line.text())) {
        continue;
      }
      any = true;
      mended.set(index, line.withText(within(line.text())));
      if (line.text().indexOf('\t') < 0) {
        mendEnd(index, gone);
      } else {
        mendCells(index, gone);
      }
      mended.set(
          index, mended.get(index).withText(mended.get(index).text().replace(Hyphen.SOFT, '-')));
    }
    return any ? without(gone) : lines;
  }

  private static boolean mayBreak(String text) {
    return text.indexOf('-') >= 0 || endsBroken(text);
  }

  private static boolean endsBroken(String text) {
    return text.length() > 1 && "-–/\u2010".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void mendEnd(int index, boolean[] gone) {
    for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
      TextLine line = mended.get(index);
      if (!endsBroken(line.text())) {
        return;
      }
      int next = index + 1;
      while (next < mended.size() && (gone[next] || !mended.get(next).counts())) {
        next++;
      }
      if (next == mended.size()) {
        return;
      }
      TextLine following = mended.get(next);
      if (following.text().indexOf('\t') >= 0 || Headings.matches(following.text())) {
        return;
      }
      Hyphen hyphen = Hyphen.between(line.text(), following.text(), spellings);
      if (hyphen == Hyphen.NONE) {
        return;
      }
      int half = endOfFirst(following.text());
      String rest = following.text().substring(half).strip();
      mended.set(
          index, line.withText(joined(line.text(), following.text().substring(0, half), hyphen)));
      mended.set(next, following.withText(rest));
      gone[next] = rest.isEmpty();
      if (!rest.isEmpty()) {
        return;
      }
    }
  }

  private static int endOfFirst(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }

  private void mendCells(int index, boolean[] gone) {
    List<String> cells = mended.get(index).cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      if (endsBroken(cells.get(cell))) {
        mendCell(index, cell, gone);
      }
    }
  }

  private void mendCell(int index, int cell, boolean[] gone) {
    TextLine line = mended.get(index);
    String first = line.cells().get(cell);
    int seen = 0;
    for (int next = index + 1; next < mended.size() && seen < CELL_GOES_ON; next++) {
      TextLine other = mended.get(next);
      if (gone[next] || !other.counts()) {
        continue;
      }
      seen++;
      int column = line.columnOf(cell, other);
      String second = column < 0 ? "" : other.cells().get(column);
      if (second.isBlank() || Character.isUpperCase(second.charAt(0))) {
        continue; // the head of the table comes again on the next page
      }
      Hyphen hyphen = Hyphen.between(first, second, spellings);
      if (hyphen != Hyphen.NONE) {
        int half = endOfFirst(second);
        mended.set(index, line.withCell(cell, joined(first, second.substring(0, half), hyphen)));
        TextLine shorter = other.withCell(column, second.substring(half).strip());
        mended.set(next, shorter);
        gone[next] = shorter.isBlank();
      }
      return;
    }
  }

  /** The line without the hyphens that an earlier wrapping has left in it. */
  private String within(String text) {
    if (text.indexOf('-') < 0) {
      return text;
    }
    String without = text.contains("- ") ? withoutBlanks(text) : text;
    Matcher matcher = WITHIN.matcher(without);
    StringBuilder kept = null;
    while (matcher.find()) {
      if (isWhole(matcher.group(1), matcher.group(2))) {
        kept = kept == null ? new StringBuilder() : kept;
        matcher.appendReplacement(
            kept, joined(matcher.group(1), matcher.group(2), Hyphen.LINE_END));
      }
    }
    return kept == null ? without : matcher.appendTail(kept).toString();
  }

  private String withoutBlanks(String text) {
    boolean cell = text.indexOf('\t') >= 0;
    Matcher matcher = WITH_BLANK.matcher(text);
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int at = 0; matcher.find(at); at = matcher.start(2)) {
      Hyphen hyphen = Hyphen.between(matcher.group(1), matcher.group(2), spellings);
      boolean whole = isWhole(matcher.group(1), matcher.group(2));
      boolean coordinated =
          COORDINATED.matcher(text).region(matcher.end(), text.length()).lookingAt();
      if (hyphen == Hyphen.LINE_END && (whole || cell && !coordinated)) {
        kept.append(text, from, matcher.end(1) - 1);
        from = matcher.start(2);
      }
    }
    return kept.append(text, from, text.length()).toString();
  }

  private boolean isWhole(String first, String second) {
    return spellings.has(first.substring(0, first.length() - 1) + second, Hyphen.Spelling.As.WORD)
        && Hyphen.between(first, second, spellings) == Hyphen.LINE_END;
  }

  /** Where a line that opened its page is gone, the next one opens it. */
  private List<TextLine> without(boolean[] gone) {
    List<TextLine> kept = new ArrayList<>();
    boolean opening = false;
    for (int index = 0; index < gone.length; index++) {
      TextLine line = mended.get(index);
      if (gone[index]) {
        opening |= line.opensPage();
      } else {
        boolean opens = opening && !line.isBlank();
        kept.add(opens ? line.opening() : line);
        opening &= !opens;
      }
    }
    return kept;
  }
}
