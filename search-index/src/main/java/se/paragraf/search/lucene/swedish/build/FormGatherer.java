package se.paragraf.search.lucene.swedish.build;

import static se.paragraf.search.lucene.swedish.build.LanguageFiles.lower;

import java.util.List;
import java.util.Map;
import se.paragraf.search.lucene.swedish.Lexicon;
import se.paragraf.search.lucene.swedish.Reading;

/** Gathers the forms of all roots, with what each can be. */
final class FormGatherer {

  /** {@code Bo} and {@code Per} would be found in half of all words. */
  private static final int SHORTEST_NAME_IN_COMPOUNDS = 4;

  /** Short words that begin compounds in any council, which the dictionary does not let. */
  private static final List<String> ALSO_BEGIN = List.of("el", "is", "by", "ny");

  /** Forms that neither dictionary has. */
  private static final Map<String, String> LEFT_OUT =
      Map.of("städer", "stad", "städers", "stad", "städerna", "stad", "städernas", "stad");

  private final HunspellAffixes affixes;
  private final Map<String, List<LanguageFiles.Tagged>> tagged;
  private final Lemmas lemmas;
  private final FormReadings forms = new FormReadings();

  private FormGatherer(
      HunspellAffixes affixes, Map<String, List<LanguageFiles.Tagged>> tagged, Lemmas lemmas) {
    this.affixes = affixes;
    this.tagged = tagged;
    this.lemmas = lemmas;
  }

  static FormReadings gather(
      HunspellAffixes affixes,
      List<HunspellRoot> roots,
      Map<String, List<LanguageFiles.Tagged>> tagged,
      Lemmas lemmas) {
    FormGatherer gatherer = new FormGatherer(affixes, tagged, lemmas);
    roots.forEach(gatherer::addFormsOf);
    tagged.forEach(gatherer::addTagged);
    ALSO_BEGIN.forEach(it -> gatherer.add(it, it, Reading.BEGIN));
    LEFT_OUT.forEach((form, lemma) -> gatherer.add(form, lemma, Reading.WORD | Reading.END));
    return gatherer.forms;
  }

  private void addTagged(String form, List<LanguageFiles.Tagged> readings) {
    for (LanguageFiles.Tagged it : readings) {
      if (!it.isSeldom() && !(it.isComparison() && form.charAt(0) != it.lemma().charAt(0))) {
        add(form, lemmas.of(it.lemma()), it.isName() ? Reading.NAME : Reading.WORD);
      }
    }
  }

  private void addFormsOf(HunspellRoot root) {
    String word = lower(root.word());
    String lemma = lemmas.of(word);
    int roles =
        root.isName() ? Reading.NAME : root.has('Y') ? Reading.WORD | Reading.END : Reading.WORD;
    if (root.isWord()) {
      add(word, lemma, roles);
    }
    addLinking(root, word, root.flags());
    for (char flag : root.flags().toCharArray()) {
      if (Character.isDigit(flag)) {
        continue; // ordinals and numerals, which no one looks for by their forms
      }
      for (HunspellAffixes.Form form : affixes.forms(root.word(), flag)) {
        if (form.flags().isEmpty()) {
          String base = lower(form.base());
          addInflected(lower(form.text()), base.equals(word) ? lemma : base, roles);
        } else {
          addLinking(root, lower(form.text()), form.flags());
        }
      }
    }
  }

  private void addLinking(HunspellRoot root, String form, String flags) {
    int roles =
        (flags.indexOf('X') >= 0 ? Reading.BEGIN : 0)
            | (flags.indexOf('U') >= 0 ? Reading.MIDDLE : 0);
    if (roles != 0 && (!root.isName() || root.word().length() >= SHORTEST_NAME_IN_COMPOUNDS)) {
      String lemma =
          root.isName() && !flags.equals(root.flags())
              ? lower(root.word())
              : lemmas.ofLinking(form);
      add(form, lemma, roles);
    }
  }

  /**
   * An inflected form, unless the tagger reads it otherwise: the spelling dictionary has let words
   * flow together, and takes {@code nätter} for a form of {@code nät}.
   */
  private void addInflected(String form, String lemma, int roles) {
    List<LanguageFiles.Tagged> readings = tagged.getOrDefault(form, List.of());
    boolean agreed = readings.stream().anyMatch(it -> it.lemma().equals(lemma) && !it.isSeldom());
    boolean otherwise = readings.stream().anyMatch(it -> !it.isSeldom()) && lemmas.isKnown(lemma);
    if ((agreed || !otherwise) && !LEFT_OUT.containsKey(form)) {
      add(form, lemma, roles);
    }
  }

  private void add(String form, String lemma, int roles) {
    boolean ofALetter = lemma.length() == 1 && form.length() > 2;
    if (!ofALetter && Lexicon.canHold(form) && form.chars().allMatch(Character::isLetter)) {
      forms.add(form, lemma, roles);
    }
  }
}
