package se.paragraf.search.lucene.swedish.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.paragraf.search.lucene.swedish.Reading;

/** The readings of all forms while they are gathered: each lemma of a form once. */
final class FormReadings {

  /** What a form is under one lemma. */
  static final class Draft {
    final String lemma;
    int roles;

    Draft(String lemma, int roles) {
      this.lemma = lemma;
      this.roles = roles;
    }
  }

  /** The stock decompounder would find shorter parts in nearly any word. */
  private static final int SHORTEST_PART = 4;

  private final TreeMap<String, List<Draft>> forms = new TreeMap<>();

  void add(String form, String lemma, int roles) {
    List<Draft> drafts = forms.computeIfAbsent(form, _ -> new ArrayList<>(2));
    for (Draft draft : drafts) {
      if (draft.lemma.equals(lemma)) {
        draft.roles |= roles;
        return;
      }
    }
    drafts.add(new Draft(lemma, roles));
  }

  /** Lets all words of some lemmas end compounds. */
  void letEnd(Set<String> lemmas) {
    forms
        .values()
        .forEach(
            drafts ->
                drafts.stream()
                    .filter(it -> (it.roles & Reading.WORD) != 0 && lemmas.contains(it.lemma))
                    .forEach(it -> it.roles |= Reading.END));
  }

  /** The lemmas of which some form may end compounds. */
  Set<String> ending() {
    Set<String> ending = new HashSet<>();
    forms
        .values()
        .forEach(
            drafts ->
                drafts.stream()
                    .filter(it -> (it.roles & Reading.END) != 0)
                    .forEach(it -> ending.add(it.lemma)));
    return ending;
  }

  /** What a compound may begin with, and the base forms that it may end in, in order. */
  List<String> parts() {
    return forms.entrySet().stream()
        .filter(
            form ->
                form.getValue().stream()
                    .anyMatch(
                        it ->
                            (it.roles & (Reading.BEGIN | Reading.MIDDLE)) != 0
                                || (it.roles & Reading.END) != 0 && it.lemma.equals(form.getKey())))
        .map(Map.Entry::getKey)
        .filter(form -> form.length() >= SHORTEST_PART)
        .toList();
  }

  List<Draft> of(String form) {
    return forms.getOrDefault(form, List.of());
  }

  SortedMap<String, List<Draft>> all() {
    return forms;
  }
}
