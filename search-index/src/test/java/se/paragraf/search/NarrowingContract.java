package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.CouncilRecord;

/** How every backend filters, counts, sorts and pages. */
public abstract class NarrowingContract extends StoringContract {

  @Test
  void filtersByNameOrCode() {
    store();
    assertThat(full(ask(filtered("", Map.of(FacetField.MUNICIPALITY, Set.of("älvhamra"))))))
        .containsExactlyInAnyOrder("a-fn-22", "a-uppdrag-1");
    assertThat(full(ask(filtered("", Map.of(FacetField.MUNICIPALITY, Set.of("9902"))))))
        .containsExactlyInAnyOrder("a-fn-22", "a-uppdrag-1");
    assertThat(full(ask(filtered("", Map.of(FacetField.BODY, Set.of("kommunstyrelsen"))))))
        .containsExactly("g-ks-38");
    assertThat(full(ask(filtered("", Map.of(FacetField.BODY, Set.of("kf"))))))
        .containsExactly("g-kf-41");
    assertThat(ask(filtered("", Map.of(FacetField.BODY, Set.of("finns inte")))).total()).isZero();
  }

  @Test
  void countsEachFacetWithoutItsOwnSelection() {
    store();
    SearchResult result =
        ask(
            filtered(
                "simhall",
                Map.of(
                    FacetField.MUNICIPALITY, Set.of("Granviken"),
                    FacetField.BODY, Set.of("KF", "KS"))));
    assertThat(result.total()).isEqualTo(2);
    assertThat(counts(result, FacetField.MUNICIPALITY)).containsExactly(Map.entry("Granviken", 2));
    assertThat(counts(result, FacetField.BODY))
        .containsOnly(Map.entry("KF", 1), Map.entry("KS", 1), Map.entry("Fastighetsnämnden", 1));
    assertThat(counts(result, FacetField.KIND)).containsExactly(Map.entry("decision", 2));
    assertThat(result.facets().get(FacetField.BODY.ordinal()).values())
        .filteredOn(Facet.Value::selected)
        .extracting(Facet.Value::label)
        .containsExactlyInAnyOrder("Kommunfullmäktige", "Kommunstyrelsen");
  }

  @Test
  void filtersExactlyByEachValueThatAFacetGives() {
    store();
    SearchResult all = ask("");
    assertThat(all.total()).isEqualTo(5);
    for (Facet facet : all.facets()) {
      for (Facet.Value value : facet.values()) {
        assertThat(ask(filtered("", Map.of(facet.field(), Set.of(value.value())))).total())
            .as("%s = %s", facet.field(), value.value())
            .isEqualTo(value.count());
      }
    }
    assertThat(counts(all, FacetField.YEAR).keySet()).containsExactly("2023", "2022", "2020");
    assertThat(counts(all, FacetField.BODY)).containsKeys("Fastighetsnämnden", "Fritidsnämnden");
    assertThat(counts(all, FacetField.RESPONSIBLE))
        .containsOnlyKeys("Fritidsnämnden", "Kommunstyrelsen");
  }

  @Test
  void spellingsOfOneResponsibleBodyAreOneValue() {
    store();
    String[][] responsible = {
      {"KS"},
      {"kommunstyrelsen "},
      {"– Kommunstyrelsen,", "KS"},
      {"FN"},
      {"fn:"},
      {"Alla  nämnder*"},
      {"alla nämnder"},
      {"Alla nämnder"}
    };
    List<CouncilRecord> records = new ArrayList<>();
    for (int i = 0; i < responsible.length; i++) {
      records.add(
          head("u" + i, "Uppdrag " + i)
              .of(GRANVIKEN, null)
              .assignment(AssignmentStatus.PAGAR, responsible[i]));
    }
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("uppdrag.pdf", records), records);
      writer.commit();
    }
    // FN is one board here and another one there, so that it stays what it is.
    assertThat(counts(ask(""), FacetField.RESPONSIBLE))
        .containsOnly(
            Map.entry("Kommunstyrelsen", 4),
            Map.entry("Fritidsnämnden", 1),
            Map.entry("FN", 2),
            Map.entry("Alla nämnder", 3));
    for (String spelling : List.of("KS", "ks", "Kommunstyrelsen", "kommunstyrelsen ")) {
      SearchResult result = ask(filtered("", Map.of(FacetField.RESPONSIBLE, Set.of(spelling))));
      assertThat(full(result)).containsExactlyInAnyOrder("a-uppdrag-1", "u0", "u1", "u2");
      assertThat(result.facets().get(FacetField.RESPONSIBLE.ordinal()).values())
          .filteredOn(Facet.Value::selected)
          .extracting(Facet.Value::label)
          .containsExactly("Kommunstyrelsen");
    }
  }

  @Test
  void sortsByDateWithTheUndatedLast() {
    store();
    assertThat(ids(ask(sorted(SearchRequest.Sort.NEWEST, 1, 10))))
        .containsExactly("g-kf-41", "g-ks-38", "a-fn-22", "g-fn-paper", "a-uppdrag-1");
    assertThat(ids(ask(sorted(SearchRequest.Sort.OLDEST, 1, 10))))
        .containsExactly("g-fn-paper", "a-fn-22", "g-ks-38", "g-kf-41", "a-uppdrag-1");
  }

  @Test
  void keepsToTheDates() {
    store();
    SearchRequest request =
        new SearchRequest(
            new Criterion.Everything(),
            Map.of(),
            LocalDate.of(2022, 5, 12),
            LocalDate.of(2023, 3, 15),
            SearchRequest.Sort.NEWEST,
            1,
            10);
    assertThat(ids(ask(request))).containsExactly("g-ks-38", "a-fn-22");
  }

  @Test
  void givesEachHitOnOnePageOnly() {
    store();
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 4; page++) {
        paged.addAll(ids(ask(sorted(sort, page, 2))));
      }
      assertThat(paged).isEqualTo(ids(ask(sorted(sort, 1, 10)))).hasSize(5);
    }
    assertThat(ask(sorted(SearchRequest.Sort.NEWEST, Integer.MAX_VALUE, 200)).hits()).isEmpty();
    assertThat(ask(sorted(SearchRequest.Sort.NEWEST, 1, 0)).total()).isEqualTo(5);
  }

  @Test
  void pagesOnFromFullToPartialHits() {
    store();
    Criterion query = QueryParser.parse("simhallen asbest").criterion();
    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      paged.addAll(
          ids(
              ask(
                  new SearchRequest(
                      query, Map.of(), null, null, SearchRequest.Sort.RELEVANCE, page, 3))));
    }
    assertThat(paged).isEqualTo(ids(ask("simhallen asbest"))).doesNotHaveDuplicates();
  }
}
