package se.paragraf.indexer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.paragraf.search.Criterion;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.LuceneRecordSearch;

/** Checks that the index holds what its own book-keeping says. */
@Command(
    name = "verify",
    description = "Checks the index: format, and every source's records.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the index is kept (default: ./data).")
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    int wrong = 0;
    try (RecordSearch search = LuceneRecordSearch.open(data.resolve("index"))) {
      int counted = 0;
      for (IndexedFile file : search.files()) {
        counted += file.records();
        for (StoredSource source : file.sources()) {
          if (!Files.isReadable(Path.of(source.location()))) {
            System.out.println("the original is gone: " + source.source().path());
            wrong++;
          }
        }
        if (file.failure() != null) {
          System.out.println("failed: " + file.path() + ": " + file.failure().reason());
        }
      }
      int held = search.search(SearchRequest.of(new Criterion.Everything())).total();
      if (held != counted) {
        System.out.println("the files gave " + counted + " records, the index holds " + held);
        wrong++;
      }
      System.out.printf(
          "%d files, %d records: %s%n",
          search.files().size(), held, wrong == 0 ? "in order" : "not in order");
    }
    return wrong == 0 ? 0 : 1;
  }
}
