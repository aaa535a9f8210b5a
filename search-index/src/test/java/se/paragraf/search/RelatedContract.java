package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.ALVHAMRA;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;

/** What every backend says has to do with a record. */
public abstract class RelatedContract extends StoreFixture {

  private static final CouncilRecord DECISION =
      head("g-ks-45", "Ny gångbro över Strömmen")
          .of(GRANVIKEN, KS)
          .on("2023-03-15")
          .cases("KS 2023/315")
          .mentions("TN 2022/7")
          .text(
              "Gångbron över Strömmen byggs vid färjeläget. Se kommunfullmäktige 2021-06-14 § 72.")
          .decision("45", "Gångbron byggs.");

  private static final CouncilRecord SAME_CASE =
      head("g-kf-12", "Anslag till vägar")
          .on("2023-05-02")
          .cases("KS-2023/00315")
          .text("Medel anvisas.")
          .decision("12", "Medel anvisas.");

  private static final CouncilRecord CITED =
      head("g-tn-paper", "Trafikutredning")
          .on("2022-01-10")
          .cases("TN 2022/7")
          .text("Trafiken räknades.")
          .paper();

  private static final CouncilRecord CITED_PARAGRAPH =
      head("g-kf-72", "Investeringsplan")
          .on("2021-06-14")
          .text("Planen antas.")
          .decision("72", "Planen antas.");

  private static final CouncilRecord CITING =
      head("g-kf-30", "Svar på interpellation")
          .on("2024-02-01")
          .text("Frågan avgjordes i kommunstyrelsen den 15 mars 2023, § 45.")
          .decision("30", "Svaret noteras.");

  private static final CouncilRecord ALIKE =
      head("g-motion", "Motion om en gångbro vid Strömmen")
          .on("2019-01-10")
          .text("Vi vill att en gångbro byggs vid det gamla färjeläget.")
          .paper();

  private static final CouncilRecord OTHER_MUNICIPALITY =
      head("a-ks-45", "Gångbro över Strömmen vid färjeläget")
          .of(ALVHAMRA, KS)
          .cases("KS 2023/315")
          .text("Gångbron över Strömmen byggs vid färjeläget.")
          .decision("9", "Gångbron byggs.");

  private static final CouncilRecord BESIDE =
      head("g-ks-46", "Budget för skolmåltider")
          .of(GRANVIKEN, KS)
          .on("2023-03-15")
          .text("Kommunstyrelsens beslut om yttrande: budgeten för skolmåltider läggs fram.")
          .decision("46", "Kommunstyrelsen beslutar att lämna yttrande.");

  private void store(List<CouncilRecord> records) {
    try (RecordWriter writer = openWriter(place)) {
      for (CouncilRecord record : records) {
        writer.replace(file(record.id() + ".pdf", List.of(record)), List.of(record));
      }
      writer.commit();
    }
  }

  private List<Related> related(String id) {
    try (RecordSearch search = openSearch(place)) {
      return search.related(id, 10).orElseThrow();
    }
  }

