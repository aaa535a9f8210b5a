package se.paragraf.indexer;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** An evaluation for people: a row a field, a row a file, a row a band of confidence. */
final class EvaluationTable {

  private final StringBuilder text = new StringBuilder();

  private EvaluationTable() {}

  static String of(Evaluation evaluation) {
    EvaluationTable table = new EvaluationTable();
    table.fields(evaluation);
    table.files(evaluation);
    table.bands(evaluation.calibration());
    if (!evaluation.unread().isEmpty()) {
      table.line("\nlabelled but not among the files to read, and not scored:");
      evaluation.unread().forEach(it -> table.line("  " + it));
    }
    return table.text.toString();
  }

  private void fields(Evaluation evaluation) {
    line("%-16s %9s %9s %9s %7s %7s", "field", "precision", "recall", "F1", "found", "wanted");
    evaluation
        .scores()
        .forEach(
            (field, it) ->
                line(
                    "%-16s %9.4f %9.4f %9.4f %7d %7d",
                    field.label(),
                    it.precision(),
                    it.recall(),
                    it.f1(),
                    it.found(),
                    it.labelled()));
  }

  /** A file's row has all its fields together, then those in which something is wrong. */
  private void files(Evaluation evaluation) {
    line("\n%9s %9s %9s  file", "precision", "recall", "F1");
    for (Map.Entry<String, Map<ScoredField, Score>> file : evaluation.byFile().entrySet()) {
      Score all = file.getValue().values().stream().reduce(Score.NONE, Score::plus);
      line("%9.4f %9.4f %9.4f  %s", all.precision(), all.recall(), all.f1(), file.getKey());
      StringJoiner weak = new StringJoiner(", ");
      file.getValue()
          .forEach(
              (field, it) -> {
                if (it.f1() < 1) {
                  weak.add(String.format(Locale.ROOT, "%s %.3f", field.label(), it.f1()));
                }
              });
      if (weak.length() > 0) {
        line("%31s %s", "", weak);
      }
    }
  }

  private void bands(Calibration calibration) {
    line("\n%-16s %9s %9s %9s %14s", "confidence", "records", "right", "share", "decision too");
    double to = 1;
    for (Calibration.Band it : calibration.bands()) {
      line(
          "%-16s %9d %9d %9s %14d",
          String.format(Locale.ROOT, "%.2f–%.2f", it.from(), to),
          it.records(),
          it.right(),
          it.records() == 0 ? "" : String.format(Locale.ROOT, "%.4f", it.share()),
          it.rightDecision());
      to = it.from();
    }
  }

  private void line(String format, Object... values) {
    text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
