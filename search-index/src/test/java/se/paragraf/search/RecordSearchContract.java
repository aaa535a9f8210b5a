package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.search.InventedRecords.ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_GRANVIKEN;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.PageText;

/** What every backend does. A backend's test extends it and says how its store is opened. */
public abstract class RecordSearchContract {

  @TempDir Path place;

  /** Opens the store at that place for writing. */
  protected abstract RecordWriter openWriter(Path at);

  /** Opens the store at that place for searching. */
  protected abstract RecordSearch openSearch(Path at);

  private static List<CouncilRecord> simhallen() {
    return List.of(
        head("g-kf-41", "Tilläggsanslag för simhallen")
            .cases("KS 2021/00098-1.4.2")
            .mentions("FN 2023/14")
            .pages(
                new PageText(9, "Ärendet gäller byggnaden. Kostnaden har ökat."),
                new PageText(10, "Asbest har hittats bakom kaklet i duschrummen."))
            .decision("41", "Kommunfullmäktige beviljar ett tilläggsanslag på sex miljoner."),
        head("g-ks-38", "Simhallens renovering")
            .of(GRANVIKEN, KS)
            .on("2023-03-15")
            .cases("KS-2021/98")
            .text("Renoveringen av simhallen blir dyrare. Kommunstyrelsen fick ett uppdrag.")
            .decision("38", "Ärendet återremitteras.", DecisionOutcome.ATERREMISS),
        head("g-fn-paper", "Förstudie om en ny simhall")
            .of(GRANVIKEN, FN_GRANVIKEN)
            .on("2020-02-14")
            .cases("2023/14")
            .text("En simhall kan byggas vid sjön.")
            .paper());
  }

  private static List<CouncilRecord> alvhamra() {
    return List.of(
        head("a-fn-22", "Kanotbrygga vid ån")
            .of(ALVHAMRA, FN_ALVHAMRA)
            .on("2022-05-12")
            .cases("FN 2022.113")
            .text("En brygga för kanoter byggs. Simhallar finns inte.")
            .decision("22", "Fritidsnämnden avslår förslaget.", DecisionOutcome.AVSLAG),
        head("a-uppdrag-1", "Utred nattbuss")
            .of(ALVHAMRA, null)
            .on("")
            .text("Uppdraget att utreda en nattbuss vilar.")
            .assignment(AssignmentStatus.VILAR, "Fritidsnämnden", "Kommunstyrelsen"));
  }

