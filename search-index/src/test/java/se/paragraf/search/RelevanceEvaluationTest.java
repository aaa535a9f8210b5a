package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.lucene.LuceneRecordWriter;
import se.paragraf.search.relevance.JudgedQueries;
import se.paragraf.search.relevance.RelevanceEvaluation;
import se.paragraf.search.relevance.RelevanceReport;

class RelevanceEvaluationTest extends StoreFixture {

  private static final String COLUMNS =
      "query\tmunicipality\tbody\tdate\tparagraph or title\tclass\tgrade\n";

  @Override
  protected RecordWriter openWriter(Path at) {
    return LuceneRecordWriter.open(at);
  }

  @Override
  protected RecordSearch openSearch(Path at) {
    return LuceneRecordSearch.open(at);
  }

  private RelevanceReport evaluate(String rows) throws IOException {
    Path file = Files.writeString(place.resolve("queries.tsv"), rows);
    try (RecordSearch search = openSearch(place)) {
      return RelevanceEvaluation.evaluate(search, JudgedQueries.read(file));
    }
  }

  @Test
  void givesFullMarksWhenTheBestAnswerComesFirstAndTheOthersAfterIt() throws IOException {
    store();
    RelevanceReport report =
        evaluate(
            COLUMNS
                + "asbest\tGranviken\tKF\t2023-04-24\t41\tplain\t2\n"
                + "§ 38\tGranviken\tKommunstyrelsen\t\tsimhallens RENOVERING\tplain\t1\n");
    assertThat(report.overall()).isEqualTo(new RelevanceReport.Mean(2, 1, 1, 1));
    assertThat(report.misses()).isEmpty();
  }

  @Test
  void discountsAnAnswerThatComesLateAndCountsOneThatDoesNotCome() throws IOException {
    store();
    RelevanceReport report =
        evaluate(
            COLUMNS
                + "kanotbrygga\tÄlvhamra\tFN\t2022-05-12\t22\tfound\t1\n"
                + "kanotbrygga\tGranviken\tKS\t\t38\tfound\t2\n"
                + "finnsinte\t\t\t\t38\tlost\t\n"
                + "finnsinte\t\t\t\t9999\tlost\t\n");
    RelevanceReport.Mean found = report.of("found");
    assertThat(found.ndcg()).isCloseTo(1 / (3 + 1 / 1.585), within(0.001));
    assertThat(found.recall()).isEqualTo(0.5);
    assertThat(found.success()).isZero();
    assertThat(report.of("lost").recall()).isZero();
    assertThat(report.absent()).singleElement().asString().contains("9999");
    assertThat(report.inWords()).contains("found", "lost", "overall");
  }

  @Test
  void readsAFileThatOnlySaysWhatMustComeFirst() throws IOException {
    store();
    RelevanceReport report =
        evaluate("query\tmunicipality\tbody\tdate\tparagraph or title\nasbest\t\tKF\t\t41\n");
    assertThat(report.overall()).isEqualTo(new RelevanceReport.Mean(1, 1, 1, 1));
  }

  @Test
  void refusesAFileWithoutColumns() {
    store();
    assertThatThrownBy(() -> evaluate("asbest\tGranviken\n")).hasMessageContaining("query");
  }
}
