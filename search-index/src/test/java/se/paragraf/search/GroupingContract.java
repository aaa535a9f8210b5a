package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.ALVHAMRA;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KF;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Body;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.Municipality;
import se.paragraf.search.SearchRequest.Grouping;
import se.paragraf.search.SearchRequest.Sort;

/** What stands under one hit, and how it is counted and paged. */
public abstract class GroupingContract extends StoreFixture {

  private static final Body AU = new Body("KSAU", "Kommunstyrelsens arbetsutskott");

  private static final String PROPOSAL =
      "%s beslutar att en gångbro byggs över Strömmen vid det gamla färjeläget. Bron kostar åtta "
          + "miljoner kronor och ska stå klar till sommaren. Tekniska nämnden har räknat på två "
          + "lägen och förordar det norra, där vattnet är grunt och grunden av berg.";

  private static CouncilRecord on(
      String id, Municipality municipality, Body body, String date, String dnr, String text) {
    return on(id, municipality, body, date, dnr, text, DecisionOutcome.BIFALL);
  }

  private static CouncilRecord on(
      String id,
      Municipality municipality,
      Body body,
      String date,
      String dnr,
      String text,
      DecisionOutcome outcome) {
    InventedRecords.Head head = head(id, "Gångbro").of(municipality, body).on(date).text(text);
    return (dnr.isEmpty() ? head : head.cases(dnr)).decision("7", "", outcome);
  }

  @BeforeEach
  void storeThem() {
    List<CouncilRecord> records = new ArrayList<>();
    records.add(
        on("au", GRANVIKEN, AU, "2021-04-01", "KS 2021/7", PROPOSAL.formatted("Utskottet")));
    records.add(
        on("ks", GRANVIKEN, KS, "2021-05-12", "KS 2021/7", PROPOSAL.formatted("Styrelsen")));
    records.add(
        on("kf", GRANVIKEN, KF, "2021-06-14", "KS-2021/0007", PROPOSAL.formatted("Fullmäktige")));
    records.add(
        on(
            "put-off",
            GRANVIKEN,
            KF,
            "2021-05-24",
            "KS 2021/7",
            PROPOSAL.formatted("Fullmäktige"),
            DecisionOutcome.BORDLAGGNING));
    records.add(
        on(
            "report",
            GRANVIKEN,
            KS,
            "2022-05-12",
            "KS 2021/7",
            "Gångbron är färdig och invigdes av ordföranden en regnig lördag i maj när alla barn "
                + "från skolan sjöng på kajen till dragspel."));
    records.add(
        on("without", GRANVIKEN, KS, "2022-06-01", "", PROPOSAL.formatted("Kommunstyrelsen")));
    records.add(
        on("other", ALVHAMRA, KS, "2021-05-12", "KS 2021/7", PROPOSAL.formatted("Kommunen")));
    try (RecordWriter writer = openWriter(place)) {
      // Two files, so that a group does not lie in one piece of the index.
      writer.replace(file("en.pdf", records.subList(0, 3)), records.subList(0, 3));
      writer.commit();
      writer.replace(file("två.pdf", records.subList(3, 7)), records.subList(3, 7));
      writer.commit();
    }
  }

