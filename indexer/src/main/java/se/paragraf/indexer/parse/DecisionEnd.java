package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the text of a decision ends, if no heading ends it. */
final class DecisionEnd {

  /** {@code Antecknas.} is a whole decision; what follows is the matter that was taken note of. */
  private static final Pattern ONE_WORD = Pattern.compile("(?u)\\p{Lu}\\p{Ll}+s\\.");

  private static final Pattern RESERVES =
      Pattern.compile(
          "(?u)^.{0,160}\\((?:\\p{L}{1,5}|-)\\)(?:,? (?:samt|och) .{0,120})?"
              + " (?:reserverar|reserverade|anmäler reservation|lämnar (?:en )?(?:skriftlig"
              + " )?reservation).*|^(?:Mot beslutet|Häremot|Mot detta beslut) reserver.*");

  /** That the § is adjusted at once is said of the minutes, and is no part of the decision. */
  private static final Pattern ADJUSTED =
      Pattern.compile(
          "(?iu)^(?:denna |detta"
              + " )?(?:paragrafen|paragraf|punkten|punkt|ärendet|ärende|§\\s?\\d{1,4})\\s+(?:förklaras|justeras|är)\\s(?:\\p{L}+\\s){0,2}?omedelbart(?:\\s\\p{L}+)?\\.?$");

  private DecisionEnd() {}

  /** Up to the signatures, and up to who reserves. */
  static List<TextLine> trimmed(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.text();
      if (!line.isBlank()) {
        if (HeadingWords.SIGNATURE.matches(text)
            || ADJUSTED.matcher(text).matches()
            || RESERVES.matcher(text).matches()) {
          break;
        }
      }
      boolean first = kept.stream().allMatch(TextLine::isBlank);
      kept.add(line);
      if (first && ONE_WORD.matcher(text).matches()) {
        break;
      }
    }
    return kept;
  }
}
