package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.Assignment;
import se.paragraf.model.AssignmentDetails;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.Paper;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.Yrkande;

class EvaluationTest {

  @TempDir private Path folder;

  @Test
  void countsWhatIsRightFoundAndWantedInEachField() throws Exception {
    List<Label> labels =
        labels(
            """
            {"source":"a.pdf","paragraph":12,"title":"Ny\\n bro","date":"2024-05-21","vote":true,
             "yrkanden":[{"name":"Anna Ek","party":"S"},{"name":"Bo Al","party":"M"}]}
            {"source":"a.pdf","paragraph":"13","title":"Gammal bro"}
            """);
    CouncilRecord found =
        new Decision(
            head("Ny bro", "TN", 3),
            "12",
            "",
            null,
            false,
            false,
            List.of(new Yrkande("Anna Ek", "S", "…"), new Yrkande("Cia Om", "V", "…")),
            List.of());
    Evaluation evaluation = Evaluation.of(labels, Map.of("a.pdf", List.of(found)));
    assertThat(evaluation.score("paragraph")).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.score("title")).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.score("date")).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.score("vote")).isEqualTo(new Score(0, 0, 1));
    assertThat(evaluation.score("yrkanden")).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.misses())
        .anySatisfy(it -> assertThat(it).contains("§ 13: paragraph not found"))
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains("§ 12: yrkanden", "found:  anna ek (s) | cia om (v)", "wanted: "));
  }

  @Test
  void scoresNothingThatIsAbsentOrNullAndCountsAnEmptyTextAsNone() throws Exception {
    List<Label> labels =
        labels("{\"source\":\"a.pdf\",\"paragraph\":12,\"title\":null,\"decision\":\"\"}");
    CouncilRecord found =
        new Decision(
            head("Ny bro", "TN", 3), "12", "Bifalls.", null, false, false, List.of(), List.of());
    Evaluation evaluation = Evaluation.of(labels, Map.of("a.pdf", List.of(found)));
    assertThat(evaluation.score("title")).isEqualTo(Score.NONE);
    assertThat(evaluation.score("decision")).isEqualTo(new Score(0, 1, 0));
    assertThat(EvaluationTable.of(evaluation)).contains("decision").doesNotContain("title");
  }

  @Test
  void tellsTwoParagraphsWithOneNumberApartByTheirBodies() throws Exception {
    List<Label> labels =
        labels(
            """
            {"source":"a.pdf","paragraph":31,"body":"Tekniska nämnden","page":1}
            {"source":"a.pdf","paragraph":31,"body":"Socialnämnden","page":1}
            """);
    Evaluation evaluation =
        Evaluation.of(
            labels,
            Map.of(
                "a.pdf",
                List.of(
                    decision("31", head("Bro", "Socialnämnden", 1)),
                    decision("31", head("Bro", "Tekniska nämnden", 1)))));
    assertThat(evaluation.score("body")).isEqualTo(new Score(2, 2, 2));
  }

  @Test
  void pairsPapersByTitleAndLeavesTheFrontPageOut() throws Exception {
    List<Label> labels =
        labels(
            """
            {"source":"a.pdf","kind":"paper","title":"Yttrande över ny bro","page":4}
            {"source":"a.pdf","kind":"paper","title":"Motion om skidspår","page":6}
            """);
    Evaluation evaluation =
        Evaluation.of(
            labels,
            Map.of(
                "a.pdf",
                List.of(
                    new Paper(head("forstasida", "Förstasida", "TN", 1, List.of())),
                    new Paper(head("Motion om skidspår", "TN", 5)),
                    new Paper(head("Något helt annat", "TN", 9)),
                    new Paper(head("Yttrande över en ny bro", "TN", 4)))));
    assertThat(evaluation.score("paper")).isEqualTo(new Score(2, 3, 2));
    assertThat(evaluation.score("title")).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.score("page")).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void pairsEachOfManyAssignmentsWithItsOwnLabel() throws Exception {
    StringBuilder lines = new StringBuilder();
    List<CouncilRecord> found = new java.util.ArrayList<>();
    for (int number = 1; number <= 400; number++) {
      lines.append(
          ("{\"source\":\"a.pdf\",\"kind\":\"assignment\",\"title\":\"Uppdrag om bro %d\","
                  + "\"diarienummer\":[\"KS 2020/%05d\"],\"assignment\":{\"decidedBy\":\"KF\","
                  + "\"decidedParagraph\":\"%d\",\"due\":\"\"}}\n")
              .formatted(number, number, number));
      found.addFirst(assignment(number));
    }
    Evaluation evaluation = Evaluation.of(labels(lines.toString()), Map.of("a.pdf", found));
    assertThat(evaluation.score("assignment").f1()).isEqualTo(1);
    assertThat(evaluation.score("decidedParagraph")).isEqualTo(new Score(400, 400, 400));
    assertThat(evaluation.score("decidedBy")).isEqualTo(new Score(400, 400, 400));
    assertThat(evaluation.score("due")).isEqualTo(Score.NONE);
  }

  @Test
  void comparesNoTextOfAParagraphThatAScanCutsOff() throws Exception {
    List<Label> labels =
        labels(
            "{\"source\":\"a.pdf\",\"paragraph\":9,\"truncated\":true,\"title\":\"Ny bro\","
                + "\"decision\":\"Bifalls. Och mer.\",\"page\":3}");
    Evaluation evaluation =
        Evaluation.of(labels, Map.of("a.pdf", List.of(decision("9", head("Ny", "TN", 3)))));
    assertThat(evaluation.score("title")).isEqualTo(Score.NONE);
    assertThat(evaluation.score("decision")).isEqualTo(Score.NONE);
    assertThat(evaluation.score("page")).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void readsTheExpectedRecordsOfAFolder() throws Exception {
    Files.createDirectories(folder.resolve("x"));
    Files.writeString(
        folder.resolve("x/a.pdf.json"),
        """
        {"source":"x/a.pdf","records":[
          {"kind":"decision","paragraph":"1","body":{"code":"TN","name":"Tekniska nämnden"},
           "firstPage":2,"reservation":true},
          {"kind":"assignment","title":"Bro","inner":"lista.docx",
           "assignment":{"responsible":["Tekniska nämnden"],"status":"pågår"}}]}
        """);
    List<Label> labels = LabelReader.read(folder);
    assertThat(labels)
        .extracting(Label::document)
        .containsExactly("x/a.pdf", "x/a.pdf!/lista.docx");
    assertThat(labels.getFirst().values())
        .containsEntry(ScoredField.BODY, List.of("Tekniska nämnden"))
        .containsEntry(ScoredField.PAGE, List.of("2"))
        .containsEntry(ScoredField.RESERVATION, List.of(ScoredField.YES));
    assertThat(labels.getLast().of(ScoredField.RESPONSIBLE)).containsExactly("Tekniska nämnden");
  }

  @Test
  void namesTheLineThatIsNoLabel() {
    assertThatThrownBy(() -> labels("{\"source\":\"a.pdf\",\"paragraph\":1}\n{\"paragraph\":2}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("lacks source");
  }

  @Test
  void countsARecordAsRightOnlyWhenAllItsKeysAre() throws Exception {
    List<Label> labels =
        labels(
            """
            {"source":"a.pdf","paragraph":1,"title":"Bro","decision":"Ja."}
            {"source":"a.pdf","paragraph":2,"title":"Väg","decision":""}
            """);
    Evaluation evaluation =
        Evaluation.of(
            labels,
            Map.of(
                "a.pdf",
                List.of(
                    decision("1", head("Bro", "TN", 1)),
                    decision("2", head("Vag", "TN", 1)),
                    decision("3", head("Spår", "TN", 1)))));
    Calibration.Band sure = evaluation.calibration().from(0.9);
    assertThat(sure).isEqualTo(new Calibration.Band(0.9, 3, 1, 0));
    assertThat(sure.share()).isBetween(0.33, 0.34);
  }

  @Test
  void leavesLabelsOutWhoseFilesAreNotThere() throws Exception {
    Files.writeString(folder.resolve("här.txt"), "En text utan paragrafer.\n");
    Evaluation evaluation =
        Evaluator.evaluate(
            labels(
                """
                {"source":"här.txt","kind":"paper","title":"En text utan paragrafer."}
                {"source":"borta.txt","paragraph":1}
                """),
            List.of(folder),
            new WorkerOptions().settings());
    assertThat(evaluation.score("paper")).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.score("paragraph")).isEqualTo(Score.NONE);
    assertThat(EvaluationTable.of(evaluation)).contains("not scored", "borta.txt");
  }

  private List<Label> labels(String lines) throws Exception {
    Path file = folder.resolve("labels.jsonl");
    // A text block may break a label in two for the reader's sake.
    Files.writeString(file, lines.replaceAll("\\n (?=\")", ""));
    return LabelReader.read(file);
  }

  private static Decision decision(String paragraph, RecordHead head) {
    return new Decision(head, paragraph, "", null, false, false, List.of(), List.of());
  }

  private static Assignment assignment(int number) {
    String dnr = "KS 2020/" + number;
    return new Assignment(
        head("uppdrag", "Uppdrag om bro " + number, "Kommunfullmäktige", 1, List.of(dnr)),
        new AssignmentDetails(
            null,
            "KFM",
            String.valueOf(number),
            null,
            List.of(),
            "",
            AssignmentStatus.PAGAR,
            null));
  }

  private static RecordHead head(String title, String body, int page) {
    return head("id", title, body, page, List.of());
  }

  private static RecordHead head(
      String id, String title, String body, int page, List<String> numbers) {
    return new RecordHead(
        "granviken-" + id,
        DocumentType.OVRIGT,
        new Municipality("9901", "Granviken"),
        new Body(body.equals("Kommunfullmäktige") ? "KF" : "", body),
        LocalDate.of(2024, 5, 21),
        2024,
        null,
        numbers.stream().flatMap(it -> CaseNumber.parse(it).stream()).toList(),
        List.of(),
        title,
        List.of(new PageText(page, "text")),
        new Source("a.pdf", "", "application/pdf", 9),
        0.97,
        List.of());
  }
}
