package se.paragraf.indexer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.Decision;

/** Compares what was found with labels, field by field. */
final class Evaluation {

  /** The fields, in the order of the table. */
  static final List<String> FIELDS =
      List.of(
          "paragraph", "diarienummer", "body", "date", "title", "decision", "reservation", "vote");

  /**
   * How many were right.
   *
   * @param right found as labelled
   * @param found found at all
   * @param labelled labelled at all
   */
  record Score(int right, int found, int labelled) {
    double precision() {
      return found == 0 ? (labelled == 0 ? 1 : 0) : (double) right / found;
    }

    double recall() {
      return labelled == 0 ? 1 : (double) right / labelled;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Score plus(int moreRight, int moreFound, int moreLabelled) {
      return new Score(right + moreRight, found + moreFound, labelled + moreLabelled);
    }
  }

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, Map<String, Score>> byFile = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  Evaluation() {
    FIELDS.forEach(it -> scores.put(it, new Score(0, 0, 0)));
  }

  /** The score of a field, from {@link #FIELDS}. */
  Score score(String field) {
    return Objects.requireNonNull(scores.get(field), field);
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  /** Takes in one document: its labels and its decisions. */
  void add(String document, List<Label> labels, List<Decision> decisions) {
    List<Decision> left = new ArrayList<>(decisions);
    for (Label label : labels) {
      Decision match = best(label, left);
      String where = document + " § " + label.paragraph();
      if (match == null) {
        count(document, "paragraph", 0, 0, 1);
        misses.add(where + ": paragraph not found");
        countLost(document, label);
        continue;
      }
      left.remove(match);
      count(document, "paragraph", 1, 1, 1);
      compareFields(document, where, label, match);
    }
    for (Decision extra : left) {
      count(document, "paragraph", 0, 1, 0);
      misses.add(
          document
              + " § "
              + extra.paragraph()
              + ": paragraph not labelled, page "
              + extra.head().firstPage()
              + ": "
              + extra.head().title());
    }
  }

  private static @Nullable Decision best(Label label, List<Decision> decisions) {
    Decision first = null;
    for (Decision it : decisions) {
      if (it.paragraph().equals(label.paragraph())) {
        if (same(it.head().title(), label.title())) {
          return it;
        }
        first = first == null ? it : first;
      }
    }
    return first;
  }

  private void countLost(String document, Label label) {
    if (label.diarienummer() != null) {
      count(document, "diarienummer", 0, 0, label.diarienummer().size());
    }
    lost(document, "body", label.body());
    lost(document, "date", label.date());
    lost(document, "title", label.title());
    lost(document, "decision", label.decision());
  }

  private void lost(String document, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      count(document, field, 0, 0, 1);
    }
  }

  private void compareFields(String document, String where, Label label, Decision it) {
    if (label.diarienummer() != null) {
      Set<String> wanted = keys(label.diarienummer());
      Set<String> found = new HashSet<>();
      it.head().diarienummer().forEach(n -> found.add(n.key().toString()));
      Set<String> right = new HashSet<>(wanted);
      right.retainAll(found);
      count(document, "diarienummer", right.size(), found.size(), wanted.size());
      if (!wanted.equals(found)) {
        misses.add(where + ": diarienummer " + found + ", not " + wanted);
      }
    }
    var body = it.head().body();
    compare(document, where, "body", label.body(), body == null ? "" : body.name());
    var date = it.head().date();
    compare(document, where, "date", label.date(), date == null ? "" : date.toString());
    compare(document, where, "title", label.title(), it.head().title());
    compare(document, where, "decision", label.decision(), it.decision());
    compare(document, where, "reservation", label.reservation(), it.reservation());
    compare(document, where, "vote", label.vote(), it.vote());
  }

  private void compare(
      String document, String where, String field, @Nullable Boolean wanted, boolean found) {
    if (wanted == null) {
      return;
    }
    count(document, field, wanted && found ? 1 : 0, found ? 1 : 0, wanted ? 1 : 0);
    if (wanted != found) {
      misses.add(where + ": " + field + " " + found + ", not " + wanted);
    }
  }

  private void compare(
      String document, String where, String field, @Nullable String wanted, String found) {
    if (wanted == null) {
      return;
    }
    boolean right = same(found, wanted);
    if (wanted.isEmpty() && right) {
      return;
    }
    count(document, field, right ? 1 : 0, found.isEmpty() ? 0 : 1, wanted.isEmpty() ? 0 : 1);
    if (!right) {
      misses.add(
          where
              + ": "
              + field
              + "\n    found:  "
              + plain(found)
              + "\n    wanted: "
              + plain(wanted));
    }
  }

  private static Set<String> keys(List<String> numbers) {
    Set<String> keys = new HashSet<>();
    for (String it : numbers) {
      keys.add(CaseNumber.parse(it).map(CaseNumber::key).map(CaseKey::toString).orElse(it));
    }
    return keys;
  }

  private static boolean same(String found, @Nullable String wanted) {
    return wanted != null && plain(found).equals(plain(wanted));
  }

  /** White space collapsed, ligatures and line-end hyphens of the two sides made alike. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  private void count(String document, String field, int right, int found, int labelled) {
    scores.computeIfPresent(field, (_, it) -> it.plus(right, found, labelled));
    byFile
        .computeIfAbsent(document, _ -> new LinkedHashMap<>())
        .merge(
            field, new Score(right, found, labelled), (old, _) -> old.plus(right, found, labelled));
  }

  /** The table for people: a row a field, then a row a file. */
  String inWords() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%-14s %9s %9s %9s %7s %7s%n"
            .formatted("field", "precision", "recall", "F1", "found", "wanted"));
    scores.forEach(
        (field, it) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-14s %9.4f %9.4f %9.4f %7d %7d%n",
                    field,
                    it.precision(),
                    it.recall(),
                    it.f1(),
                    it.found(),
                    it.labelled())));
    text.append("\nF1 by file: ").append(String.join(" · ", FIELDS)).append('\n');
    byFile.forEach(
        (file, fields) -> {
          for (String field : FIELDS) {
            Score it = fields.getOrDefault(field, new Score(0, 0, 0));
            text.append(String.format(Locale.ROOT, "%6.3f", it.f1()));
          }
          text.append("  ").append(file).append('\n');
        });
    return text.toString();
  }
}
