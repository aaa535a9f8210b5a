package se.paragraf.indexer;

import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.paragraf.indexer.worker.WorkerException;
import se.paragraf.search.StoreException;

/** The program: {@code index}, {@code extract}, {@code evaluate}, {@code verify}. */
@Command(
    name = "paragraf",
    description = "Reads council records into a searchable index.",
    mixinStandardHelpOptions = true,
    version = "paragraf 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      IndexCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      VerifyCommand.class
    })
public final class Paragraf {

  private Paragraf() {}

  /** Exit status: 0 done, 1 something failed and the report says what, 2 wrong usage. */
  public static void main(String[] args) {
    // Libraries that log through the JDK would write between the lines of the report.
    java.util.logging.LogManager.getLogManager().reset();
    System.exit(run(args));
  }

  static int run(String... args) {
    return new CommandLine(new Paragraf())
        .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
        .execute(args);
  }

  private static int explain(Exception e, CommandLine command) {
    String message =
        switch (e) {
          case NoSuchFileException it -> "there is no file or folder " + it.getFile();
          case StoreException it -> it.getMessage();
          case WorkerException it -> it.getMessage();
          case IllegalArgumentException it -> it.getMessage();
          default -> null;
        };
    return report(e, message, command);
  }

  private static int report(Exception e, @Nullable String message, CommandLine command) {
    if (message == null) {
      command.getErr().println("paragraf: unexpected error: " + e);
      e.printStackTrace(command.getErr());
      return 1;
    }
    command.getErr().println("paragraf: " + message);
    return e instanceof IllegalArgumentException || e instanceof NoSuchFileException ? 2 : 1;
  }
}
