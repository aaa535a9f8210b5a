package se.paragraf.indexer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;

/**
 * Pairs the records of one document with its labels, each at most once.
 *
 * <p>A § is known by its number; where a bundle has the same number twice, body, date and title
 * tell which is which. Papers and assignments are known by their titles and case numbers: the
 * likest pair comes first.
 *
 * @param pairs the record of each label that was found
 * @param lost labels without a record, in order
 * @param extra records without a label, in order
 */
record LabelMatching(Map<Label, CouncilRecord> pairs, List<Label> lost, List<CouncilRecord> extra) {

  /** Titles with fewer words in common are not the same. */
  private static final double ALIKE = 0.5;

  /** The same case makes up for a title that was read badly. */
  private static final double ALIKE_IN_ONE_CASE = 0.2;

  private record Pair(int label, int record, double likeness) {}

  /** What titles, numbers and so on come to, made once for each side. */
  private record Traits(
      String paragraph,
      String body,
      String date,
      String page,
      String decided,
      Set<String> numbers,
      Set<String> words) {

    private static Traits of(Map<ScoredField, List<String>> values) {
      return new Traits(
          first(values, ScoredField.PARAGRAPH),
          first(values, ScoredField.BODY),
          first(values, ScoredField.DATE),
          first(values, ScoredField.PAGE),
          first(values, ScoredField.DECIDED_PARAGRAPH),
          comparable(values, ScoredField.DIARIENUMMER),
          words(first(values, ScoredField.TITLE)));
    }

    private static String first(Map<ScoredField, List<String>> values, ScoredField field) {
      List<String> its = values.getOrDefault(field, List.of());
      return its.isEmpty() ? "" : field.comparable(its.getFirst()).replace('–', '-');
    }

    private static Set<String> comparable(
        Map<ScoredField, List<String>> values, ScoredField field) {
      Set<String> its = new HashSet<>();
      values.getOrDefault(field, List.of()).forEach(it -> its.add(field.comparable(it)));
      return its;
    }

    private static Set<String> words(String title) {
      Set<String> words =
          new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
      words.remove("");
      return words;
    }

    /** 0 to 1: the share of the words of both that they have in common. */
    private double titleLikeness(Traits other) {
      if (words.isEmpty() || other.words.isEmpty()) {
        return 0;
      }
      Set<String> smaller = words.size() < other.words.size() ? words : other.words;
      Set<String> larger = smaller == words ? other.words : words;
      long common = smaller.stream().filter(larger::contains).count();
      return 2.0 * common / (words.size() + other.words.size());
    }

    private boolean sharesNumber(Traits other) {
      return numbers.stream().anyMatch(other.numbers::contains);
    }
  }

  static LabelMatching of(List<Label> labels, List<CouncilRecord> records) {
    List<Traits> wanted = labels.stream().map(it -> Traits.of(it.values())).toList();
    List<Traits> found = records.stream().map(it -> Traits.of(ScoredField.in(it))).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      for (int record = 0; record < records.size(); record++) {
        if (labels.get(label).kind() == records.get(record).kind()) {
          double likeness =
              likeness(
                  wanted.get(label), found.get(record), records.get(record) instanceof Decision);
          if (likeness > 0) {
            pairs.add(new Pair(label, record, likeness));
          }
        }
      }
    }
    // The sort is stable: of pairs that are as like, the first in both orders.
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Label, CouncilRecord> matched = new IdentityHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair it : pairs) {
      if (!matched.containsKey(labels.get(it.label())) && taken.add(it.record())) {
        matched.put(labels.get(it.label()), records.get(it.record()));
      }
    }
    List<CouncilRecord> extra = new ArrayList<>();
    for (int record = 0; record < records.size(); record++) {
      if (!taken.contains(record)) {
        extra.add(records.get(record));
      }
    }
    return new LabelMatching(
        matched, labels.stream().filter(it -> !matched.containsKey(it)).toList(), extra);
  }

  /** 0 for what cannot be the same record. */
  private static double likeness(Traits wanted, Traits found, boolean paragraph) {
    double title = wanted.titleLikeness(found);
    boolean sameCase = wanted.sharesNumber(found);
    if (paragraph) {
      if (!wanted.paragraph().equals(found.paragraph())) {
        return 0;
      }
    } else if (wanted.words().isEmpty()
        ? !sameCase
        : title < (sameCase ? ALIKE_IN_ONE_CASE : ALIKE)) {
      return 0;
    }
    return 1
        + 4 * title
        + (sameCase ? 2 : 0)
        + (same(wanted.body(), found.body()) ? 1 : 0)
        + (same(wanted.date(), found.date()) ? 1 : 0)
        + (same(wanted.page(), found.page()) ? 1 : 0)
        + (same(wanted.decided(), found.decided()) ? 1 : 0);
  }

  private static boolean same(String wanted, String found) {
    return !wanted.isEmpty() && wanted.equals(found);
  }
}
