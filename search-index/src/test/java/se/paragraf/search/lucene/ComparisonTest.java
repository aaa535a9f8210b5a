package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.StoreFixture;
import se.paragraf.search.relevance.JudgedQueries;

class ComparisonTest extends StoreFixture {

  @Override
  protected RecordWriter openWriter(Path at) {
    return LuceneRecordWriter.open(at);
  }

  @Override
  protected RecordSearch openSearch(Path at) {
    return LuceneRecordSearch.open(at);
  }

  @Test
  void leavesSomethingOutInEachRowButTheChosenOne() {
    List<Variant> all = Variant.all();
    assertThat(all.subList(1, all.size()))
        .allSatisfy(
            it ->
                assertThat(
                        it.analysis() != SwedishAnalysis.CHOSEN
                            || !it.ranking().equals(Ranking.CHOSEN))
                    .as(it.name())
                    .isTrue());
  }

  @Test
  void tellsWhatTakingCompoundsApartIsWorthAndLeavesNothingBehind() throws Exception {
    store();
    Path queries =
        Files.writeString(
            place.resolve("queries.tsv"),
            "query\tmunicipality\tbody\tdate\tparagraph or title\n"
                + "renovering av hallen för sim\tGranviken\tKS\t\t38\n");
    Path folder = Files.createDirectory(place.resolve("comparison"));
    List<String> told = new ArrayList<>();
    List<Comparison.Row> rows;
    try (RecordSearch search = openSearch(place)) {
      rows =
          Comparison.of(search, JudgedQueries.read(queries), folder, row -> told.add(row.name()));
    }
    assertThat(rows).extracting(Comparison.Row::name).isEqualTo(told);
    assertThat(row(rows, "chosen").report().overall().recall()).isEqualTo(1);
    assertThat(row(rows, "chosen").bytes())
        .isGreaterThan(row(rows, "compounds are not taken apart").bytes());
    assertThat(row(rows, "chosen").speed()).isPositive();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void tellsWhatStockAnalysisAnswersWithoutMakingAnIndex() throws Exception {
    store();
    Path queries =
        Files.writeString(
            place.resolve("queries.tsv"),
            "query\tmunicipality\tbody\tdate\tparagraph or title\n"
                + "hallen\tGranviken\tKS\t\t38\n");
    try (RecordSearch search = openSearch(place)) {
      List<Comparison.Row> rows = Comparison.withStock(search, JudgedQueries.read(queries));
      assertThat(rows.getFirst().report().overall().recall()).isZero();
      assertThat(rows.getLast().report().overall().recall()).isEqualTo(1);
      assertThat(rows.getLast().bytes()).isGreaterThan(rows.getFirst().bytes());
    }
  }

  @Test
  void listsTheWordsThatAreTakenApartMostOften() {
    store();
    try (RecordSearch search = openSearch(place)) {
      assertThat(SplitWords.mostFrequent(search, 1))
          .containsExactly(new SplitWords.SplitWord("simhall", List.of("sim", "hall"), 3));
    }
  }

  private static Comparison.Row row(List<Comparison.Row> rows, String name) {
    return rows.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
