package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.lucene.Comparison;
import se.paragraf.search.lucene.SplitWords;
import se.paragraf.search.relevance.JudgedQuery;
import se.paragraf.search.relevance.RelevanceReport;

/**
 * What each part of analysis and ranking is worth, as the tables of {@code docs/search-quality.md}:
 * all questions with size and speed, nDCG@10 by class, and the words that are most often taken
 * apart.
 */
final class AblationTable {

  private static final int SPLIT_WORDS = 20;

  private AblationTable() {}

  /** Compares, and prints the tables; on standard error it tells how far it is. */
  static void print(RecordSearch search, List<JudgedQuery> queries) throws IOException {
    Path folder = Files.createTempDirectory("paragraf-ablation");
    try {
      List<Comparison.Row> rows =
          Comparison.of(search, queries, folder, row -> System.err.println(row.name() + " …"));
      System.out.println(overall(rows));
      System.out.println();
      System.out.println(byClass(rows));
      System.out.println();
      System.out.println(splitWords(search));
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  private static String overall(List<Comparison.Row> rows) {
    long stock = rows.getFirst().bytes();
    List<String> lines = new ArrayList<>();
    lines.add("| | nDCG@10 | recall@20 | success@1 | field KB | × stock | positions/s |");
    lines.add("|---|---|---|---|---|---|---|");
    for (Comparison.Row row : rows) {
      RelevanceReport.Mean mean = row.report().overall();
      String size =
          row.bytes() == 0
              ? " | | "
              : String.format(
                  Locale.ROOT,
                  "%,d | %.2f | %,d",
                  row.bytes() / 1024,
                  (double) row.bytes() / stock,
                  row.speed() / 1000 * 1000);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %s |",
              row.name(),
              mean.ndcg(),
              mean.recall(),
              mean.success(),
              size));
    }
    return String.join("\n", lines);
  }

  private static String byClass(List<Comparison.Row> rows) {
    Set<String> kinds = new TreeSet<>();
    rows.forEach(row -> kinds.addAll(row.report().byKind().keySet()));
    List<String> lines = new ArrayList<>();
    lines.add(line(Stream.concat(Stream.of("nDCG@10"), kinds.stream())));
    lines.add(line(Stream.concat(Stream.of("---"), kinds.stream().map(_ -> "---"))));
    lines.add(
        line(
            Stream.concat(
                Stream.of("questions"),
                kinds.stream()
                    .map(it -> Integer.toString(rows.getFirst().report().of(it).queries())))));
    for (Comparison.Row row : rows) {
      lines.add(
          line(
              Stream.concat(
                  Stream.of(row.name()),
                  kinds.stream()
                      .map(it -> String.format(Locale.ROOT, "%.3f", row.report().of(it).ndcg())))));
    }
    return String.join("\n", lines);
  }

  private static String splitWords(RecordSearch search) {
    List<String> lines = new ArrayList<>();
    lines.add("| split word | parts | times |");
    lines.add("|---|---|---|");
    for (SplitWords.SplitWord it : SplitWords.mostFrequent(search, SPLIT_WORDS)) {
      lines.add(
          line(Stream.of(it.word(), String.join(" + ", it.parts()), Integer.toString(it.count()))));
    }
    return String.join("\n", lines);
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }
}
