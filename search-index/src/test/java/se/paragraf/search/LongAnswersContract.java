package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CouncilRecord;

/** How every backend gives everything that it holds, however much it is. */
public abstract class LongAnswersContract extends StoreFixture {

  private static final int MANY = 12_000;

  /** More than is read ahead. */
  private static final int SOME = 4_500;

  /** Every third is about a bridge; a hundred dates, so that many have the same. */
  private static List<CouncilRecord> many(int count) {
    List<CouncilRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(
          head("g-%05d".formatted(i), i % 3 == 0 ? "Bro nummer " + i : "Väg nummer " + i)
              .on("20%02d-03-%02d".formatted(i % 20, 1 + i % 28))
              .decision(Integer.toString(1 + i), "Den byggs."));
    }
    return records;
  }

  private void store(int count) {
    List<CouncilRecord> records = many(count);
    List<CouncilRecord> some = records.subList(0, count / 2);
    List<CouncilRecord> rest = records.subList(count / 2, count);
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("stor.pdf", some), some);
      writer.replace(file("mer.pdf", rest), rest);
      writer.commit();
    }
  }

  private static SearchRequest page(String query, SearchRequest.Sort sort, int page, int size) {
    return new SearchRequest(
        QueryParser.parse(query).criterion(), Map.of(), null, null, sort, page, size);
  }

  private static List<String> rest(CommitStream<CouncilRecord> records) {
    List<String> ids = new ArrayList<>();
    records.forEachRemaining(it -> ids.add(it.id()));
    return ids;
  }

  @Test
  void givesEveryHitOnceInTheOrderOfTheSearchAndReachesItByPagesToo() {
    store(MANY);
    try (RecordSearch search = openSearch(place)) {
      for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
        List<String> streamed;
        try (CommitStream<CouncilRecord> all = search.all(page("", sort, 1, 10))) {
          assertThat(all.total()).isEqualTo(MANY);
          streamed = rest(all);
        }
        assertThat(new HashSet<>(streamed)).hasSize(MANY);
        assertThat(streamed).hasSize(MANY);
        for (int page : List.of(1, 7, 51, 60)) {
          SearchResult result = search.search(page("", sort, page, 200));
          assertThat(ids(result))
              .as("page %d, %s first", page, sort)
              .isEqualTo(streamed.subList((page - 1) * 200, page * 200));
        }
        assertThat(search.search(page("", sort, 61, 200)).hits()).isEmpty();
        assertThat(search.search(page("", sort, 999_999, 200)).hits()).isEmpty();
      }
    }
  }

  @Test
  void givesTheHitsOfAQuestionBestFirst() {
    store(SOME);
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(page("bro", SearchRequest.Sort.RELEVANCE, 3, 10))) {
      assertThat(all.total()).isEqualTo(SOME / 3);
      List<String> streamed = rest(all);
      assertThat(streamed).hasSize(SOME / 3);
      assertThat(ids(search.search(page("bro", SearchRequest.Sort.RELEVANCE, 7, 200))))
          .isEqualTo(streamed.subList(1_200, 1_400));
    }
  }

  @Test
  void leavesOutWhatMeetsOnlyAPartOfTheQuestion() {
    store();
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(SearchRequest.of(QueryParser.parse("simhallen asbest").criterion()))) {
      assertThat(all.total()).isEqualTo(1);
      assertThat(rest(all)).containsExactly("g-kf-41");
    }
  }

  @Test
  void keepsToTheFiltersOfTheRequest() {
    store();
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(filtered("", Map.of(FacetField.MUNICIPALITY, Set.of("Älvhamra"))))) {
      assertThat(all.total()).isEqualTo(2);
      assertThat(rest(all)).containsExactlyInAnyOrder("a-fn-22", "a-uppdrag-1");
    }
  }

  @Test
  void staysWithOneCommitFromFirstToLast() {
    store(SOME);
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all = search.all(page("", SearchRequest.Sort.OLDEST, 1, 10))) {
      List<String> before = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        before.add(all.next().id());
      }
      try (RecordWriter writer = openWriter(place)) {
        writer.remove("/samling/stor.pdf");
        writer.commit();
      }
      before.addAll(rest(all));
      assertThat(before).doesNotHaveDuplicates().hasSize(SOME);
    }
  }

  @Test
  void letsGoOfTheCommitWhenSomeoneBreaksOff() {
    store();
    try (RecordSearch search = openSearch(place)) {
      CommitStream<CouncilRecord> all = search.all(page("", SearchRequest.Sort.OLDEST, 1, 10));
      assertThat(all.hasNext()).isTrue();
      all.close();
      all.close();
      assertThatThrownBy(all::next).isInstanceOf(IllegalStateException.class);
      assertThat(search.state().records()).isEqualTo(5);
    }
  }

  @Test
  void givesNothingWhereNothingIsFound() {
    store();
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(page("xylofon", SearchRequest.Sort.RELEVANCE, 1, 10))) {
      assertThat(all.total()).isZero();
      assertThat(all.hasNext()).isFalse();
    }
  }

  @Test
  void tellsWhatItHoldsOfParagraphsBodiesAndFiles() {
    store();
    try (RecordSearch search = openSearch(place)) {
      Holdings holdings = search.holdings();
      assertThat(holdings.paragraphs())
          .containsExactlyInAnyOrder(
              new Holdings.HeldParagraph(
                  "Granviken", "Kommunfullmäktige", 2023, LocalDate.of(2023, 4, 24), "41"),
              new Holdings.HeldParagraph(
                  "Granviken", "Kommunstyrelsen", 2023, LocalDate.of(2023, 3, 15), "38"),
              new Holdings.HeldParagraph(
                  "Älvhamra", "Fritidsnämnden", 2022, LocalDate.of(2022, 5, 12), "22"));
      assertThat(holdings.bodies())
          .contains(new Holdings.KnownBody("Älvhamra", "9902", "FN", "Fritidsnämnden"))
          .hasSize(4);
      assertThat(holdings.files()).hasSize(2);
      assertThat(holdings.unplaced()).isZero();
      assertThat(holdings.index()).isEqualTo(search.state());
    }
  }

  @Test
  void countsHitsOverTimeAndWhatTheyAreAShareOf() {
    store();
    try (RecordSearch search = openSearch(place)) {
      SearchRequest simhall = SearchRequest.of(QueryParser.parse("simhall").criterion());
      SearchRequest nothing = SearchRequest.of(QueryParser.parse("xylofon").criterion());
      Trends years = search.trends(List.of(simhall, nothing), Period.YEAR);
      assertThat(years.index()).isEqualTo(search.state());
      assertThat(years.records().counts())
          .containsExactly(Map.entry("2020", 1), Map.entry("2022", 1), Map.entry("2023", 2));
      assertThat(years.records().undated()).isEqualTo(1);
      assertThat(years.records().total()).isEqualTo(5);
      assertThat(years.hits().getFirst().counts())
          .containsExactly(Map.entry("2020", 1), Map.entry("2022", 1), Map.entry("2023", 2));
      assertThat(years.hits().getFirst().undated()).isZero();
      assertThat(years.hits().getLast().total()).isZero();
      Trends months = search.trends(List.of(simhall), Period.MONTH);
      assertThat(months.hits().getFirst().counts().keySet())
          .containsExactly("2020-02", "2022-05", "2023-03", "2023-04");
    }
  }

  @Test
  void countsTheSameOverTimeAsTheSearchDoes() {
    store(SOME);
    try (RecordSearch search = openSearch(place)) {
      SearchRequest request =
          new SearchRequest(
              QueryParser.parse("bro").criterion(),
              Map.of(FacetField.YEAR, Set.of("2003", "2004")),
              LocalDate.of(2004, 3, 2),
              LocalDate.of(2019, 1, 1),
              SearchRequest.Sort.RELEVANCE,
              1,
              10);
      Timeline hits = search.trends(List.of(request), Period.MONTH).hits().getFirst();
      assertThat(hits.total()).isPositive().isEqualTo(search.search(request).total());
      assertThat(hits.counts().keySet()).containsExactly("2004-03");
    }
  }
}
