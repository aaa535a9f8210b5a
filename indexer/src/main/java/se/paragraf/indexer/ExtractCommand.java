package se.paragraf.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;

/** Writes the records found, one JSON object a line, without any index. */
@Command(
    name = "extract",
    description = "Writes the records found to standard output, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Option(
      names = "--municipality",
      paramLabel = "NAME",
      description = "Whose documents they are, when they do not say so.")
  private @Nullable String municipality;

  @Override
  public Integer call() throws IOException {
    Registries registries = new Registries();
    Municipality whose = IndexCommand.municipality(municipality, registries, paths);
    Extractor extractor = new Extractor();
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    int failed = 0;
    try (Spool spool = Spool.temporary()) {
      for (SourceFile file : FileWalk.of(paths).files()) {
        Path members = spool.next();
        DocumentReading reading =
            DocumentReading.ofFile(
                file, extractor, registries.parserFor(file.file()), whose, members);
        Spool.delete(members);
        for (CouncilRecord record : reading.records()) {
          out.println(RecordJson.write(record));
        }
        if (reading.failure() != null) {
          failed++;
          System.err.println(
              "failed (%s): %s: %s"
                  .formatted(reading.failure().stage(), file.path(), reading.failure().reason()));
        }
        reading.warnings().forEach(it -> System.err.println("note: " + it));
      }
    }
    out.flush();
    return failed == 0 ? 0 : 1;
  }
}
