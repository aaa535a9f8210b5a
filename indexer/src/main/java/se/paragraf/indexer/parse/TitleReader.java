package se.paragraf.indexer.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a title that may run over several lines.
 *
 * <p>Convention: a title is set larger or bolder than the text, all its lines alike; where the
 * format does not tell, it ends at an empty line or at a heading.
 */
final class TitleReader {

  private static final int MOST_LINES = 9;

  private static final int LONGEST_BRACKET = 60;

  /**
   * A title.
   *
   * @param text on one line
   * @param lines how many of the lines it and the empty ones around it take
   */
  record Title(String text, int lines) {}

  /** No title ends with such a word. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu).*(?:[-–,]|(?<!\\p{L})(?:i|för|och|av|till|på|om|med|över|angående|avseende|gällande|från|samt|inom|hos|vid))$");

  private TitleReader() {}

  /** The size that most letters are set in; 0 where sizes are unknown. */
  static float bodySize(List<TextLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    for (TextLine line : lines) {
      if (line.size() > 0) {
        letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  static Title read(List<TextLine> lines, String start, float bodySize) {
    StringBuilder title = new StringBuilder(start);
    int at = 0;
    TextLine first = null;
    int taken = start.isEmpty() ? 0 : 1;
    boolean knowsSizes = bodySize > 0;
    while (at < lines.size() && taken < MOST_LINES) {
      TextLine line = lines.get(at);
      if (line.isBlank()) {
        if (taken > 0) {
          boolean within =
              at + 1 < lines.size()
                  && !lines.get(at + 1).isBlank()
                  && goesOnWithin(title, lines.get(at + 1));
          if (!within && (!knowsSizes || first == null || !goesOn(lines, at, first, bodySize))) {
            break;
          }
        }
        at++;
        continue;
      }
      boolean heading = Headings.matches(line.text());
      if (heading && !(taken == 0 && isTitleOfAnyWord(lines, at))) {
        break;
      }
      if (taken > 0 && UnheadedDecision.opensDecision(line.text())) {
        break;
      }
      boolean prominent = line.bold() || (knowsSizes && line.size() > bodySize + 0.5f);
      if (taken > 0) {
        boolean alike = first == null ? prominent && !start.isEmpty() : line.looksLike(first);
        boolean firstProminent =
            first == null || first.bold() || (knowsSizes && first.size() > bodySize + 0.5f);
        if (knowsSizes || line.bold() || (first != null && first.bold())) {
          boolean within = taken < 6 && goesOnWithin(title, line);
          if ((!alike || !prominent || !firstProminent) && !within) {
            break;
          }
        } else if (taken >= 4 || startsSentence(title, line)) {
          break;
        }
      }
      if (first == null) {
        first = line;
      }
      append(title, line.text());
      taken++;
      at++;
    }
    return new Title(title.toString().replace('\t', ' ').replaceAll("\\s+", " ").strip(), at);
  }

  /** {@code Information} is a title where a heading follows it, and a heading where text does. */
  private static boolean isTitleOfAnyWord(List<TextLine> lines, int at) {
    if (Headings.read(lines.get(at).text())
        .filter(it -> it.part() == Headings.Part.OTHER)
        .isEmpty()) {
      return false;
    }
    for (int next = at + 1; next < lines.size(); next++) {
      TextLine line = lines.get(next);
      if (line.counts()) {
        return Headings.matches(line.text()) || UnheadedDecision.opensDecision(line.text());
      }
    }
    return false;
  }

  /** A line that opens in the middle of a sentence, below a title that has not come to its end. */
  private static boolean goesOnWithin(CharSequence title, TextLine line) {
    char first = line.text().charAt(0);
    return !title.toString().endsWith(".")
        && (Character.isLowerCase(first)
            || first == '('
            || isOpen(title)
            || UNFINISHED.matcher(title).matches() && Character.isLetter(first));
  }

  /**
   * A bracket that a narrow line has broken: {@code Taxa 2023 (KS 2022/12, SN} / {@code 2022/7)}.
   */
  static boolean isOpen(CharSequence title) {
    String text = title.toString();
    int open = text.lastIndexOf('(');
    return open > text.lastIndexOf(')') && text.length() - open < LONGEST_BRACKET;
  }

  private static boolean startsSentence(StringBuilder title, TextLine line) {
    return title.length() < 45
        && Character.isUpperCase(line.text().charAt(0))
        && !UNFINISHED.matcher(title).matches();
  }

  private static boolean goesOn(List<TextLine> lines, int blank, TextLine first, float bodySize) {
    if (!(first.bold() || first.size() > bodySize + 0.5f)) {
      return false;
    }
    for (int next = blank + 1; next < Math.min(lines.size(), blank + 3); next++) {
      if (!lines.get(next).isBlank()) {
        return lines.get(next).looksLike(first) && !Headings.matches(lines.get(next).text());
      }
    }
    return false;
  }

  /** A hyphen at the line's end joins, unless the word has its own ("KS-möte", "gång- och"). */
  private static void append(StringBuilder title, String line) {
    if (title.isEmpty()) {
      title.append(line);
    } else if (title.charAt(title.length() - 1) == '-'
        && Character.isLowerCase(line.charAt(0))
        && !line.matches("(?:och|eller|samt)\\b.*")) {
      title.setLength(title.length() - 1);
      title.append(line);
    } else {
      title.append(' ').append(line);
    }
  }
}
