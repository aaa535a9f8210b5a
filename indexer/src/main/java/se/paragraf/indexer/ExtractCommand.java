package se.paragraf.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.indexer.worker.DocumentReading;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records found, one JSON object a line, without any index. */
@Command(
    name = "extract",
    description = "Writes the records found to standard output, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Option(
      names = "--municipality",
      paramLabel = "NAME",
      description = "Whose documents they are, when they do not say so.")
  private @Nullable String municipality;

  @Mixin private WorkerOptions workers = new WorkerOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Municipality whose = IndexCommand.municipality(municipality, paths);
    WorkerSettings settings = workers.settings();
    List<SourceFile> files = FileWalk.of(paths).files();
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    int[] failed = new int[1];
    try (FileReadings readings = new FileReadings(settings, whose, Spool.temporary())) {
      readings.read(
          files,
          _ -> false,
          (file, reading) -> failed[0] += write(out, file, Objects.requireNonNull(reading)));
    }
    out.flush();
    return failed[0] == 0 ? 0 : 1;
  }

  /** Returns how many files failed: one or none. */
  private static int write(PrintStream out, SourceFile file, DocumentReading reading) {
    for (CouncilRecord record : reading.records()) {
      // Streamed: the text of one record may be as large as all that the process holds.
      JSON.writeValue(out, RecordJson.write(record));
      out.println();
    }
    out.flush();
    reading.warnings().forEach(it -> System.err.println("note: " + it));
    if (reading.failure() == null) {
      return 0;
    }
    System.err.println(
        "failed (%s): %s: %s"
            .formatted(reading.failure().stage(), file.path(), reading.failure().reason()));
    return 1;
  }
}
