package se.paragraf.indexer.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title of a paper that has no head to read it from: its most prominent line. */
final class PaperTitle {

  static final int LONGEST = 200;

  private static final int MOST_LINES = 4;

  private static final int TOP = 8;

  private static final Pattern CALL =
      Pattern.compile(
          "(?iu)^(?:kallelse|ärendelista|föredragningslista|dagordning) (?:till|för|inför) \\p{L}[^.\\t]+$");

  /** What a call is named, alone or with the body and day, or with what comes with it. */
  private static final Pattern CALL_NAME =
      Pattern.compile(
          "(?iu)^(?:(?:kallelse|föredragningslista|ärendelista|dagordning)(?: med (?:handlingar|bilagor|föredragningslista|ärendelista)| och \\p{L}+)?"
              + "|mötesbok(?:: \\p{L}[^.\\t]+)?|sammanträdeshandlingar)$");

  private PaperTitle() {}

  /**
   * How a call names itself ({@code Kallelse till nämndens sammanträde}, or in its largest line
   * {@code Kallelse med handlingar}); empty where it does not.
   */
  static String ofCall(List<TextLine> lines) {
    List<TextLine> top = lines.stream().filter(TextLine::counts).limit(TOP).toList();
    return top.stream()
        .map(TextLine::text)
        .filter(it -> it.length() < LONGEST && CALL.matcher(it).matches())
        .findFirst()
        .or(() -> largest(top).filter(it -> CALL_NAME.matcher(it).matches()))
        .orElse("");
  }

  /** The one line that is larger than all others; a word in a page's head is as small as these. */
  private static Optional<String> largest(List<TextLine> top) {
    List<TextLine> bySize =
        top.stream().sorted(Comparator.comparing(TextLine::size).reversed()).toList();
    return bySize.size() > 1 && bySize.get(0).size() > bySize.get(1).size() + 1
        ? Optional.of(bySize.getFirst().text().strip())
        : Optional.empty();
  }

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
    return best == null ? "" : shortened(whole(lines, best));
  }

  /** A heading in capitals that is broken within its sentence: the lines up to its mark. */
  private static String whole(List<TextLine> lines, TextLine first) {
    StringBuilder title = new StringBuilder(first.text().strip());
    int taken = 1;
    for (int at = lines.indexOf(first) + 1; at < lines.size() && taken < MOST_LINES; at++) {
      String text = lines.get(at).text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!isCapitals(title) || !isCapitals(text)) {
        break;
      }
      title.append(' ').append(text);
      taken++;
      if (text.endsWith("?") || text.endsWith("!")) {
        return title.toString();
      }
    }
    return first.text();
  }

  private static boolean isCapitals(CharSequence text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** On one line, and not longer than a title is. */
  static String shortened(String title) {
    String one = title.replace('\t', ' ').strip();
    return one.length() > LONGEST ? one.substring(0, LONGEST) + " …" : one;
  }
}
