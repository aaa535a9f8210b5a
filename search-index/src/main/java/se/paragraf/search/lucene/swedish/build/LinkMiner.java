package se.paragraf.search.lucene.swedish.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.paragraf.search.lucene.swedish.Reading;

/**
 * Finds nouns that begin or end many compounds of the dictionary though it does not let them in new
 * ones: {@code gatu}, {@code tak}, {@code berg}, {@code stiftning}. The dictionary holds back, so
 * as not to pass misspellings; one who searches has no use for that.
 */
final class LinkMiner {

  /** In so many compounds it is no chance. */
  private static final int FEWEST = 8;

  private static final int SHORTEST = 3;
  private static final int SHORTEST_END = 3;

  /** Such a noun may end a compound that the dictionary has not thought of. */
  private static final int LONG_END = 5;

  private final Set<String> words;
  private final Lemmas lemmas;
  private final FormReadings forms;

  private LinkMiner(Set<String> words, Lemmas lemmas, FormReadings forms) {
    this.words = words;
    this.lemmas = lemmas;
    this.forms = forms;
  }

  /**
   * Adds to the forms what it finds; {@code likely} are nouns and nothing else, {@code telling}
   * what tells how something is, and nothing else.
   */
  static void mine(
      Set<String> words,
      Lemmas lemmas,
      FormReadings forms,
      Predicate<String> likely,
      Predicate<String> telling) {
    new LinkMiner(words, lemmas, forms).mine(likely, telling);
  }

  private void mine(Predicate<String> likely, Predicate<String> telling) {
    Map<String, Set<String>> ends = new HashMap<>();
    Map<String, Set<String>> begins = new HashMap<>();
    for (String word : words) {
      for (int cut = SHORTEST; cut <= word.length() - SHORTEST_END; cut++) {
        String begin = word.substring(0, cut);
        String end = word.substring(cut);
        if (words.contains(end) && (is(begin, Reading.BEGIN) || lemma(begin) != null)) {
          ends.computeIfAbsent(begin, _ -> new HashSet<>()).add(end);
          begins.computeIfAbsent(end, _ -> new HashSet<>()).add(begin);
        }
      }
    }
    ends.forEach(
        (begin, its) -> {
          String lemma = lemma(begin);
          if (its.size() >= FEWEST
              && !is(begin, Reading.BEGIN)
              && lemma != null
              && likely.test(lemma)) {
            forms.add(begin, lemma, Reading.BEGIN);
          }
        });
    Set<String> found =
        begins.entrySet().stream()
            .filter(it -> it.getValue().size() >= FEWEST && !is(it.getKey(), Reading.END))
            .map(Map.Entry::getKey)
            .filter(it -> likely.test(it) || it.length() >= LONG_END && telling.test(it))
            .collect(Collectors.toSet());
    words.stream().filter(it -> it.length() >= LONG_END && likely.test(it)).forEach(found::add);
    found.addAll(forms.ending());
    forms.letEnd(found);
  }

  private boolean is(String form, int role) {
    return forms.of(form).stream().anyMatch(it -> (it.roles & role) != 0);
  }

  private @Nullable String lemma(String begin) {
    if (words.contains(begin)) {
      return lemmas.ofLinking(begin);
    }
    String made = lemmas.ofLinking(begin);
    return made.equals(begin) || !Stream.of("s", "u", "o", "e").anyMatch(begin::endsWith)
        ? null
        : made;
  }

  /** An adjective or a participle that is nothing else, as far as the tagger knows. */
  static boolean isOnlyTelling(String lemma, Map<String, List<LanguageFiles.Tagged>> tagged) {
    List<LanguageFiles.Tagged> readings = tagged.getOrDefault(lemma, List.of());
    return !readings.isEmpty()
        && readings.stream().allMatch(it -> it.tag().startsWith("JJ") || it.isParticiple());
  }

  /** A noun that is nothing else, as far as the tagger knows. */
  static boolean isOnlyNoun(String lemma, Map<String, List<LanguageFiles.Tagged>> tagged) {
    List<LanguageFiles.Tagged> readings = tagged.getOrDefault(lemma, List.of());
    return readings.stream().anyMatch(it -> it.tag().startsWith("NN"))
        && readings.stream().allMatch(it -> it.tag().startsWith("NN") || it.isSeldom());
  }
}