  @Test
  void takesTwoMattersOfOneMeetingForTwoHoweverAlikeTheyRead() {
    List<CouncilRecord> records =
        List.of(
            head("val-1", "Val av ersättare i hamnrådet")
                .cases("KS 2022/1")
                .text("En ersättare väljs." + PROPOSAL)
                .decision("1", ""),
            head("val-2", "Val av ersättare i hamnrådet")
                .cases("KS 2022/1")
                .text("En ersättare väljs." + PROPOSAL)
                .decision("2", ""),
            head("val-3", "Avsägelse från Saga Hällmark")
                .on("2023-05-20")
                .cases("KS 2022/1")
                .text("En ersättare väljs." + PROPOSAL)
                .decision("3", ""));
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("val.pdf", records), records);
      writer.commit();
    }
    assertThat(ids(ask(request("ersättare", Grouping.TEXT, Sort.OLDEST, 1, 10))))
        .containsExactlyInAnyOrder("val-1", "val-2", "val-3");
  }

  private static SearchRequest request(String query, Grouping by, Sort sort, int page, int size) {
    return new SearchRequest(
        QueryParser.parse(query).criterion(), Map.of(), null, null, sort, by, page, size);
  }

  private static List<String> under(SearchResult result, String id) {
    return result.hits().stream()
        .filter(hit -> hit.record().id().equals(id))
        .findFirst()
        .orElseThrow()
        .alsoIn()
        .stream()
        .map(CouncilRecord::id)
        .toList();
  }

  @Test
  void putsNearlyTheSameTextsOfACaseUnderTheFirstOfThem() {
    SearchResult result = ask(request("gångbro", Grouping.TEXT, Sort.OLDEST, 1, 10));
    assertThat(ids(result)).containsExactly("au", "other", "put-off", "report", "without");
    assertThat(under(result, "au")).containsExactly("ks", "kf");
    assertThat(under(result, "put-off")).isEmpty();
    result = ask(request("gångbro", Grouping.TEXT, Sort.NEWEST, 1, 10));
    assertThat(ids(result)).containsExactly("without", "report", "kf", "put-off", "other");
    assertThat(under(result, "kf")).containsExactly("ks", "au");
  }

  @Test
  void putsTheRecordsOfACaseUnderTheFirstOfThem() {
    SearchResult result = ask(request("gångbro", Grouping.CASE, Sort.OLDEST, 1, 10));
    assertThat(ids(result)).containsExactly("au", "other", "without");
    assertThat(under(result, "au")).containsExactly("ks", "put-off", "kf", "report");
  }

  @Test
  void countsEveryRecordAndEveryHitExactlyAndFacetsByRecords() {
    for (Grouping by : Grouping.values()) {
      SearchResult result = ask(request("gångbro", by, Sort.RELEVANCE, 1, 10));
      assertThat(result.total()).isEqualTo(7);
      assertThat(result.groupTotal()).isEqualTo(result.hits().size());
      assertThat(result.hits().stream().mapToInt(hit -> 1 + under(hit, by).size()).sum())
          .isEqualTo(7);
      assertThat(result.hits()).allMatch(hit -> hit.alsoIn().size() == hit.alsoInTotal());
      assertThat(counts(result, FacetField.BODY)).containsEntry("KF", 2);
    }
  }

  @Test
  void pagesByHitsWithoutLosingOrRepeatingARecord() {
    for (Grouping by : Grouping.values()) {
      for (Sort sort : Sort.values()) {
        List<String> all = new ArrayList<>();
        int hits = 0;
        for (int page = 1; page <= 9; page++) {
          SearchResult result = ask(request("gångbro", by, sort, page, 1));
          hits += result.hits().size();
          for (SearchResult.Hit hit : result.hits()) {
            all.add(hit.record().id());
            under(hit, by).forEach(it -> all.add(it.id()));
          }
        }
        assertThat(all)
            .as(by + " " + sort)
            .containsExactlyInAnyOrder("au", "ks", "kf", "put-off", "report", "without", "other");
        assertThat(hits).isEqualTo(ask(request("gångbro", by, sort, 1, 1)).groupTotal());
      }
    }
  }

  @Test
  void namesTheOthersWhereEachRecordIsAHitToo() {
    SearchResult result = ask(request("gångbro", Grouping.NONE, Sort.OLDEST, 1, 10));
    assertThat(result.hits()).hasSize(7);
    assertThat(under(result, "au")).containsExactly("ks", "kf");
    assertThat(under(result, "kf")).containsExactly("au", "ks");
    assertThat(under(result, "put-off")).isEmpty();
  }

  /** The records that are no hits of their own because they stand under this one. */
  private static List<CouncilRecord> under(SearchResult.Hit hit, Grouping by) {
    return by == Grouping.NONE ? List.of() : hit.alsoIn();
  }

  @Test
  void regardsOnlyWhatTheAnswerHolds() {
    SearchRequest filtered =
        new SearchRequest(
            QueryParser.parse("gångbro").criterion(),
            Map.of(FacetField.BODY, Set.of("Kommunstyrelsen")),
            null,
            null,
            Sort.OLDEST,
            Grouping.TEXT,
            1,
            10);
    SearchResult result = ask(filtered);
    assertThat(ids(result)).containsExactly("ks", "other", "report", "without");
    assertThat(under(result, "ks")).isEmpty();
    assertThat(result.total()).isEqualTo(4);
  }

  @Test
  void groupsWhatMeetsAPartOfTheQuestionToo() {
    SearchResult result = ask(request("gångbro xylofon", Grouping.CASE, Sort.OLDEST, 1, 10));
    assertThat(result.total()).isZero();
    assertThat(result.partialTotal()).isEqualTo(7);
    assertThat(result.partialGroupTotal()).isEqualTo(3);
    assertThat(ids(result)).containsExactly("au", "other", "without");
    assertThat(result.hits()).allMatch(hit -> hit.missing().equals(List.of("xylofon")));
  }

  @Test
  void leavesOutOfTheGroupWhatIsGone() {
    try (RecordWriter writer = openWriter(place)) {
      writer.remove("/samling/en.pdf");
      writer.commit();
    }
    SearchResult result = ask(request("gångbro", Grouping.TEXT, Sort.OLDEST, 1, 10));
    assertThat(result.total()).isEqualTo(4);
    assertThat(result.hits()).allMatch(hit -> hit.alsoIn().isEmpty());
  }
}
