package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.lucene.LuceneRecordWriter;
import se.paragraf.search.relevance.JudgedQueries;
import se.paragraf.search.relevance.RelevanceEvaluation;
import se.paragraf.search.relevance.RelevanceReport;

/** The floors of relevance: what comes first, compared with what people say should. */
class RelevanceFloorsTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));

  @TempDir Path data;

  @Test
  void putsFirstInTheCorpusWhatItsAuthorsWouldLookFor() throws Exception {
    RelevanceReport report =
        evaluate(ROOT.resolve("corpus/queries.tsv"), List.of(ROOT.resolve("corpus/documents")));
    assertThat(report.scores()).hasSizeGreaterThan(50);
    assertThat(report.overall().ndcg()).as(String.join("\n", report.misses())).isGreaterThan(0.8);
  }

  private RelevanceReport evaluate(Path queries, List<Path> documents) throws Exception {
    Path index = Files.createDirectories(data.resolve("index"));
    try (RecordWriter writer = LuceneRecordWriter.open(index)) {
      new IndexRun(data, new WorkerOptions().settings(), null, (_, _, _) -> {})
          .run(documents, writer);
    }
    try (RecordSearch search = LuceneRecordSearch.open(index)) {
      return RelevanceEvaluation.evaluate(search, JudgedQueries.read(queries));
    }
  }
}
