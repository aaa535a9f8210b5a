package se.paragraf.search.lucene.swedish.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.search.lucene.swedish.CompoundSplitter;
import se.paragraf.search.lucene.swedish.Lexicon;
import se.paragraf.search.lucene.swedish.Reading;

/**
 * How dear each form is as a part: the fewer compounds of the dictionary have it, the dearer. Which
 * parts a compound has is settled by the costs, so both are found in turns.
 */
final class PartCosts {

  private static final int DEAREST = 12;
  private static final int ROUNDS = 3;
  private static final int LINKS = Reading.BEGIN | Reading.MIDDLE;

  private final FormReadings forms;
  private Map<String, Integer> links = new HashMap<>();
  private Map<String, Integer> ends = new HashMap<>();

  private PartCosts(FormReadings forms) {
    this.forms = forms;
  }

  /** The lexicon of these forms, its costs from these words of the dictionary. */
  static Lexicon lexicon(FormReadings forms, Collection<String> words) throws IOException {
    PartCosts costs = new PartCosts(forms);
    for (int round = 0; round < ROUNDS; round++) {
      costs.count(words);
    }
    return costs.lexicon();
  }

  private void count(Collection<String> words) throws IOException {
    CompoundSplitter splitter = new CompoundSplitter(lexicon());
    Map<String, Integer> linked = new HashMap<>();
    Map<String, Integer> ended = new HashMap<>();
    for (String word : words) {
      for (CompoundSplitter.Part part : splitter.splitListed(word)) {
        if (part.end() < word.length()) {
          linked.merge(word.substring(part.start(), part.end()), 1, Integer::sum);
        } else {
          ended.merge(part.lemma(), 1, Integer::sum);
        }
      }
    }
    links = linked;
    ends = ended;
  }

  private Lexicon lexicon() throws IOException {
    TreeMap<String, List<Reading>> readings = new TreeMap<>();
    forms.all().forEach((form, drafts) -> readings.put(form, readings(form, drafts)));
    return Lexicon.of(readings);
  }

  /** A form alone and the same form as a link are two readings, as they cost differently. */
  private List<Reading> readings(String form, List<FormReadings.Draft> drafts) {
    List<Reading> readings = new ArrayList<>();
    for (FormReadings.Draft draft : drafts) {
      int alone = draft.roles & ~LINKS;
      if (alone != 0) {
        int cost = (alone & Reading.END) == 0 ? 0 : cost(ends.getOrDefault(draft.lemma, 0));
        readings.add(Reading.of(alone, form, draft.lemma, cost));
      }
      if ((draft.roles & LINKS) != 0) {
        int cost = cost(links.getOrDefault(form, 0));
        readings.add(Reading.of(draft.roles & LINKS, form, draft.lemma, cost));
      }
    }
    return List.copyOf(readings);
  }

  private static int cost(int count) {
    return (int) Math.max(0, Math.round(DEAREST - Math.log(1 + count) / Math.log(2)));
  }
}
