package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.extract.Sha256;
import se.paragraf.model.ScannedPage;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.lucene.LuceneRecordSearch;
import se.paragraf.search.lucene.LuceneRecordWriter;

/** Files in, searchable decisions out. */
class IndexRunTest {

  private static final String PROTOCOL =
      """
      GRANVIKENS KOMMUN  SAMMANTRÄDESPROTOKOLL
      Tekniska nämnden 2024-03-19

      § 17

      Val av justerare

      Beslut

      Den yngsta utses att justera protokollet.

      § 18 Dnr TN 2024/00029-2.4.3

      Ny cykelväg till Tallnäs

      Beslut
      Ansökan om %s godkänns.
      """;

  private static final Path CORPUS = Path.of("../corpus/documents");

  @TempDir Path folder;
  private Path files;
  private Path data;

  @BeforeEach
  void makeFolders() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    data = folder.resolve("data");
    Files.createDirectories(data.resolve("index"));
  }

  @Test
  void indexesWhatIsNewAndLeavesWhatIsUnchanged() throws Exception {
    Files.writeString(files.resolve("tn.txt"), PROTOCOL.formatted("statsbidrag"));
    IndexReport first = run();
    assertThat(first.records()).isEqualTo(2);
    assertThat(total("statsbidrag")).isEqualTo(1);
    assertThat(run().outcomes()).hasOnlyElementsOfType(Outcome.Unchanged.class);
  }

  @Test
  void tellsWhichNumbersAreMissingInAProtocol() throws Exception {
    Files.writeString(
        files.resolve("tn.txt"),
        PROTOCOL.formatted("statsbidrag")
            + """

            § 21 Dnr TN 2024/00030-2.4.3

            Ny bro vid Tallnäs

            Beslut
            Bron byggs.
            """);
    IndexReport report = run();
    assertThat(report.warnings()).containsExactly("tn.txt: §§ 19–20 are missing");
    assertThat(report.inWords()).contains("§§ 19–20 are missing");
  }

  @Test
  void keepsTheWordsOfAScanAsLongAsItsFileIsThere() throws Exception {
    assumeTrue(Extractor.readsPictures(), "Tesseract with Swedish is not installed");
    Path scan = files.resolve("sbn.pdf");
    Files.copy(CORPUS.resolve("granviken/SBN/SBN 2019-10-08 inskannat protokoll.pdf"), scan);
    run();
    ScannedPage page = ScannedPages.below(data).page(Sha256.of(scan), 1).orElseThrow();
    assertThat(page.words()).extracting(ScannedPage.Word::text).contains("Samhällsbyggnadsnämnden");
    assertThat(page.words())
        .allMatch(it -> it.x() + it.width() <= page.width())
        .allMatch(it -> it.y() + it.height() <= page.height());
    assertThat(run().outcomes()).hasOnlyElementsOfType(Outcome.Unchanged.class);
    assertThat(ScannedPages.below(data).page(Sha256.of(scan), 1)).contains(page);

    String sha256 = Sha256.of(scan);
    Files.delete(scan);
    run();
    assertThat(ScannedPages.below(data).page(sha256, 1)).isEmpty();
  }

  @Test
  void keepsAMemberAsLongAsItsArchiveIsThere() throws Exception {
    Path archive = files.resolve("tn.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("tn.txt"));
      zip.write(PROTOCOL.formatted("statsbidrag").getBytes(StandardCharsets.UTF_8));
    }
    run();
    assertThat(kept()).hasSize(1);
    Files.delete(archive);
    run();
    assertThat(kept()).isEmpty();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> members = Files.walk(data.resolve("members"))) {
      return members.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void replacesAChangedFileWholeAndTakesOutARemovedOne() throws Exception {
    Path file = files.resolve("tn.txt");
    Files.writeString(file, PROTOCOL.formatted("statsbidrag"));
    run();
    Files.writeString(file, PROTOCOL.formatted("medfinansiering"));
    run();
    assertThat(total("statsbidrag")).isZero();
    assertThat(total("medfinansiering")).isEqualTo(1);
    Files.delete(file);
    assertThat(run().outcomes()).hasOnlyElementsOfType(Outcome.Removed.class);
    assertThat(total("medfinansiering")).isZero();
  }

  @Test
  void namesEveryFileThatCannotBeReadAndIndexesTheRest() throws Exception {
    Files.writeString(files.resolve("good.txt"), PROTOCOL.formatted("statsbidrag"));
    Files.write(files.resolve("empty.pdf"), new byte[0]);
    Files.writeString(files.resolve("corrupt.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog");
    writeLockedPdf(files.resolve("locked.pdf"));
    IndexReport report = run();
    assertThat(report.failed())
        .extracting(Outcome.Failed::path)
        .containsExactly("corrupt.pdf", "empty.pdf", "locked.pdf");
    assertThat(report.failed()).allSatisfy(it -> assertThat(it.failure().reason()).isNotBlank());
    assertThat(report.inWords()).contains("the file is empty").contains("locked with a password");
    assertThat(total("statsbidrag")).isEqualTo(1);
    try (RecordSearch search = LuceneRecordSearch.open(data.resolve("index"))) {
      assertThat(search.files()).filteredOn(it -> it.failure() != null).hasSize(3);
    }
  }

  @Test
  void triesWhatFailedAgainOnlyWhenItChanges() throws Exception {
    Path corrupt = files.resolve("corrupt.pdf");
    Files.writeString(corrupt, "%PDF-1.7\n1 0 obj << /Type /Catalog");
    IndexReport first = run();
    assertThat(first.failed()).extracting(Outcome.Failed::tried).containsExactly(true);
    IndexReport second = run();
    assertThat(second.failed()).extracting(Outcome.Failed::tried).containsExactly(false);
    assertThat(second.failed().getFirst().failure()).isEqualTo(first.failed().getFirst().failure());
    assertThat(second.inWords()).contains("(not tried again)").contains("1 failed");
    Files.writeString(corrupt, PROTOCOL.formatted("statsbidrag"));
    assertThat(run().failed()).isEmpty();
    assertThat(total("statsbidrag")).isEqualTo(1);
    assertThat(data.resolve("failed.json")).doesNotExist();
  }

  @Test
  void namesAFolderThatMayNotBeEntered() throws Exception {
    Assumptions.assumeTrue(files.toFile().setReadable(false) && !Files.isReadable(files));
    FileWalk walk = FileWalk.of(List.of(files));
    assertThat(walk.files())
        .extracting(SourceFile::path)
        .containsExactly(files.toAbsolutePath().normalize().toString());
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    assertThatThrownBy(() -> FileWalk.of(List.of(folder.resolve("nowhere"))))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(
            Paragraf.run("index", folder.resolve("nowhere").toString(), "--data", data.toString()))
        .isEqualTo(2);
  }

  @Test
  void leavesOutWhatTheIgnoreFileNames() throws Exception {
    Files.createDirectory(files.resolve("source"));
    Files.writeString(files.resolve("source/a.txt"), PROTOCOL.formatted("statsbidrag"));
    Files.writeString(files.resolve("README.md"), "text");
    Files.writeString(files.resolve("tn.txt"), PROTOCOL.formatted("statsbidrag"));
    Files.writeString(files.resolve(".paragrafignore"), "source/\n*.md\n");
    FileWalk walk = FileWalk.of(List.of(files));
    assertThat(walk.files()).extracting(SourceFile::path).containsExactly("tn.txt");
    assertThat(walk.ignored()).isEqualTo(2);
  }

  private static void writeLockedPdf(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
  }

  private IndexReport run() throws Exception {
    try (RecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      return new IndexRun(data, new WorkerOptions().settings(), null, (_, _, _) -> {})
          .run(List.of(files), writer);
    }
  }

  private int total(String query) {
    try (RecordSearch search = LuceneRecordSearch.open(data.resolve("index"))) {
      return search.search(SearchRequest.of(QueryParser.parse(query).criterion())).total();
    }
  }
}