  private void store() {
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("granviken.pdf", simhallen()), simhallen());
      writer.replace(file("alvhamra.pdf", alvhamra()), alvhamra());
      writer.commit();
    }
  }

  private SearchResult ask(String query) {
    return ask(SearchRequest.of(QueryParser.parse(query).criterion()));
  }

  private SearchResult ask(SearchRequest request) {
    try (RecordSearch search = openSearch(place)) {
      return search.search(request);
    }
  }

  private static SearchRequest filtered(String query, Map<FacetField, Set<String>> filters) {
    return new SearchRequest(
        QueryParser.parse(query).criterion(),
        filters,
        null,
        null,
        SearchRequest.Sort.RELEVANCE,
        1,
        10);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(it -> it.record().id()).toList();
  }

  private static List<String> full(SearchResult result) {
    return ids(result).subList(0, Math.min(result.total(), result.hits().size()));
  }

  private static Map<String, Integer> counts(SearchResult result, FacetField field) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    result.facets().get(field.ordinal()).values().forEach(it -> counts.put(it.value(), it.count()));
    return counts;
  }

  @Test
  void findsAWordInAnyOfItsForms() {
    store();
    for (String form : List.of("simhall", "simhallen", "simhallens", "SIMHALLAR")) {
      assertThat(full(ask(form)))
          .as(form)
          .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper", "a-fn-22");
    }
    assertThat(full(ask("uppdrag"))).containsExactlyInAnyOrder("g-ks-38", "a-uppdrag-1");
  }

  @Test
  void putsARecordWithTheWordInItsTitleBeforeOneThatOnlyTouchesIt() {
    store();
    assertThat(ids(ask("simhall")).getLast()).isEqualTo("a-fn-22");
  }

  @Test
  void wantsEveryWord() {
    store();
    SearchResult result = ask("simhallen asbest");
    assertThat(result.total()).isEqualTo(1);
    assertThat(full(result)).containsExactly("g-kf-41");
    assertThat(result.hits().getFirst().missing()).isEmpty();
  }

  @Test
  void letsPartialHitsFollowAndNamesWhatTheyLack() {
    store();
    SearchResult result = ask("simhallen asbest");
    assertThat(result.partialTotal()).isEqualTo(3);
    assertThat(result.hits()).hasSize(4);
    assertThat(result.hits().subList(1, 4))
        .allSatisfy(it -> assertThat(it.missing()).containsExactly("asbest"));
  }

  @Test
  void findsAPhraseOnlyInExactlyThatForm() {
    store();
    assertThat(full(ask("\"bakom kaklet\""))).containsExactly("g-kf-41");
    assertThat(ask("\"kaklet bakom\"").total()).isZero();
    assertThat(ask("\"bakom kakel\"").total()).isZero();
  }

  @Test
  void combinesWithOrAndNot() {
    store();
    assertThat(full(ask("asbest ELLER kanotbrygga")))
        .containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
    assertThat(full(ask("simhall -kanotbrygga")))
        .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper");
    assertThat(full(ask("INTE simhall"))).containsExactly("a-uppdrag-1");
    assertThat(full(ask("simhall (asbest OR brygga)")))
        .containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
  }

  @Test
  void findsBeginningsAndMisspellings() {
    store();
    assertThat(full(ask("dusch*"))).containsExactly("g-kf-41");
    assertThat(full(ask("kanotbryga~"))).containsExactly("a-fn-22");
  }

  @Test
  void searchesOneFieldWhenAsked() {
    store();
    assertThat(full(ask("titel:simhall")))
        .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper");
    assertThat(full(ask("beslut:miljoner"))).containsExactly("g-kf-41");
    assertThat(full(ask("år:2022"))).containsExactly("a-fn-22");
    assertThat(full(ask("nämnd:kf"))).containsExactly("g-kf-41");
    assertThat(full(ask("§ 38"))).containsExactly("g-ks-38");
  }

  @Test
  void findsACaseInAnySpelling() {
    store();
    for (String spelling :
        List.of(
            "KS 2021/98", "ks-2021/00098", "2021/98", "dnr:KS 2021/00098-1.4.2", "dnr 98-2021")) {
      assertThat(full(ask(spelling))).as(spelling).containsExactlyInAnyOrder("g-kf-41", "g-ks-38");
    }
    assertThat(ask("KF 2021/98").total()).isZero();
  }

  @Test
  void putsACasesOwnRecordsBeforeMentionsOfIt() {
    store();
    assertThat(full(ask("FN 2023/14"))).containsExactly("g-fn-paper", "g-kf-41");
  }

  @Test
  void givesTheRecordsOfACaseInTimeOrder() {
    store();
    try (RecordSearch search = openSearch(place)) {
      for (CaseKey key : List.of(new CaseKey("KS", 2021, 98), new CaseKey("", 2021, 98))) {
        assertThat(search.caseRecords(key))
            .extracting(CouncilRecord::id)
            .containsExactly("g-ks-38", "g-kf-41");
      }
    }
  }

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

  private static SearchRequest sorted(SearchRequest.Sort sort, int page, int size) {
    return new SearchRequest(new Criterion.Everything(), Map.of(), null, null, sort, page, size);
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

  @Test
  void showsWhereInTheRecordTheAnswerStands() {
    store();
    List<Snippet> snippets = ask("kaklet").hits().getFirst().snippets();
    assertThat(snippets).hasSize(1);
    assertThat(snippets.getFirst().field()).isEqualTo("text");
    assertThat(snippets.getFirst().page()).isEqualTo(10);
    assertThat(snippets.getFirst().fragments())
        .containsExactly(
            new Snippet.Fragment("Asbest har hittats bakom ", false),
            new Snippet.Fragment("kaklet", true),
            new Snippet.Fragment(" i duschrummen.", false));
  }

  @Test
  void marksEveryFormAndThePhrase() {
    store();
    assertThat(marked("simhall renovering"))
        .contains("Simhallens", "renovering", "Renoveringen", "simhallen");
    assertThat(marked("\"blir dyrare\"")).containsExactly("blir dyrare");
  }

  private List<String> marked(String query) {
    return ask(query).hits().getFirst().snippets().stream()
        .flatMap(it -> it.fragments().stream())
        .filter(Snippet.Fragment::match)
        .map(Snippet.Fragment::text)
        .toList();
  }

  @Test
  void givesBackWhatWasStored() {
    store();
    try (RecordSearch search = openSearch(place)) {
      for (CouncilRecord record : simhallen()) {
        assertThat(search.record(record.id())).contains(record);
      }
      assertThat(search.record("finns-inte")).isEmpty();
      assertThat(search.files())
          .extracting(IndexedFile::path)
          .containsExactly("alvhamra.pdf", "granviken.pdf");
      assertThat(search.source("a".repeat(64))).isPresent();
      assertThat(search.source("b".repeat(64))).isEmpty();
      assertThat(search.state().records()).isEqualTo(5);
    }
  }

  @Test
  void replacesAFileWhole() {
    store();
    List<CouncilRecord> fewer = simhallen().subList(0, 1);
    try (RecordWriter writer = openWriter(place)) {
      assertThat(writer.held()).containsKeys("/samling/granviken.pdf", "/samling/alvhamra.pdf");
      writer.replace(file("granviken.pdf", fewer), fewer);
      assertThat(writer.commit().records()).isEqualTo(3);
    }
    assertThat(full(ask("simhall"))).containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
    assertThat(counts(ask(""), FacetField.BODY))
        .doesNotContainKey("Fastighetsnämnden")
        .containsKey("FN");
  }

  @Test
  void removesAFileWithItsRecords() {
    store();
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/granviken.pdf");
      writer.remove("/samling/finns-inte.pdf");
      writer.commit();
    }
    assertThat(ids(ask(sorted(SearchRequest.Sort.NEWEST, 1, 10))))
        .containsExactly("a-fn-22", "a-uppdrag-1");
  }

  @Test
  void remembersAFileThatFailed() {
    IndexedFile failed =
        new IndexedFile(
            "/samling/trasig.pdf",
            "trasig.pdf",
            "",
            List.of(),
            0,
            new IndexedFile.Failure("extract", "filen är skadad"),
            List.of("inget gick att läsa"));
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(failed, List.of());
      writer.commit();
    }
    try (RecordSearch search = openSearch(place);
        RecordWriter writer = openWriter(place)) {
      assertThat(search.files()).containsExactly(failed);
      assertThat(writer.held()).containsExactly(Map.entry(failed.key(), failed));
      assertThat(search.search(sorted(SearchRequest.Sort.NEWEST, 1, 10)).total()).isZero();
    }
  }

  @Test
  void dropsWhatWasNotCommitted() {
    store();
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/granviken.pdf");
    }
    assertThat(ask("").total()).isEqualTo(5);
  }

  @Test
  void refusesASecondWriter() {
    try (RecordWriter first = openWriter(place)) {
      assertThat(first.held()).isEmpty();
      assertThatThrownBy(() -> openWriter(place))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another run");
    }
  }

  @Test
  void refusesToSearchWhatIsNotThere() {
    assertThatThrownBy(() -> openSearch(place.resolve("tom")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("./paragraf index");
  }

  @Test
  void givesARecordAnIdOfItsOwnWhenAnotherFileHoldsIt() {
    CouncilRecord first = head("g-kf-1", "Taxa för bygglov").decision("1", "Taxan antas.");
    CouncilRecord second =
        head("g-kf-1", "Taxa för bygglov")
            .from("123456789a" + "b".repeat(54))
            .decision("1", "Taxan antas.");
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("a.pdf", List.of(first)), List.of(first));
      writer.replace(file("b.pdf", List.of(second, second)), List.of(second, second));
      writer.commit();
      writer.replace(file("a.pdf", List.of(first)), List.of(first));
      writer.replace(file("b.pdf", List.of(second)), List.of(second));
      writer.commit();
    }
    assertThat(ids(ask("bygglov"))).containsExactlyInAnyOrder("g-kf-1", "g-kf-1~123456");
  }

  @Test
  void showsACommitWholeAndSoon() throws InterruptedException {
    store();
    try (RecordSearch search = openSearch(place);
        RecordWriter writer = openWriter(place)) {
      long before = search.state().version();
      writer.remove("/samling/granviken.pdf");
      Thread.sleep(Duration.ofMillis(600));
      assertThat(search.state().records()).isEqualTo(5);
      IndexState committed = writer.commit();
      Thread.sleep(Duration.ofMillis(600));
      assertThat(search.state()).isEqualTo(committed);
      assertThat(committed.version()).isGreaterThan(before);
      assertThat(committed.records()).isEqualTo(2);
    }
  }

  @Test
  void offersAKnownWordForAnUnknownOne() {
    store();
    assertThat(ask("kanotbryga").didYouMean()).isNull();
    SearchResult result = ask("renovreingen 2023");
    assertThat(result.total()).isZero();
    assertThat(result.didYouMean()).isEqualTo("renoveringen 2023");
    assertThat(ask("simhall").didYouMean()).isNull();
  }

  @Test
  void answersWhateverIsTyped() {
    store();
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "\"",
            "(",
            ")",
            "-",
            "*",
            "~",
            "§",
            "§ 6",
            "OR",
            "NOT",
            "ELLER",
            "titel:",
            "dnr:",
            "år:",
            "nämnd:",
            "simhall",
            "å",
            "2023/315",
            "KS",
            ":",
            "/",
            "\\",
            "^",
            "[",
            "{",
            "\u0000",
            "\ud83d",
            "och",
            " ",
            " ",
            "~2",
            "2021-");
    try (RecordSearch search = openSearch(place)) {
      for (int round = 0; round < 500; round++) {
        StringBuilder typed = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
          typed.append(pieces.get(random.nextInt(pieces.size())));
        }
        Criterion criterion = QueryParser.parse(typed.toString()).criterion();
        SearchResult result = search.search(SearchRequest.of(criterion));
        assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
        QueryParser.parse(result.interpreted());
      }
    }
  }
}
