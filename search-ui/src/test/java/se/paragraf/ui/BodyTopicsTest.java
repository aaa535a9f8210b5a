package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.LuceneRecordWriter;

class BodyTopicsTest {

  @TempDir Path data;

  /**
   * Ten meetings, each with its follow-up of the budget, some of them about a harbour or a bath.
   */
  @Test
  void whatComesBackAtEveryMeetingIsNoTopic() throws Exception {
    List<CouncilRecord> records = new ArrayList<>();
    for (int meeting = 1; meeting <= 10; meeting++) {
      LocalDate day = LocalDate.of(2023, meeting, 1);
      records.add(InventedRecords.decision(day, 1, "Budgetuppföljning per månad"));
      records.add(
          InventedRecords.decision(
              day,
              2,
              meeting <= 3 ? "Muddring av hamnen, etapp " + meeting : "Ärende nummer " + meeting));
      if (meeting == 5 || meeting == 6) {
        records.add(InventedRecords.decision(day, 5, "Muddringen av viken " + meeting));
      }
      if (meeting % 3 == 0) {
        records.add(InventedRecords.decision(day, 4, "Bordlagd fråga om gatlyktor"));
      }
      records.add(
          InventedRecords.decision(
              day,
              3,
              meeting >= 8 ? "Avslag för Ann Åkerman om simhall " + meeting : "Fråga " + meeting));
    }
    Files.createDirectories(data.resolve("index"));
    Path original = Files.writeString(data.resolve("protokoll.pdf"), "%PDF-1.4 påhittad");
    try (LuceneRecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      writer.replace(
          new IndexedFile(
              original.toString(),
              "protokoll.pdf",
              InventedRecords.SHA,
              List.of(new StoredSource(records.getFirst().head().source(), original.toString())),
              records.size(),
              null,
              List.of()),
          records);
      writer.commit();
    }
    try (ConfigurableApplicationContext server =
        ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", "", false))) {
      assertThat(server.getBean(BodyTopics.class).of("Granviken", "Kommunstyrelsen"))
          .contains("muddring", "hamnen", "simhall")
          .doesNotContain("muddringen", "budgetuppföljning", "månad", "åkerman", "bordlagd");
    }
  }
}
