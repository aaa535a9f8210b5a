package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.lucene.Comparison;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.lucene.LuceneRecordWriter;
import se.paragraf.search.relevance.JudgedQueries;
import se.paragraf.search.relevance.JudgedQuery;
import se.paragraf.search.relevance.RelevanceEvaluation;
import se.paragraf.search.relevance.RelevanceReport;

/** The floors of relevance: what comes first, compared with what people say should. */
class RelevanceFloorsTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared/data").normalize();

  /** Nothing promises that an abbreviation is known. */
  private static final String WITHOUT_PROMISE = "abbreviation";

  private static final Set<String> CLASSES =
      Set.of(
          "inflection",
          "compound",
          "apart-written",
          "abbreviation",
          "diarienummer",
          "misspelling",
          "natural question",
          "name");

  @TempDir private static Path data;

  /** Lucene's analyzer and ours on the real protocols, which are indexed once for all tests. */
  private static @Nullable List<Comparison.Row> measured;

  @Test
  void putsFirstInTheCorpusWhatItsAuthorsWouldLookFor() throws Exception {
    try (RecordSearch search =
        indexed(data.resolve("corpus"), List.of(ROOT.resolve("corpus/documents")))) {
      RelevanceReport report =
          RelevanceEvaluation.evaluate(
              search, JudgedQueries.read(ROOT.resolve("corpus/queries.tsv")));
      assertThat(report.scores()).hasSizeGreaterThan(50);
      assertThat(report.absent()).isEmpty();
      assertFloors(report, 0.85, 0.95, 0.75);
    }
  }

  @Test
  void findsWhatRealProtocolsSayOfASubjectInWhateverFormItIsTyped() throws Exception {
    RelevanceReport report = ours().report();
    assertThat(report.scores()).hasSizeGreaterThan(160);
    assertThat(report.absent()).isEmpty();
    assertThat(report.byKind()).containsOnlyKeys(CLASSES);
    assertFloors(report, 0.93, 0.93, 0.93);
  }

  @Test
  void findsEachSortOfQuestionWell() throws Exception {
    RelevanceReport report = ours().report();
    report
        .byKind()
        .forEach(
            (kind, mean) -> {
              if (!kind.equals(WITHOUT_PROMISE)) {
                assertThat(mean.ndcg()).as(inWords(report)).isGreaterThan(0.85);
              }
            });
  }

  @Test
  void takesCompoundsApartAsNoStockAnalyzerDoes() throws Exception {
    assertThat(ours().report().of("compound").ndcg())
        .isGreaterThan(stock().report().of("compound").ndcg() + 0.3);
  }

  @Test
  void takesLittleMoreRoomThanTheStockAnalyzer() throws Exception {
    assertThat((double) ours().bytes() / stock().bytes()).isLessThan(1.7);
  }

  private static void assertFloors(
      RelevanceReport report, double ndcg, double recall, double success) {
    assertThat(report.overall().ndcg()).as(inWords(report)).isGreaterThan(ndcg);
    assertThat(report.overall().recall()).as(inWords(report)).isGreaterThan(recall);
    assertThat(report.overall().success()).as(inWords(report)).isGreaterThan(success);
  }

  private static String inWords(RelevanceReport report) {
    return report.inWords() + "\n" + String.join("\n", report.misses());
  }

  private static Comparison.Row stock() throws Exception {
    return measured().getFirst();
  }

  private static Comparison.Row ours() throws Exception {
    return measured().getLast();
  }

  private static List<Comparison.Row> measured() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("goteborg/pdf")),
        "the real protocols are not beside this clone: not measured");
    List<Comparison.Row> rows = measured;
    if (rows == null) {
      Path file =
          Path.of(
              Objects.requireNonNull(RelevanceFloorsTest.class.getResource("goteborg-queries.tsv"))
                  .toURI());
      List<JudgedQuery> queries = JudgedQueries.read(file);
      try (RecordSearch search =
          indexed(
              data.resolve("protocols"),
              List.of(SHARED.resolve("goteborg/pdf"), SHARED.resolve("seeds")))) {
        rows = Comparison.withStock(search, queries);
        measured = rows;
      }
    }
    return rows;
  }

  private static RecordSearch indexed(Path folder, List<Path> documents) throws Exception {
    Path index = Files.createDirectories(folder.resolve("index"));
    try (RecordWriter writer = LuceneRecordWriter.open(index)) {
      new IndexRun(folder, new WorkerOptions().settings(), null, (_, _, _) -> {})
          .run(documents, writer);
    }
    return LuceneRecordSearch.open(index);
  }
}
