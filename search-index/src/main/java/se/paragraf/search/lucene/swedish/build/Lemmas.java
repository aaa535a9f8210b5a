package se.paragraf.search.lucene.swedish.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lemma of each root. The spelling dictionary lists irregular forms as roots of their own: its
 * {@code ledamöter} is the tagger's {@code ledamot}, and what ends so follows: {@code
 * nämndeledamöter}.
 */
final class Lemmas {

  private static final int LONGEST_ENDING = 12;
  private static final int SHORTEST_ENDING = 3;

  /** How linking forms are made: what stands at their end, and what the lemma has there. */
  private static final String[][] MAKINGS = {
    {"s", "e"},
    {"s", ""},
    {"s", "a"},
    {"es", "a"},
    {"e", "a"},
    {"u", "a"},
    {"o", "a"},
    {"o", "e"},
    {"ra", "er"},
    {"na", ""},
    {"a", "e"},
    {"a", ""},
    {"e", ""},
    {"e", "um"},
    {"i", "um"},
    {"el", "la"},
    {"er", "ra"},
    {"", "a"},
    {"", "e"},
  };

  private static final int SHORTEST_TAIL = 5;

  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Set<String> roots;
  private final Set<String> known = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();

  /**
   * The lemmas.
   *
   * @param roots all roots that are words, in lower case
   * @param tagged the tagger's readings
   */
  Lemmas(Set<String> roots, Map<String, List<LanguageFiles.Tagged>> tagged) {
    this.roots = roots;
    for (List<LanguageFiles.Tagged> readings : tagged.values()) {
      for (LanguageFiles.Tagged it : readings) {
        known.add(it.lemma());
        if (it.tag().startsWith("NN")) {
          nouns.add(it.lemma());
        }
      }
    }
    tagged.forEach(
        (form, readings) -> {
          if (form.length() >= SHORTEST_TAIL
              && readings.stream().allMatch(it -> it.tag().startsWith("NN"))
              && readings.stream().noneMatch(it -> it.lemma().equals(form))) {
            readings.stream()
                .filter(it -> !it.isSeldom())
                .findFirst()
                .ifPresent(it -> plurals.put(form, it.lemma()));
          }
        });
    for (String root : roots) {
      List<LanguageFiles.Tagged> readings = tagged.getOrDefault(root, List.of());
      if (readings.stream().noneMatch(it -> it.lemma().equals(root))) {
        readings.stream()
            .filter(it -> !it.isSeldom() && roots.contains(it.lemma()))
            .filter(it -> it.lemma().charAt(0) == root.charAt(0))
            .findFirst()
            .ifPresent(it -> irregular.put(root, it.lemma()));
      }
    }
  }

  String of(String root) {
    return asVerbalNoun(ofForm(root));
  }

  /**
   * A verb's two nouns are one word, since they share a plural: {@code ansökan, ansökningar}. The
   * tagger would have the latter of {@code ansökning}.
   */
  private String asVerbalNoun(String lemma) {
    String noun =
        lemma.endsWith("ning") ? lemma.substring(0, lemma.length() - "ning".length()) + "an" : "";
    return nouns.contains(noun) ? noun : lemma;
  }

  private String ofForm(String root) {
    String own = irregular.get(root);
    if (own != null) {
      return own;
    }
    int longest = Math.min(LONGEST_ENDING, root.length() - 2);
    for (int length = longest; length >= SHORTEST_ENDING; length--) {
      int cut = root.length() - length;
      String lemma = irregular.get(root.substring(cut));
      if (lemma != null && roots.contains(root.substring(0, cut) + lemma)) {
        return root.substring(0, cut) + lemma;
      }
    }
    return known.contains(root) ? root : ofPluralCompound(root);
  }

  /** Some compounds are listed in the plural alone: {@code trygghetsvärdar}. */
  private String ofPluralCompound(String root) {
    for (int cut = SHORTEST_ENDING; cut <= root.length() - SHORTEST_TAIL; cut++) {
      String head = plurals.get(root.substring(cut));
      String before = root.substring(0, cut);
      if (head != null
          && (roots.contains(before)
              || before.endsWith("s")
                  && roots.contains(before.substring(0, before.length() - 1)))) {
        return before + asVerbalNoun(head);
      }
    }
    return root;
  }

  /**
   * The lemma of a form that begins compounds: itself when it is a word, else by how such forms are
   * made, a noun before all: {@code arbets} of {@code arbete}, {@code gatu} of {@code gata}, {@code
   * skydds} of {@code skydd} and not of {@code skydda}.
   */
  String ofLinking(String form) {
    String withoutS = form.endsWith("s") ? form.substring(0, form.length() - 1) : "";
    if (roots.contains(form) && (nouns.contains(form) || !nouns.contains(withoutS))) {
      return of(form);
    }
    List<String> found = new ArrayList<>();
    for (String[] making : MAKINGS) {
      if (form.endsWith(making[0]) && form.length() > making[0].length() + 1) {
        String lemma = form.substring(0, form.length() - making[0].length()) + making[1];
        if (!lemma.equals(form) && roots.contains(lemma)) {
          found.add(of(lemma));
        }
      }
    }
    return found.stream()
        .filter(this::isNoun)
        .findFirst()
        .orElse(found.isEmpty() ? ofOtherLinking(form, withoutS) : found.getFirst());
  }

  /** A linking form of a word that is no root: {@code beställar} and {@code samverkans}. */
  private String ofOtherLinking(String form, String withoutS) {
    if (form.endsWith("ar") && nouns.contains(form + "e")) {
      return form + "e";
    }
    return !roots.contains(form) && nouns.contains(withoutS) ? withoutS : form;
  }

  /** Whether the tagger knows it as a lemma at all. */
  boolean isKnown(String lemma) {
    return known.contains(lemma);
  }

  /** Whether the tagger knows it as a noun. */
  boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }
}
