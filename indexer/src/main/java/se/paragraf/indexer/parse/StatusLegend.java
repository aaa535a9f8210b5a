package se.paragraf.indexer.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.AssignmentStatus;

/**
 * What the colours of a list mean.
 *
 * <p>Convention: a line explains them: {@code Grön = klart, Gul = pågår, Röd = inte påbörjat}. The
 * same colour means other things in other lists, so without such a line it says nothing.
 */
final class StatusLegend {

  private static final String COLOURS = "(?:grön|gul|röd|blå|orange|grå|vit|svart)";

  private static final Stems COLOUR_STEMS =
      Stems.of("grön", "gul", "röd", "blå", "orange", "grå", "vit", "svart");

  private static final Pattern MEANING =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?<colour>grön|gul|röd|blå|orange|grå|vit|svart)[at]?(?:\\s(?:markering|färg|text))?\\s*(?:=|:|–|-|\\bbetyder\\b|\\bär\\b)\\s*(?<meaning>(?:(?!"
              + COLOURS
              + ")[^;\\n]){3,60})");

  private static final Pattern CELL =
      Pattern.compile(
          "(?iu)^(?<colour>grön|gul|röd|blå|orange|grå|vit|svart)[at]?(?:\\s(?:cirkel|prick|markering))?[.]?$");

  private final Map<String, AssignmentStatus> meanings = new HashMap<>();

  private StatusLegend() {}

  static StatusLegend in(List<TextLine> lines) {
    StatusLegend legend = new StatusLegend();
    for (TextLine line : lines) {
      String text = line.text();
      if (text.length() > 5 && text.length() < 300 && COLOUR_STEMS.in(text)) {
        Matcher matcher = MEANING.matcher(text);
        while (matcher.find()) {
          Optional<AssignmentStatus> status = AssignmentStatusReader.told(matcher.group("meaning"));
          status.ifPresent(it -> legend.meanings.putIfAbsent(colour(matcher.group("colour")), it));
        }
      }
    }
    return legend;
  }

  /** What a cell that holds a colour and nothing else means in this list. */
  Optional<AssignmentStatus> of(String cell) {
    Matcher matcher = CELL.matcher(cell.strip());
    return matcher.matches()
        ? Optional.ofNullable(meanings.get(colour(matcher.group("colour"))))
        : Optional.empty();
  }

  static boolean isColour(String cell) {
    return CELL.matcher(cell.strip()).matches();
  }

  private static String colour(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
