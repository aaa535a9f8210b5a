package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.relevance.JudgedQueries;
import se.paragraf.search.relevance.RelevanceEvaluation;
import se.paragraf.search.relevance.RelevanceReport;

/** Compares what is found with labels, or what comes first with what people judged. */
@Command(
    name = "evaluate",
    description = {
      "Compares what is found with labels: precision, recall and F1 for each field.",
      "With --queries: compares the hits of an index with judged answers."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "LABELS",
      description = "Labels: one JSON object a line, or a folder of expected records.")
  private @Nullable Path labels;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<Path> paths = List.of();

  @Option(
      names = "--queries",
      paramLabel = "QUERIES.tsv",
      description = "Judged questions, asked of the index: nDCG@10, recall@20 and success@1.")
  private @Nullable Path queries;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the index for --queries is kept (default: ./data).")
  private Path data = Path.of("data");

  @Option(
      names = "--ablation",
      description =
          "With --queries: also with stock analysis, and with each part left out in turn.")
  private boolean ablation;

  @Option(names = "--misses", description = "List everything that is wrong.")
  private boolean misses;

  @Mixin private WorkerOptions workers = new WorkerOptions();

  @Override
  public Integer call() throws Exception {
    if (queries != null) {
      return ask(queries);
    }
    if (labels == null || paths.isEmpty()) {
      throw new IllegalArgumentException(
          "evaluate wants LABELS and a PATH, or --queries QUERIES.tsv");
    }
    if (!Files.exists(labels)) {
      throw new NoSuchFileException(labels.toString());
    }
    Evaluation evaluation = Evaluator.evaluate(LabelReader.read(labels), paths, workers.settings());
    if (misses) {
      evaluation.misses().forEach(System.out::println);
    }
    System.out.println(EvaluationTable.of(evaluation));
    return 0;
  }

  private int ask(Path judged) throws IOException {
    try (RecordSearch search = LuceneRecordSearch.open(data.resolve("index"))) {
      if (ablation) {
        AblationTable.print(search, JudgedQueries.read(judged));
        return 0;
      }
      RelevanceReport report = RelevanceEvaluation.evaluate(search, JudgedQueries.read(judged));
      if (misses) {
        report.misses().forEach(System.out::println);
      } else if (!report.absent().isEmpty()) {
        System.err.println(
            report.absent().size() + " answers are not in the index; --misses lists them");
      }
      System.out.println(report.inWords());
    }
    return 0;
  }
}