  private static List<Related.Reason> reasons(List<Related> related, CouncilRecord record) {
    return related.stream()
        .filter(it -> it.record().id().equals(record.id()))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  @Test
  void namesWhatHasToDoWithARecordAndWhy() {
    store(
        List.of(
            DECISION,
            SAME_CASE,
            CITED,
            CITED_PARAGRAPH,
            CITING,
            ALIKE,
            OTHER_MUNICIPALITY,
            BESIDE));
    List<Related> related = related("g-ks-45");
    assertThat(related)
        .extracting(it -> it.record().id())
        .containsExactlyInAnyOrder("g-kf-12", "g-tn-paper", "g-kf-72", "g-kf-30", "g-motion");
    assertThat(reasons(related, SAME_CASE))
        .contains(new Related.Reason.SameCase(new CaseKey("KS", 2023, 315)));
    assertThat(reasons(related, CITED)).contains(new Related.Reason.Cites("TN 2022/7"));
    assertThat(reasons(related, CITED_PARAGRAPH))
        .contains(new Related.Reason.Cites("2021-06-14 § 72"));
    assertThat(reasons(related, CITING)).contains(new Related.Reason.CitedBy("2023-03-15 § 45"));
    assertThat(reasons(related, ALIKE))
        .singleElement()
        .isInstanceOfSatisfying(
            Related.Reason.SimilarWords.class,
            it -> assertThat(it.words()).contains("gångbro", "färjeläge").doesNotContain("beslut"));
  }

  @Test
  void tellsItFromTheOtherSideToo() {
    store(List.of(DECISION, SAME_CASE, CITED, CITED_PARAGRAPH, CITING, ALIKE));
    assertThat(reasons(related("g-tn-paper"), DECISION))
        .contains(new Related.Reason.CitedBy("TN 2022/7"));
    assertThat(reasons(related("g-kf-72"), DECISION))
        .contains(new Related.Reason.CitedBy("2021-06-14 § 72"));
    assertThat(reasons(related("g-kf-30"), DECISION))
        .contains(new Related.Reason.Cites("2023-03-15 § 45"));
  }

  @Test
  void knowsAnAssignmentAgainInAnotherList() {
    CouncilRecord spring = list("vår", "a", "Uppdrag – Utreda en nattbuss till Storvik");
    CouncilRecord autumn = list("höst", "b", "Utred nattbuss till Storvik");
    CouncilRecord other = list("annat", "b", "Uppdrag – Rusta upp badplatsen");
    store(List.of(spring, autumn, other));
    List<Related> related = related("vår");
    assertThat(related.getFirst().record().id()).isEqualTo("höst");
    assertThat(related.getFirst().reasons().getFirst())
        .isEqualTo(new Related.Reason.SameAssignment());
    assertThat(reasons(related, other))
        .containsExactly(new Related.Reason.SameDecision("2021-06-14 § 72"));
  }

  private static CouncilRecord list(String id, String file, String title) {
    return head(id, title)
        .from(file.repeat(64))
        .text(title + "\nKF § 72, 2021-06-14. Arbetet fortsätter.")
        .assignment(AssignmentStatus.PAGAR, "Kommunstyrelsen");
  }

  @Test
  void doesNotTakeTwoMotionsOfOnePersonForTheSameMatter() {
    store(
        List.of(
            head("motion-1", "Motion av Saga von Hällmark (LG) och Ture Åbrand (V) om lekplatser")
                .text("Motion av Saga von Hällmark (LG) och Ture Åbrand (V) om lekplatser.")
                .paper(),
            head("motion-2", "Motion av Saga von Hällmark (LG) och Ture Åbrand (V) om vindkraft")
                .text("Motion av Saga von Hällmark (LG) och Ture Åbrand (V) om vindkraft.")
                .paper()));
    assertThat(related("motion-1")).isEmpty();
  }

  @Test
  void leavesPlacesForOthersBesideALongCase() {
    List<CouncilRecord> records = new ArrayList<>(List.of(DECISION, ALIKE));
    for (int i = 1; i <= 30; i++) {
      records.add(
          head("g-ks-" + (100 + i), "Gångbron över Strömmen, lägesrapport " + i)
              .of(GRANVIKEN, KS)
              .on("2024-01-%02d".formatted(i))
              .cases("KS 2023/315")
              .text("Gångbron över Strömmen vid färjeläget. Rapporten " + i + " läggs till.")
              .decision(Integer.toString(i), "Rapporten noteras."));
    }
    store(records);
    List<Related> related = related("g-ks-45");
    assertThat(related).hasSize(10);
    assertThat(related).extracting(it -> it.record().id()).contains("g-motion");
  }

  @Test
  void hasNothingOfARecordThatIsNotThere() {
    store(List.of(BESIDE));
    try (RecordSearch search = openSearch(place)) {
      assertThat(search.related("nobody", 10)).isEmpty();
    }
    assertThat(related("g-ks-46")).isEmpty();
  }
}
