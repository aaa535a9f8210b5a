package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
  private static final Path SHARED = ROOT.resolve("../shared/data").normalize();

  /** Nothing promises that an abbreviation is known. */
  private static final String WITHOUT_PROMISE = "abbreviation";

  @TempDir Path data;

  @Test
  void putsFirstInTheCorpusWhatItsAuthorsWouldLookFor() throws Exception {
    RelevanceReport report =
        evaluate(ROOT.resolve("corpus/queries.tsv"), List.of(ROOT.resolve("corpus/documents")));
    assertThat(report.scores()).hasSizeGreaterThan(50);
    assertThat(report.overall().ndcg()).as(String.join("\n", report.misses())).isGreaterThan(0.8);
  }

  @Test
  void findsWhatRealProtocolsSayOfASubjectInWhateverFormItIsTyped() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("goteborg/pdf")),
        "the real protocols are not beside this clone: not measured");
    RelevanceReport report =
        evaluate(
            Path.of(
                Objects.requireNonNull(
                        RelevanceFloorsTest.class.getResource("goteborg-queries.tsv"))
                    .toURI()),
            List.of(SHARED.resolve("goteborg/pdf"), SHARED.resolve("seeds")));
    assertThat(report.scores()).hasSizeGreaterThan(80);
    assertThat(report.absent()).isEmpty();
    assertFloors(report, 0.93, 0.93, 0.93);
  }

  private static void assertFloors(
      RelevanceReport report, double ndcg, double recall, double success) {
    String misses = report.inWords() + "\n" + String.join("\n", report.misses());
    assertThat(report.overall().ndcg()).as(misses).isGreaterThan(ndcg);
    assertThat(report.overall().recall()).as(misses).isGreaterThan(recall);
    assertThat(report.overall().success()).as(misses).isGreaterThan(success);
    report
        .byKind()
        .forEach(
            (kind, mean) -> {
              if (!kind.equals(WITHOUT_PROMISE)) {
                assertThat(mean.ndcg()).as(kind + "\n" + misses).isGreaterThan(0.8);
              }
            });
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
