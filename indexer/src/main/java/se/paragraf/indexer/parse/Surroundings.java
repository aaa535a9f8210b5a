package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands above and below a line, within its § or paper. */
final class Surroundings {

  private final List<TextLine> lines;
  private final Set<Integer> headings;

  /**
   * @param headings the lines on which a § begins
   */
  Surroundings(List<TextLine> lines, Set<Integer> headings) {
    this.lines = lines;
    this.headings = headings;
  }

  /** Whether the line is one of the first of its page. */
  boolean opensPage(int index) {
    int seen = 0;
    for (int at = index; at >= 0 && seen < 3; at--) {
      if (lines.get(at).opensPage()) {
        return true;
      }
      seen += lines.get(at).counts() ? 1 : 0;
    }
    return false;
  }

  /** Whether a page begins between the two lines or with the second. */
  boolean isPagesApart(int start, int index) {
    for (int at = Math.max(0, start + 1); at <= index; at++) {
      if (lines.get(at).opensPage() && lines.get(at).page() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether fewer than so many filled lines lie between. */
  boolean within(int start, int index, int count) {
    if (start < 0) {
      return false;
    }
    int seen = 0;
    for (int at = start + 1; at < index; at++) {
      seen += lines.get(at).counts() ? 1 : 0;
      if (seen >= count) {
        return false;
      }
    }
    return true;
  }

  /** So many filled lines below, up to the next §. */
  List<String> below(int index, int count) {
    List<String> below = new ArrayList<>();
    for (int at = index + 1; at < lines.size() && below.size() < count; at++) {
      if (headings.contains(at)) {
        break;
      }
      if (!lines.get(at).isBlank()) {
        below.add(lines.get(at).text());
      }
    }
    return below;
  }

  /** What stands below on the same page, up to the next paper's label. */
  List<String> belowOnPage(int index, int window) {
    List<String> below = new ArrayList<>();
    for (int at = index + 1; at < lines.size() && below.size() < window; at++) {
      TextLine line = lines.get(at);
      if (headings.contains(at)
          || (line.opensPage() && !below.isEmpty() && below.size() > 2)
          || (below.size() > 2 && PaperKind.alone(line.text()).isPresent())) {
        break;
      }
      if (!line.isBlank()) {
        below.add(line.text());
      }
    }
    return below;
  }

  /** So many lines of text above, the nearest first, down to the last §. */
  List<String> above(int index, int count) {
    List<String> above = new ArrayList<>();
    for (int at = index - 1; at >= 0 && above.size() < count; at--) {
      if (headings.contains(at)) {
        break;
      }
      if (lines.get(at).counts()) {
        above.add(lines.get(at).text());
      }
    }
    return above;
  }

  /**
   * Whether a title may stand there: at the top of its page, or where there are no pages, between
   * empty lines.
   */
  boolean isAlone(int index) {
    TextLine line = lines.get(index);
    String text = line.text();
    if (line.furniture()
        || text.length() < 12
        || text.length() > 140
        || ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('\t') >= 0
        || !Character.isLetterOrDigit(text.charAt(0))
        || Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    if (line.page() > 0) {
      return opensPage(index);
    }
    return (index == 0 || lines.get(index - 1).isBlank())
        && (index + 1 == lines.size() || lines.get(index + 1).isBlank());
  }
}
