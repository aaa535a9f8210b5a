package se.paragraf.search.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well judged questions were answered: the mean over all, and over each kind of question.
 *
 * @param scores one for each question
 * @param absent answers that no record of the index is
 */
public record RelevanceReport(List<Score> scores, List<String> absent) {

  public RelevanceReport {
    scores = List.copyOf(scores);
    absent = List.copyOf(absent);
  }

  /**
   * How well one question was answered.
   *
   * @param query the question
   * @param ndcg the gain of its first ten hits, later ones discounted, as a share of the best order
   * @param recall the share of its answers among its first twenty hits
   * @param success 1 when an answer of the best grade comes first, else 0
   * @param ranks where its answers came, 0 for not among the first twenty
   */
  public record Score(
      JudgedQuery query, double ndcg, double recall, double success, List<Integer> ranks) {
    public Score {
      ranks = List.copyOf(ranks);
    }
  }

  /** The means of some questions. */
  public record Mean(int queries, double ndcg, double recall, double success) {}

  /** The mean of all questions. */
  public Mean overall() {
    return mean(scores);
  }

  /** The mean of one kind of question; of none when there are none of it. */
  public Mean of(String kind) {
    return mean(scores.stream().filter(it -> it.query().kind().equals(kind)).toList());
  }

  /** The mean of each kind of question. */
  public TreeMap<String, Mean> byKind() {
    return scores.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.query().kind(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), RelevanceReport::mean)));
  }

  private static Mean mean(List<Score> of) {
    return new Mean(
        of.size(),
        of.stream().mapToDouble(Score::ndcg).average().orElse(0),
        of.stream().mapToDouble(Score::recall).average().orElse(0),
        of.stream().mapToDouble(Score::success).average().orElse(0));
  }

  /** The figures as a table. */
  public String inWords() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-18s %7s %8s %9s %9s".formatted("class", "queries", "nDCG@10", "recall@20", "success@1"));
    byKind().forEach((kind, mean) -> lines.add(line(kind.isEmpty() ? "(none)" : kind, mean)));
    lines.add(line("overall", overall()));
    return String.join("\n", lines);
  }

  private static String line(String name, Mean mean) {
    return String.format(
        Locale.ROOT,
        "%-18s %7d %8.3f %9.3f %9.3f",
        name,
        mean.queries(),
        mean.ndcg(),
        mean.recall(),
        mean.success());
  }

  /** Every question that was not answered as well as can be, and every answer that is not held. */
  public List<String> misses() {
    List<String> misses = new ArrayList<>();
    for (Score score : scores) {
      if (score.ndcg() < 1 || score.recall() < 1 || score.success() < 1) {
        misses.add(
            String.format(
                Locale.ROOT,
                "%.2f %.2f %.0f  %s  [%s]  answers came at %s",
                score.ndcg(),
                score.recall(),
                score.success(),
                score.query().text(),
                score.query().kind(),
                score.ranks()));
      }
    }
    absent.forEach(it -> misses.add("not held: " + it));
    return misses;
  }
}
