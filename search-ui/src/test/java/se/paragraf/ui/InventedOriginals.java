package se.paragraf.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import se.paragraf.model.Body;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.RecordHead;
import se.paragraf.model.ScannedPage;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.ScannedPages;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.LuceneRecordWriter;

/**
 * An index of three originals: a protocol of the corpus with a text layer, one that is scanned, and
 * a text that was attached to a mail. What the indexer reads in them is written down here.
 */
final class InventedOriginals {

  private static final Path CORPUS = Path.of("../corpus/documents/granviken");

  static final Path PROTOCOL = CORPUS.resolve("KF/KF_2023-04-24_protokoll.pdf");
  static final Path SCAN = CORPUS.resolve("SBN/SBN 2019-10-08 inskannat protokoll.pdf");

  /** Where the OCR saw the word on the second page of the scan. */
  private static final ScannedPage.Word WIND =
      new ScannedPage.Word("vindkraftverk", 310.3f, 341.9f, 59.1f, 7.5f);

  private InventedOriginals() {}

  /** Writes them below a data directory. */
  static void write(Path data) throws IOException {
    Path attached = Files.writeString(data.resolve("attached"), "Gångbron vid badet är stängd.");
    try (LuceneRecordWriter writer = LuceneRecordWriter.open(data.resolve("index"))) {
      store(
          writer,
          PROTOCOL,
          new Source("KF/KF_2023-04-24_protokoll.pdf", sha256(PROTOCOL), "application/pdf", 10),
          new PageText(
              3,
              "§ 34\nAllmänhetens frågestund\nElvaåriga Tuva frågar kommunstyrelsens ordförande om"
                  + " han någon gång har åkt skolbuss i en timme."),
          new PageText(4, "§ 36\nVal av ledamot i valberedningen"));
      store(
          writer,
          SCAN,
          new Source("SBN/inskannat.pdf", sha256(SCAN), "application/pdf", 3),
          new PageText(
              2, "§ 89\nBlåsås Vind AB har inbjudit till samråd om sexton vindkraftverk."));
      store(
          writer,
          attached,
          new Source("VB.eml!/svar.txt", sha256(attached), "text/plain", 0),
          new PageText(0, "Gångbron vid badet är stängd."));
      writer.commit();
    }
    Path words = data.resolve("words");
    ScannedPages.write(List.of(new ScannedPage(2, 595, 842, List.of(WIND))), words);
    ScannedPages.below(data).keep(sha256(SCAN), words);
  }

  private static void store(
      LuceneRecordWriter writer, Path file, Source source, PageText... pages) {
    List<CouncilRecord> records = List.of(record(source, pages));
    writer.replace(
        new IndexedFile(
            file.toString(),
            source.path(),
            source.sha256(),
            List.of(new StoredSource(source, file.toAbsolutePath().toString())),
            records.size(),
            null,
            List.of()),
        records);
  }

  private static Decision record(Source source, PageText... pages) {
    return new Decision(
        new RecordHead(
            "granviken-" + source.sha256().substring(0, 8),
            DocumentType.PROTOKOLL,
            new Municipality("9901", "Granviken"),
            new Body("KF", "Kommunfullmäktige"),
            LocalDate.of(2023, 4, 24),
            2023,
            YearSource.DATE,
            List.of(),
            List.of(),
            "Frågor till ordföranden",
            List.of(pages),
            source,
            0.97,
            List.of()),
        "34",
        "",
        null,
        false,
        false,
        List.of(),
        List.of());
  }

  static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
