package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.lucene.LuceneRecordSearch;

/** Files that hang, devour and kill do not harm the others, the index or the machine. */
class HostileFilesTest {

  private static final String GOOD =
      """
      GRANVIKENS KOMMUN  SAMMANTRÄDESPROTOKOLL
      Tekniska nämnden 2024-03-19

      § 17 Dnr TN 2024/00029

      Ny cykelväg till Tallnäs

      Beslut
      Ansökan om %s godkänns.
      """;

  @TempDir Path folder;
  private Path files;
  private Path data;

  @BeforeEach
  void makeFolders() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    data = Files.createDirectory(folder.resolve("data"));
  }

  @Test
  void namesEachFileThatHarmsItsWorkerAndIndexesTheOthers() throws Exception {
    write("a.txt", GOOD.formatted("statsbidrag"));
    write("b-hangs.txt", "hang");
    write("c-exits.txt", "exit 7");
    write("d.txt", GOOD.formatted("statsbidrag"));
    write("e-devours.txt", "need 2000");
    write("f.txt", GOOD.formatted("statsbidrag"));
    IndexReport report = HostileRun.index(files, data, Duration.ofSeconds(15));
    assertThat(report.failed())
        .extracting(Outcome.Failed::path)
        .containsExactly("b-hangs.txt", "c-exits.txt", "e-devours.txt");
    assertThat(report.inWords())
        .contains("failed (extract): b-hangs.txt: it hangs")
        .contains("failed (extract): c-exits.txt: the reading process ended by itself (status 7)")
        .contains("failed (extract): e-devours.txt: it needs more than");
    assertThat(total("statsbidrag")).isEqualTo(3);
    assertThat(data.resolve("spool")).doesNotExist();
  }

  @Test
  void leavesNeitherProcessesNorHalfAnIndexWhenTheRunIsKilled() throws Exception {
    write("a.txt", GOOD.formatted("statsbidrag"));
    HostileRun.index(files, data, Duration.ofSeconds(60));
    write("a.txt", GOOD.formatted("medfinansiering"));
    writeZip("b.zip", "c.txt", GOOD.formatted("medfinansiering"));
    Path tells = folder.resolve("pid");
    write("z.txt", "start " + tells);

    Process run = start();
    while (!Files.exists(tells) || Files.readString(tells).isEmpty()) {
      assertThat(run.isAlive()).isTrue();
      Thread.sleep(50);
    }
    List<ProcessHandle> below = run.descendants().toList();
    assertThat(below).extracting(ProcessHandle::pid).contains(Long.valueOf(read(tells)));
    run.destroyForcibly().waitFor();

    for (ProcessHandle process : below) {
      process.onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(total("statsbidrag")).isEqualTo(1);
    assertThat(total("medfinansiering")).isZero();

    Files.delete(files.resolve("z.txt"));
    assertThat(HostileRun.index(files, data, Duration.ofSeconds(60)).failed()).isEmpty();
    assertThat(total("medfinansiering")).isEqualTo(2);
    assertThat(data.resolve("spool")).doesNotExist();
  }

  @Test
  void tidiesUpWhenTheRunIsToldToEnd() throws Exception {
    Path tells = folder.resolve("pid");
    write("z.txt", "start " + tells);
    Process run = start();
    while (!Files.exists(tells) || Files.readString(tells).isEmpty()) {
      assertThat(run.isAlive()).isTrue();
      Thread.sleep(50);
    }
    List<ProcessHandle> below = run.descendants().toList();
    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(below).noneMatch(ProcessHandle::isAlive);
    assertThat(data.resolve("spool")).doesNotExist();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HostileRun.class.getName(),
            files.toString(),
            data.toString())
        .inheritIO()
        .start();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(files.resolve(name), content);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).strip();
  }

  private void writeZip(String name, String member, String content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(files.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(member));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private int total(String query) {
    try (RecordSearch search = LuceneRecordSearch.open(data.resolve("index"))) {
      return search.search(SearchRequest.of(QueryParser.parse(query).criterion())).total();
    }
  }
}
