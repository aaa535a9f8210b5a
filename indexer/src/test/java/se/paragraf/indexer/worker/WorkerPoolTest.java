package se.paragraf.indexer.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.search.IndexedFile.Failure;

/** What real workers do when a file does its worst: the failure of that file, and no more. */
class WorkerPoolTest {

  private static final Limits LIMITS =
      new Limits(1000, Duration.ofSeconds(60), Duration.ofSeconds(120), 32);

  @TempDir Path folder;
  private WorkerPool pool;
  private int requests;

  @BeforeEach
  void open() {
    pool = pool(LIMITS);
  }

  @AfterEach
  void leavesNoProcessBehind() {
    List<ProcessHandle> workers = pool.processes();
    pool.close();
    assertThat(workers).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void readsFileAfterFileWithOneWorker() throws Exception {
    assertThat(read("§ 1 Val av justerare").failure()).isNull();
    List<ProcessHandle> workers = pool.processes();
    DocumentReading second = read("§ 2 Budget");
    assertThat(second.failure()).isNull();
    assertThat(second.records()).isNotEmpty();
    assertThat(pool.processes()).hasSize(1).isEqualTo(workers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exit 7          | ended by itself (status 7)
          exit 0          | ended by itself (status 0)
          exit 3          | ended by itself (status 3)
          signal KILL     | was killed
          signal SEGV     | crashed (status
          need 2000       | needs more than 600 MB of memory
          need-direct 64  | needs more than 600 MB of memory
          flood           | gives more than 32 MB of text
          garble          | garbled
          """)
  void namesWhatAFileDoesToItsWorkerAndReadsTheNext(String deed, String reason) throws Exception {
    DocumentReading reading = read(deed);
    assertThat(reading.failure()).extracting(Failure::stage).isEqualTo("extract");
    assertThat(reasonOf(reading)).contains(reason);
    assertThat(reading.sha256()).hasSize(64);
    assertThat(read("print").failure()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"hang", "spin"})
  void givesUpAFileThatHangs(String deed) throws Exception {
    reopen(new Limits(1000, Duration.ofSeconds(3), Duration.ofSeconds(60), 32));
    assertThat(reasonOf(read(deed))).startsWith("it hangs: nothing came of it for 3 s");
    assertThat(read("print").failure()).isNull();
  }

  @Test
  void givesUpAFileThatGoesOnForEver() throws Exception {
    reopen(new Limits(1000, Duration.ofSeconds(60), Duration.ofSeconds(3), 32));
    assertThat(reasonOf(read("chatter")))
        .startsWith("it takes more than 3 seconds")
        .contains("(at page ");
  }

  @Test
  void readsAFileAgainAloneThatNeedsMoreThanItsShare() throws Exception {
    assertThat(read("need 300").failure()).isNull();
  }

  @Test
  void survivesARecursionWithoutEnd() throws Exception {
    assertThat(reasonOf(read("overflow"))).contains("StackOverflowError");
    List<ProcessHandle> workers = pool.processes();
    assertThat(read("print").failure()).isNull();
    assertThat(pool.processes()).isEqualTo(workers);
  }

  @Test
  void isNotConfusedByALibraryThatPrints() throws Exception {
    assertThat(read("print").failure()).isNull();
  }

  @Test
  void doesNotTakeAFileThatAWorkerHasNoRightTo() throws Exception {
    assertThat(reasonOf(read("forge-words"))).contains("a file that is not in its folder");
    DocumentReading reading = read("forge");
    assertThat(reasonOf(reading)).contains("a file that is not in its folder");
    assertThat(reading.documents()).isEmpty();
  }

  @Test
  void leavesOutTheMemberThatEndsTheWorkerAndReadsTheOthers() throws Exception {
    DocumentReading reading = read("member");
    assertThat(reading.documents())
        .extracting(it -> it.source().fileName())
        .contains("a", "c")
        .doesNotContain("b");
    assertThat(reading.documents().getFirst().warnings().getFirst())
        .contains("!/b=the reading process ended by itself (status 9)");
  }

  @Test
  void namesTheFileWhoseWorkerIsKilledFromOutside() throws Exception {
    Path tells = folder.resolve("pid");
    CompletableFuture<DocumentReading> reading =
        CompletableFuture.supplyAsync(() -> read("tell " + tells));
    while (!Files.exists(tells) || Files.readString(tells).isEmpty()) {
      Thread.sleep(20);
    }
    pool.processes().forEach(ProcessHandle::destroyForcibly);
    assertThat(reasonOf(reading.get())).contains("was killed");
  }

  @Test
  void killsTheProgramsThatAWorkerStarted() throws Exception {
    reopen(new Limits(1000, Duration.ofSeconds(5), Duration.ofSeconds(60), 32));
    Path tells = folder.resolve("pid");
    assertThat(reasonOf(read("start " + tells))).startsWith("it hangs");
    assertThat(isGone(Long.parseLong(Files.readString(tells)))).isTrue();
  }

  @Test
  void endsAWorkerInTheMiddleOfAFile() throws Exception {
    Path tells = folder.resolve("pid");
    CompletableFuture<DocumentReading> reading =
        CompletableFuture.supplyAsync(() -> read("start " + tells));
    while (!Files.exists(tells) || Files.readString(tells).isEmpty()) {
      Thread.sleep(20);
    }
    pool.close();
    assertThatThrownBy(reading::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(WorkerException.class);
    assertThat(isGone(Long.parseLong(Files.readString(tells)))).isTrue();
  }

  private static String reasonOf(DocumentReading reading) {
    return Objects.requireNonNull(reading.failure()).reason();
  }

  private static boolean isGone(long process) throws Exception {
    ProcessHandle handle = ProcessHandle.of(process).orElse(null);
    if (handle != null) {
      handle.onExit().get(30, TimeUnit.SECONDS);
    }
    return true;
  }

  private void reopen(Limits limits) {
    pool.close();
    pool = pool(limits);
  }

  private WorkerPool pool(Limits limits) {
    return new WorkerPool(
        new WorkerSettings(HostileWorker.class, 2, limits), folder.resolve("home"));
  }

  private DocumentReading read(String content) {
    String name = "file" + ++requests + ".txt";
    try {
      Path file = Files.writeString(folder.resolve(name), content);
      Files.createDirectories(folder.resolve("spool"));
      return pool.read(
              new ReadingRequest(
                  file, name, null, null, folder.resolve("spool/" + requests), Map.of()))
          .read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
