package se.paragraf.search.lucene.swedish.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The suffix rules of a Hunspell {@code .aff} file, by flag.
 *
 * <pre>
 * SFX  A  Y  1             a heading, with the number of rules
 * SFX  A  0  s  .          takes nothing off, puts s on, after anything
 * SFX  v  a  s/WXZ  a      takes a off, puts s on, after a: the form carries flags of its own
 * </pre>
 */
final class HunspellAffixes {

  private final Map<Character, List<Rule>> rules = new HashMap<>();

  /**
   * A form that a rule makes.
   *
   * @param text the form
   * @param flags what only this form has
   * @param base the word that it is a form of: the root, or a word made from it, as {@code lärare}
   *     from {@code lära}
   */
  record Form(String text, String flags, String base) {}

  private record Rule(String strip, String add, String flags, Pattern condition) {}

  HunspellAffixes(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length < 5 || !cells[0].equals("SFX")) {
        continue;
      }
      String[] added = cells[3].split("/", 2);
      rules
          .computeIfAbsent(cells[1].charAt(0), _ -> new ArrayList<>())
          .add(
              new Rule(
                  cells[2].equals("0") ? "" : cells[2],
                  added[0].equals("0") ? "" : added[0],
                  added.length > 1 ? added[1] : "",
                  Pattern.compile(cells[4] + "$")));
    }
  }

  /** The forms that a flag makes of a word. */
  List<Form> forms(String word, char flag) {
    List<Form> forms = new ArrayList<>();
    for (Rule rule : rules.getOrDefault(flag, List.of())) {
      if (word.endsWith(rule.strip()) && rule.condition().matcher(word).find()) {
        String stem = word.substring(0, word.length() - rule.strip().length());
        forms.add(new Form(stem + rule.add(), rule.flags(), base(word, flag, stem, rule.add())));
      }
    }
    return forms;
  }

  /** Some rules make other words and inflect them at once: {@code lära} gives {@code lärarna}. */
  private static String base(String word, char flag, String stem, String added) {
    String suffix =
        switch (flag) {
          case 'B', 'D', 'F' -> added.startsWith("nde") ? "nde" : "";
          case 'T' -> added.startsWith("isk") ? "isk" : added.startsWith("r") ? "re" : "";
          case 'e' -> "bo";
          case 'd' -> "sbo";
          default -> "";
        };
    return suffix.isEmpty() ? word : stem + suffix;
  }
}
