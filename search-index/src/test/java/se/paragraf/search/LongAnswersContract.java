package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

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

  /** Every third is about a bridge; a hundred dates, so that many have the same. */
  private static List<CouncilRecord> many() {
    List<CouncilRecord> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      records.add(
          head("g-%05d".formatted(i), i % 3 == 0 ? "Bro nummer " + i : "Väg nummer " + i)
              .on("20%02d-03-%02d".formatted(i % 20, 1 + i % 28))
              .decision(Integer.toString(1 + i), "Den byggs."));
    }
    return records;
  }

  private void storeMany() {
    try (RecordWriter writer = openWriter(place)) {
      List<CouncilRecord> records = many();
      writer.replace(file("stor.pdf", records.subList(0, 7_000)), records.subList(0, 7_000));
      writer.replace(file("mer.pdf", records.subList(7_000, MANY)), records.subList(7_000, MANY));
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
    storeMany();
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
    storeMany();
    try (RecordSearch search = openSearch(place);
        CommitStream<CouncilRecord> all =
            search.all(page("bro", SearchRequest.Sort.RELEVANCE, 3, 10))) {
      assertThat(all.total()).isEqualTo(MANY / 3);
      List<String> streamed = rest(all);
      assertThat(streamed).hasSize(MANY / 3);
      assertThat(ids(search.search(page("bro", SearchRequest.Sort.RELEVANCE, 20, 200))))
          .isEqualTo(streamed.subList(3_800, 4_000));
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
    storeMany();
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
      assertThat(before).doesNotHaveDuplicates().hasSize(MANY);
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
}
