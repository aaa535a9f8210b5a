package se.paragraf.search.lucene.swedish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what a written word is. Every word has an answer: one that neither the lexicon nor its
 * parts explain is a word of its own, such as a name.
 *
 * <p>Safe for use by many threads. Answers are kept, since a few thousand words make up nearly all
 * of a text.
 */
public final class SwedishWords implements Words {

  private static final int MOST_KEPT = 40_000;
  private static final int MOST_NORMALS = 2;
  private static final int SHORTEST_COMPOUND = 5;
  private static final int LONGEST = 60;

  private static final class Held {
    static final SwedishWords WORDS = new SwedishWords(Lexicon.get());
  }

  private final Lexicon lexicon;
  private final CompoundSplitter splitter;
  private final Relatives relatives;
  private final Map<String, SwedishWord> kept = new ConcurrentHashMap<>();

  SwedishWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.splitter = new CompoundSplitter(lexicon);
    this.relatives = new Relatives(lexicon);
  }

  /** The words of the lexicon, which is loaded when it is first asked for. */
  public static SwedishWords get() {
    return Held.WORDS;
  }

  @Override
  public SwedishWord of(String word) {
    SwedishWord known = kept.get(word);
    if (known == null) {
      known = told(word);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(word, known);
    }
    return known;
  }

  @Override
  public boolean mayBeName(String word) {
    return !of(word).known() || lexicon.readings(word).stream().anyMatch(it -> it.is(Reading.NAME));
  }

  @Override
  public boolean isCommon(String word) {
    List<Reading> readings = lexicon.readings(word);
    return of(word).known()
        && (readings.isEmpty() || readings.stream().anyMatch(it -> it.is(Reading.WORD)));
  }

  @Override
  public Set<String> relatives(SwedishWord word) {
    return relatives.of(word.normal());
  }

  @Override
  public Set<String> withParticle(SwedishWord verb, String particle) {
    return Parts.joinsTheNext(particle)
        ? relatives.withParticle(verb.normal(), particle)
        : Set.of();
  }

  private SwedishWord told(String word) {
    if (word.length() < 2
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)) {
      return SwedishWord.simple(word, false);
    }
    List<Reading> readings = lexicon.readings(word);
    Set<String> lemmas = lemmas(word, readings, Reading.WORD);
    boolean alsoName = readings.stream().anyMatch(it -> it.is(Reading.NAME));
    boolean name = lemmas.isEmpty() && alsoName;
    if (lemmas.isEmpty()) {
      lemmas = lemmas(word, readings, Reading.NAME);
    }
    if (lemmas.isEmpty()) {
      lemmas = lemmas(word, readings, Reading.BEGIN | Reading.MIDDLE);
    }
    if (lemmas.isEmpty()) {
      return unlisted(word);
    }
    SwedishWord listed = listed(lemmas, name);
    return alsoName && Parts.isSurname(listed) ? listed.whole() : listed;
  }

  private static Set<String> lemmas(String word, List<Reading> readings, int role) {
    Set<String> lemmas = new LinkedHashSet<>();
    readings.stream().filter(it -> it.is(role)).forEach(it -> lemmas.add(it.lemma(word)));
    return lemmas;
  }

  /** A word of the dictionary: endings never become parts, since its lemma is what is split. */
  private SwedishWord listed(Set<String> lemmas, boolean name) {
    Set<String> normals = new LinkedHashSet<>();
    List<CompoundSplitter.Part> parts = List.of();
    String compound = "";
    for (String lemma : lemmas) {
      if (normals.size() < MOST_NORMALS) {
        normals.add(lemma);
      }
      if (parts.isEmpty() && !name) {
        parts = splitter.splitListed(lemma);
        compound = lemma;
      }
    }
    return compound(List.copyOf(normals), compound, parts, true);
  }

  private SwedishWord unlisted(String word) {
    if (word.length() < SHORTEST_COMPOUND) {
      return SwedishWord.simple(Endings.stemOfUnknown(word), false);
    }
    List<CompoundSplitter.Part> parts = splitter.split(word);
    if (!parts.isEmpty()) {
      CompoundSplitter.Part head = parts.getLast();
      String lemma = word.substring(0, head.start()) + head.lemma();
      return compound(List.of(lemma), word, parts, true);
    }
    parts = splitter.splitAroundUnknown(word);
    if (parts.isEmpty()) {
      return SwedishWord.simple(Endings.stemOfUnknown(word), false);
    }
    CompoundSplitter.Part head = parts.getLast();
    String normal =
        word.substring(0, head.start())
            + (head.isKnown() ? head.lemma() : told(head.lemma()).normal());
    return compound(List.of(normal), word, parts, false);
  }

  private SwedishWord compound(
      List<String> normals, String word, List<CompoundSplitter.Part> parts, boolean known) {
    List<SwedishWord> words = new ArrayList<>();
    Set<String> forms = new LinkedHashSet<>();
    for (CompoundSplitter.Part part : parts) {
      SwedishWord its =
          part.isKnown()
              ? listed(Set.of(part.lemma()), false)
              : SwedishWord.simple(told(part.lemma()).normal(), false);
      words.add(its);
      forms.add(its.normal());
      forms.addAll(its.partForms());
    }
    addInner(word, parts, forms);
    normals.forEach(forms::remove);
    return new SwedishWord(normals, words, List.copyOf(forms), known);
  }

  /** Runs of parts that are words: {@code barnomsorg} in {@code barnomsorgstaxa}. */
  private void addInner(String word, List<CompoundSplitter.Part> parts, Set<String> forms) {
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to < parts.size(); to++) {
        if (from > 0 || to < parts.size() - 1) {
          String run = word.substring(parts.get(from).start(), parts.get(to).end());
          lexicon.readings(run).stream()
              .filter(it -> it.is(Reading.WORD | Reading.BEGIN | Reading.MIDDLE))
              .findFirst()
              .ifPresent(it -> forms.add(it.lemma(run)));
        }
      }
    }
  }
}
