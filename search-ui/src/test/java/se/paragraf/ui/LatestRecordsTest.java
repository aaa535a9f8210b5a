package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.paragraf.api.SearchService;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.PageText;
import se.paragraf.model.RecordHead;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.LuceneRecordWriter;

/** What the start page of a real index shows before anything is asked. */
class LatestRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  @TempDir Path data;

  @Test
  void decisionsOfCasesComeBeforeTheFormalitiesOfANewerMeeting() throws Exception {
    List<CouncilRecord> records = new ArrayList<>();
    IntStream.rangeClosed(1, 70).forEach(i -> records.add(formality(DAY, i, "Upprop " + i)));
    IntStream.rangeClosed(1, 12).forEach(i -> records.add(decision(i)));
    assertThat(titles(records))
        .hasSize(LatestRecords.MOST)
        .allSatisfy(title -> assertThat(title).startsWith("Ny bro"));
  }

  @Test
  void whatOneCaseSaysAtEveryMeetingIsNoNews() throws Exception {
    List<CouncilRecord> records = new ArrayList<>();
    IntStream.rangeClosed(1, 5).forEach(i -> records.add(standing(DAY.minusMonths(i - 1))));
    IntStream.rangeClosed(1, 12).forEach(i -> records.add(decision(i)));
    assertThat(titles(records))
        .hasSize(LatestRecords.MOST)
        .allSatisfy(title -> assertThat(title).startsWith("Ny bro"));
  }

  @Test
  void formalitiesFillThePlacesThatAreLeft() throws Exception {
    List<CouncilRecord> records = new ArrayList<>();
    IntStream.rangeClosed(1, 20).forEach(i -> records.add(formality(DAY, i, "Upprop " + i)));
    records.add(decision(1));
    records.add(decision(2));
    assertThat(titles(records))
        .hasSize(LatestRecords.MOST)
        .endsWith("Ny bro 1", "Ny bro 2"); // the newest first all the same
  }

  @Test
  void anIndexWithoutDecisionsShowsWhatItHas() throws Exception {
    assertThat(
            titles(InventedRecords.all().stream().filter(it -> !(it instanceof Decision)).toList()))
        .satisfiesExactly(
            title -> assertThat(title).startsWith("Se över bryggorna"),
            title -> assertThat(title).isEqualTo("Utred en ny simhall"));
  }

  private static Decision decision(int number) {
    return InventedRecords.decision(DAY.minusDays(number), number, "Ny bro " + number);
  }

  /** A § without a case. */
  private static Decision formality(LocalDate day, int paragraph, String title) {
    Decision it = InventedRecords.decision(day, paragraph, title);
    return with(it, List.of(), it.head().pages());
  }

  /** A § of the case that holds the year's declarations. */
  private static Decision standing(LocalDate day) {
    return with(
        InventedRecords.decision(day, 1, "Anmälan av jäv vid sammanträdet"),
        List.of(CaseNumber.parse("KS 2024/7").orElseThrow()),
        List.of(
            new PageText(
                1,
                "Anmälan av jäv vid sammanträdet. Ingen av ledamöterna och ingen av de ersättare"
                    + " som tjänstgör anser sig vara förhindrad att delta när ärendena behandlas,"
                    + " och ingen har lämnat sin plats under någon del av sammanträdet.")));
  }

  private static Decision with(Decision it, List<CaseNumber> numbers, List<PageText> pages) {
    RecordHead head = it.head();
    return it.withHead(
        new RecordHead(
            head.id(),
            head.documentType(),
            head.municipality(),
            head.body(),
            head.date(),
            head.year(),
            head.yearFrom(),
            numbers,
            List.of(),
            head.title(),
            pages,
            head.source(),
            head.confidence(),
            head.warnings()));
  }

  private List<String> titles(List<CouncilRecord> records) throws IOException {
    Files.createDirectories(data.resolve("index"));
    try (LuceneRecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      writer.replace(
          new IndexedFile(
              "protokoll.pdf",
              "protokoll.pdf",
              InventedRecords.SHA,
              List.of(new StoredSource(records.getFirst().head().source(), "protokoll.pdf")),
              records.size(),
              null,
              List.of()),
          records);
      writer.commit();
    }
    try (ConfigurableApplicationContext server =
        ParagrafServer.start(new ServerArguments(data, 0, "127.0.0.1", "", false))) {
      return LatestRecords.in(server.getBean(SearchService.class)).stream()
          .map(hit -> hit.record().head().title())
          .toList();
    }
  }
}
