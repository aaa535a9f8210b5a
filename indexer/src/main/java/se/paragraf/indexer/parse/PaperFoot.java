package se.paragraf.indexer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.CaseNumber;

/**
 * Reads the foot by which a document made after a template tells what it is.
 *
 * <p>Convention: labels, each with its value behind it or on the next line: {@code Dokumentnamn:
 * Sammanställning av ansökningar}, {@code Dokumentansvarig: …}, {@code Dokumentdatum: 2024-05-16},
 * {@code DNR: KS-2024/00456-2}. "Beslutsdatum" is when it was adopted, and mostly not filled in.
 */
final class PaperFoot {

  private static final int LINES = 14;

  private static final Pattern NAME = Pattern.compile("(?iu)^dokumentnamn\\s*:?.*");

  private static final Pattern NUMBER =
      Pattern.compile("(?iu)(?:^|[\\s\\t])(?:dnr|diarienr|diarienummer)\\s*:?\\s*");

  private static final Pattern DATE =
      Pattern.compile("(?iu)(?:^|[\\s\\t])dokument(?:datum|et\\s+daterat)\\s*:?\\s*");

  private PaperFoot() {}

  static List<CaseNumber> number(List<TextLine> lines) {
    for (Value it : values(lines, NUMBER)) {
      if (it.behindLabel() || Letterhead.isCaseNumber(it.text())) {
        List<CaseNumber> found = CaseNumbers.inHeading(it.text());
        if (!found.isEmpty()) {
          return found.stream().limit(1).toList();
        }
      }
    }
    return List.of();
  }

  static Optional<LocalDate> date(List<TextLine> lines) {
    for (Value it : values(lines, DATE)) {
      Optional<LocalDate> date = SwedishDate.firstIn(it.text());
      if (date.isPresent() && it.text().length() < 60) {
        return date;
      }
    }
    return Optional.empty();
  }

  private record Value(String text, boolean behindLabel) {}

  /** What stands behind the label in each foot, or on the line below it. */
  private static List<Value> values(List<TextLine> lines, Pattern label) {
    List<Value> values = new ArrayList<>();
    int end = -1;
    for (int index = 0; index < lines.size(); index++) {
      if (index < end || !NAME.matcher(lines.get(index).text()).matches()) {
        continue;
      }
      boolean labelled = false;
      int seen = 0;
      end = index + 1;
      for (; end < lines.size() && seen < LINES; end++) {
        String text = lines.get(end).text();
        if (text.isBlank()) {
          continue;
        }
        seen++;
        if (labelled) {
          values.add(new Value(text, false));
        }
        Matcher matcher = label.matcher(text);
        labelled = matcher.find();
        if (labelled && matcher.end() < text.length()) {
          values.add(new Value(text.substring(matcher.end()), true));
        }
      }
    }
    return values;
  }
}
