package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.Assignment;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.CommitStream;
import se.paragraf.search.Criterion;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.Related;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.lucene.LuceneRecordWriter;

/**
 * What a list of assignments says hangs together is named as related, from a file to the answer:
 * {@code Uppdraget hör samman med 2021/00018, 2018/00856 samt 2019/01499}, {@code frågan hanteras i
 * ärende 2017/00670}.
 */
class ConnectedAssignmentsTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));
  private static final Path SEEDS = ROOT.resolve("../shared/data/seeds").normalize();
  private static final int FIRST = 5;

  private static final Pattern CONNECTED =
      Pattern.compile(
          "(?u)(?:hör samman med|ärende)((?:,?\\s(?:samt\\s|och\\s)?(?:19|20)\\d{2}/\\d{4,5})+)");
  private static final Pattern NUMBER = Pattern.compile("(?:19|20)\\d{2}/\\d{4,5}");

  @TempDir Path data;

  @Test
  void ofTheRealListComeAmongTheFirstFive() throws Exception {
    assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside this clone: not measured");
    assertThat(connections(List.of(SEEDS))).hasSizeGreaterThan(12).allMatch(Connection::isFound);
  }

  @Test
  void ofAnInventedListComeAmongTheFirstFive() throws Exception {
    Path file = Files.createDirectories(data.resolve("files")).resolve("uppdrag.txt");
    StringBuilder list =
        new StringBuilder(
            "UPPDRAGSLISTA\n\n Datum\n 2022-01-17\n\nKF\n\nÄrendeförteckning\n\n"
                + "Ärendets startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering\n");
    list.append(row("2015/00101", "Ta fram en plan för strandskogen", "§ 11", "Arbetet pågår."))
        .append(
            row(
                "2016/00202",
                "Samordna varutransporter till kajen",
                "§ 21",
                "Upphandling pågår. Uppdraget hör samman med 2019/00303 samt 2020/00404."))
        .append(
            row(
                "2019/00303",
                "Förbereda en omlastningshall",
                "§ 31",
                "Uppdraget hör samman med 2016/00202 samt 2020/00404."))
        .append(row("2020/00404", "Finansiera eldrivna lastcyklar", "§ 41", "Beräknas klart 2023."))
        .append(
            row(
                "2020/00505",
                "Se över reglementet för kajnämnden",
                "§ 51",
                "Frågan hanteras i ärende 2015/00101, under våren 2022."));
    for (int i = 0; i < 40; i++) {
      list.append(
          row(
              "2021/%05d".formatted(600 + i),
              "Ta fram en plan för kvarteret nummer " + i + " vid kajen",
              "§ " + (60 + i),
              "Varutransporter till kajen ingår i planen."));
    }
    Files.writeString(file, list);
    assertThat(connections(List.of(file.getParent()))).hasSize(5).allMatch(Connection::isFound);
  }

  private static String row(String dnr, String title, String paragraph, String status) {
    return "2021-01-12\t%s\tUppdrag - %s\tKFM %s, 2020-12-14. Tekniska nämnden får i uppdrag att %s.\tTekniska nämnden\t%s\n"
        .formatted(
            dnr,
            title,
            paragraph,
            title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1),
            status);
  }

  /** That an assignment names another one, and the cases of those that came first for it. */
  private record Connection(String from, CaseKey to, List<List<CaseKey>> first) {
    boolean isFound() {
      return first.stream().anyMatch(it -> it.contains(to));
    }
  }

  private List<Connection> connections(List<Path> documents) throws Exception {
    Path index = Files.createDirectories(data.resolve("index"));
    try (RecordWriter writer = LuceneRecordWriter.open(index)) {
      new IndexRun(data, new WorkerOptions().settings(), null, (_, _, _) -> {})
          .run(documents, writer);
    }
    List<Connection> found = new ArrayList<>();
    try (RecordSearch search = LuceneRecordSearch.open(index);
        CommitStream<CouncilRecord> all =
            search.all(SearchRequest.of(new Criterion.Everything()))) {
      while (all.hasNext()) {
        if (all.next() instanceof Assignment assignment) {
          addConnections(assignment, search, found);
        }
      }
    }
    return found;
  }

  private static void addConnections(
      Assignment assignment, RecordSearch search, List<Connection> found) {
    Matcher connected = CONNECTED.matcher(assignment.details().statusText());
    while (connected.find()) {
      Matcher number = NUMBER.matcher(connected.group(1));
      while (number.find()) {
        CaseKey to = CaseKey.parse(number.group()).orElseThrow();
        if (held(to, search) && !cases(assignment).contains(to)) {
          List<Related> first = search.related(assignment.id(), FIRST).orElseThrow();
          found.add(
              new Connection(
                  assignment.id(), to, first.stream().map(it -> cases(it.record())).toList()));
        }
      }
    }
  }

  private static boolean held(CaseKey key, RecordSearch search) {
    return !search.caseRecords(key).isEmpty();
  }

  private static List<CaseKey> cases(CouncilRecord record) {
    return record.head().diarienummer().stream()
        .map(CaseNumber::key)
        .map(CaseKey::withoutCode)
        .toList();
  }
}
