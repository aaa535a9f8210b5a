package se.paragraf.indexer.parse;

import java.util.List;

/** The title of a paper that has no head to read it from: its most prominent line. */
final class PaperTitle {

  static final int LONGEST = 200;

  private PaperTitle() {}

  /** The first line that is not empty. */
  static String firstLine(List<TextLine> lines) {
    return lines.stream()
        .filter(it -> !it.isBlank())
        .map(TextLine::text)
        .findFirst()
        .map(PaperTitle::shortened)
        .orElse("");
  }

  /** The largest line among the first; the first of several alike. */
  static String mostProminent(List<TextLine> lines) {
    TextLine best = null;
    int seen = 0;
    for (TextLine line : lines) {
      if (line.isBlank() || line.text().length() < 4) {
        continue;
      }
      if (best == null
          || line.size() > best.size() + 0.5f
          || (line.bold() && !best.bold() && line.size() >= best.size())) {
        best = line;
      }
      if (++seen == 25) {
        break;
      }
    }
    return best == null ? "" : shortened(best.text());
  }

  /** On one line, and not longer than a title is. */
  static String shortened(String title) {
    String one = title.replace('\t', ' ').strip();
    return one.length() > LONGEST ? one.substring(0, LONGEST) + " …" : one;
  }
}
