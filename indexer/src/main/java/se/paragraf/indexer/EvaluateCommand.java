package se.paragraf.indexer;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what is found with labels. */
@Command(
    name = "evaluate",
    description = "Compares what is found with labels: precision, recall and F1 for each field.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "LABELS",
      description = "Labels: one JSON object a line, or a folder of expected records.")
  private Path labels = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<Path> paths = List.of();

  @Option(names = "--misses", description = "List everything that is wrong.")
  private boolean misses;

  @Override
  public Integer call() throws Exception {
    if (!Files.exists(labels)) {
      throw new NoSuchFileException(labels.toString());
    }
    Evaluation evaluation = Evaluator.evaluate(LabelReader.read(labels), paths, new Registries());
    if (misses) {
      evaluation.misses().forEach(System.out::println);
    }
    System.out.println(EvaluationTable.of(evaluation));
    return 0;
  }
}
