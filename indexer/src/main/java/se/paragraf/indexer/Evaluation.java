package se.paragraf.indexer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.model.Assignment;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Kind;
import se.paragraf.model.Paper;

/**
 * Compares what was found with labels, field by field.
 *
 * <p>A record that is not found is missing in all its fields. A record that no label tells of is
 * wrong if the document's labels have its kind; what stands before a meeting's first § or item is
 * exempt, since labels tell of what people cite.
 */
final class Evaluation {

  /** A record whose document ends in its midst is not compared in what may lie beyond the end. */
  private static final Set<ScoredField> BEYOND_THE_END =
      EnumSet.of(
          ScoredField.TITLE,
          ScoredField.DECISION,
          ScoredField.OUTCOME,
          ScoredField.RESERVATION,
          ScoredField.VOTE,
          ScoredField.YRKANDEN,
          ScoredField.RECIPIENTS,
          ScoredField.MENTIONS);

  private final Map<ScoredField, Score> scores = new EnumMap<>(ScoredField.class);
  private final Map<String, Map<ScoredField, Score>> byFile = new LinkedHashMap<>();
  private final Calibration calibration = new Calibration();
  private final List<String> misses = new ArrayList<>();
  private final Set<String> unread = new LinkedHashSet<>();

  /** Scores every labelled document with what was found in it. */
  static Evaluation of(List<Label> labels, Map<String, List<CouncilRecord>> found) {
    Map<String, List<Label>> byDocument = new LinkedHashMap<>();
    labels.forEach(it -> byDocument.computeIfAbsent(it.document(), _ -> new ArrayList<>()).add(it));
    Evaluation evaluation = new Evaluation();
    byDocument.forEach(
        (document, its) -> evaluation.add(document, its, found.getOrDefault(document, List.of())));
    return evaluation;
  }

  /** The score of a field by its word, such as {@code diarienummer}. */
  Score score(String field) {
    ScoredField it =
        ScoredField.ofLabel(field)
            .orElseThrow(() -> new IllegalArgumentException("there is no field " + field));
    return scores.getOrDefault(it, Score.NONE);
  }

  /** The fields that a label or a record has, in the order of the table. */
  Map<ScoredField, Score> scores() {
    return scores;
  }

  Map<String, Map<ScoredField, Score>> byFile() {
    return byFile;
  }

  Calibration calibration() {
    return calibration;
  }

  /** Everything that is wrong, in the order of the labels. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  /** Labelled files that were not among those to read; they are not scored. */
  Set<String> unread() {
    return unread;
  }

  void addUnread(Collection<String> sources) {
    unread.addAll(sources);
  }

  /** Takes in one document: its labels and its records. */
  void add(String document, List<Label> labels, List<CouncilRecord> records) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    labels.forEach(it -> kinds.add(it.kind()));
    LabelMatching matching =
        LabelMatching.of(labels, records.stream().filter(it -> kinds.contains(it.kind())).toList());
    for (Label label : labels) {
      CouncilRecord record = matching.pairs().get(label);
      if (record == null) {
        lost(document, label);
      } else {
        compare(document, label, record);
      }
    }
    matching.extra().stream().filter(it -> !isFront(it)).forEach(it -> extra(document, it));
  }

  private void lost(String document, Label label) {
    ScoredField finding = ScoredField.findingOf(label.kind());
    count(document, finding, new Score(0, 0, 1));
    misses.add(where(document, label) + ": " + finding.label() + " not found");
    label
        .values()
        .forEach(
            (field, its) -> {
              if (field != finding && isScored(label, field) && !its.isEmpty()) {
                count(document, field, new Score(0, 0, its.size()));
              }
            });
  }

  private void compare(String document, Label label, CouncilRecord record) {
    ScoredField finding = ScoredField.findingOf(label.kind());
    count(document, finding, new Score(1, 1, 1));
    Map<ScoredField, List<String>> found = ScoredField.in(record);
    Set<ScoredField> wrong = EnumSet.noneOf(ScoredField.class);
    for (ScoredField field : ScoredField.values()) {
      List<String> wanted = label.of(field);
      if (wanted == null || field == finding || !isScored(label, field)) {
        continue;
      }
      Set<String> wantedSet = comparable(field, wanted);
      Set<String> foundSet = comparable(field, found.getOrDefault(field, List.of()));
      if (field == ScoredField.DECIDED_BY && record instanceof Assignment it) {
        // "KF", "KFM" and the full name are one decider.
        Set<String> names = comparable(field, ScoredField.namesOfDecider(it));
        foundSet = wantedSet.stream().anyMatch(names::contains) ? wantedSet : foundSet;
      }
      Set<String> right = new LinkedHashSet<>(wantedSet);
      right.retainAll(foundSet);
      if (!wantedSet.isEmpty() || !foundSet.isEmpty()) {
        count(document, field, new Score(right.size(), foundSet.size(), wantedSet.size()));
      } else {
        scores.putIfAbsent(field, Score.NONE);
      }
      if (!wantedSet.equals(foundSet)) {
        wrong.add(field);
        misses.add(
            where(document, label)
                + ": "
                + field.label()
                + ", at "
                + record.head().confidence()
                + "\n    found:  "
                + String.join(" | ", foundSet)
                + "\n    wanted: "
                + String.join(" | ", wantedSet));
      }
    }
    calibration.add(record, wrong);
  }

  private void extra(String document, CouncilRecord record) {
    ScoredField finding = ScoredField.findingOf(record.kind());
    count(document, finding, new Score(0, 1, 0));
    calibration.add(record, EnumSet.of(finding));
    misses.add(
        document
            + (record.paragraph() == null ? "" : " § " + record.paragraph())
            + ": "
            + finding.label()
            + " not labelled, at "
            + record.head().confidence()
            + ", page "
            + record.head().firstPage()
            + ": "
            + record.head().title());
  }

  /** The meeting's front page, and the items that its agenda names. */
  private static boolean isFront(CouncilRecord record) {
    return record instanceof Paper paper
        && (paper.paragraph() != null || paper.id().contains("-forstasida"));
  }

  private static boolean isScored(Label label, ScoredField field) {
    return !label.truncated() || !BEYOND_THE_END.contains(field);
  }

  private static Set<String> comparable(ScoredField field, List<String> values) {
    Set<String> its = new LinkedHashSet<>();
    values.stream().map(field::comparable).filter(it -> !it.isEmpty()).forEach(its::add);
    return its;
  }

  private static String where(String document, Label label) {
    return document
        + switch (label.kind()) {
          case DECISION -> " § " + label.first(ScoredField.PARAGRAPH);
          case PAPER, ASSIGNMENT -> " »" + label.first(ScoredField.TITLE) + "«";
        };
  }

  private void count(String document, ScoredField field, Score score) {
    scores.merge(field, score, Score::plus);
    byFile
        .computeIfAbsent(document, _ -> new EnumMap<>(ScoredField.class))
        .merge(field, score, Score::plus);
  }
}
