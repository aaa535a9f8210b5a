package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.model.Municipality;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.lucene.LuceneRecordWriter;

/** Indexes files and folders incrementally. */
@Command(
    name = "index",
    description = "Indexes files and folders: new, changed and removed files only.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the index is kept (default: ./data).")
  private Path data = Path.of("data");

  @Option(
      names = "--municipality",
      paramLabel = "NAME",
      description = "Whose documents they are, when they do not say so.")
  private @Nullable String municipality;

  @Option(names = "--watch", description = "Go on: index again when something changes.")
  private boolean watch;

  @Option(names = "--json", description = "Give the report as JSON.")
  private boolean json;

  @Mixin private WorkerOptions workers = new WorkerOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Municipality whose = municipality(municipality, paths);
    WorkerSettings settings = workers.settings();
    // Named paths are checked before anything is made.
    FileStamps before = FileStamps.of(FileWalk.of(paths));
    Path index = data.resolve("index");
    Files.createDirectories(index);
    IndexReport report = run(index, settings, whose, FileStamps.none());
    print(report);
    while (watch) {
      Thread.sleep(2_000);
      FileStamps now = FileStamps.of(FileWalk.of(paths));
      if (now.equals(before)) {
        continue;
      }
      IndexReport next = run(index, settings, whose, before);
      before = now;
      if (!next.outcomes().stream().allMatch(Outcome.Unchanged.class::isInstance)) {
        print(next);
      }
    }
    return report.failed().isEmpty() ? 0 : 1;
  }

  private IndexReport run(
      Path index, WorkerSettings settings, @Nullable Municipality whose, FileStamps before)
      throws IOException, InterruptedException {
    try (RecordWriter writer = LuceneRecordWriter.open(index)) {
      boolean terminal = System.console() != null && System.console().isTerminal() && !json;
      if (!terminal) {
        return new IndexRun(data, settings, whose, (_, _, _) -> {}).run(paths, writer, before);
      }
      try (ProgressBar bar =
          new ProgressBarBuilder().setTaskName("Reading").setUnit(" files", 1).build()) {
        return new IndexRun(
                data,
                settings,
                whose,
                (path, done, of) -> {
                  bar.maxHint(of);
                  bar.stepTo(done);
                  bar.setExtraMessage(
                      path.length() > 40 ? path.substring(path.length() - 40) : path);
                })
            .run(paths, writer, before);
      }
    }
  }

  private void print(IndexReport report) {
    System.out.println(json ? report.inJson() : report.inWords().stripTrailing());
  }

  /** The municipality that the user named; an unknown name is wrong usage. */
  static @Nullable Municipality municipality(@Nullable String name, List<Path> paths) {
    if (name == null) {
      return null;
    }
    Optional<Municipality> found = Optional.empty();
    for (Path path : paths) {
      found = found.or(() -> Registries.registryFor(path.toAbsolutePath()).municipality(name));
    }
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "no municipality is called "
                    + name
                    + "; give the name without \"kommun\", or add it to a "
                    + Registries.FILE_NAME));
  }
}
