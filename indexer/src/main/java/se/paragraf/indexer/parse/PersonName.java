package se.paragraf.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member's name with party, as minutes print it.
 *
 * <p>Convention: the party's letters stand in brackets behind the name ({@code Anna Ek (S)}, {@code
 * Bo af Alm (-)}), in older or northern papers behind a comma ({@code Anna Ek, S}).
 *
 * @param name without titles such as Ordförande
 * @param party the letters, without brackets
 * @param start where in the text it begins
 * @param end where the brackets close
 */
record PersonName(String name, String party, int start, int end) {

  private static final String WORD = "\\p{Lu}[\\p{L}.’'-]*+";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}-])(?<name>"
              + WORD
              + "(?: (?:"
              + WORD
              + "|von|af|de|der|van|el|al|bin|da)){1,4}+) ?(?:\\((?<party>\\p{L}{1,5}|-)\\)|, (?<bare>S|M|SD|C|V|KD|MP|L|FP|Fp)(?![\\p{L}:]))");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)^(?:(?:ordföranden?|(?:förste |andre |1:e |2:e )?vice ordföranden?|ledamoten?|ersättaren?|kommunalråde?t?|oppositionsråde?t?|regionråde?t?|borgarråde?t?|gruppledaren?|fru|herr|kommunstyrelsens ordförande)\\s+)+");

  /** All names in the text, in order. */
  static List<PersonName> in(String text) {
    List<PersonName> names = new ArrayList<>();
    if (text.indexOf('(') < 0 && text.indexOf(", ") < 0) {
      return names;
    }
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      String name = TITLE.matcher(matcher.group("name")).replaceFirst("");
      if (name.indexOf(' ') < 0) {
        continue;
      }
      String party = matcher.group("party");
      names.add(
          new PersonName(
              name, party == null ? matcher.group("bare") : party, matcher.start(), matcher.end()));
    }
    return names;
  }
}
