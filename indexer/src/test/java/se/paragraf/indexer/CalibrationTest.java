package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractionException;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.indexer.extract.MemberSpool;
import se.paragraf.indexer.parse.DocumentParser;

/**
 * Whether confidence keeps its promise: of the records at 0.9 or above, at least 97 of 100 have all
 * their key fields right.
 *
 * <p>Documents that the rules were made with prove little, since hardly a record in them is wrong.
 * So the promise is also tested on the same documents with their marks worn off, where titles run
 * into the text and bodies and dates are lost.
 */
class CalibrationTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared/data/goteborg").normalize();

  private static final double SURE = 0.9;
  private static final double PROMISED = 0.97;

  /** Below this, one wrong record says nothing of the share. */
  private static final int ENOUGH = 30;

  @TempDir private Path folder;

  @Test
  void keepsItsPromiseInTheCorpusHoweverWornAndLosesConfidenceWithTheMarks() throws Exception {
    Map<Wear, Calibration> worn =
        worn(
            LabelReader.read(ROOT.resolve("corpus/expected")), ROOT.resolve("corpus/documents"), 1);
    report("corpus", worn);
    assertPromise(worn);
    int whole = sure(worn, Wear.NONE);
    assertThat(whole).isGreaterThan(150);
    for (Wear wear : List.of(Wear.DENSE, Wear.NARROW, Wear.HEADLESS, Wear.BARE)) {
      assertThat(sure(worn, wear)).as("%s", wear).isLessThan(whole);
    }
  }

  @Test
  void keepsItsPromiseInRealProtocolsHoweverWorn() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED), "the real protocols are not beside this clone: not measured");
    Map<Wear, Calibration> worn =
        worn(LabelReader.read(SHARED.resolve("labels.jsonl")), SHARED.resolve("pdf"), 8);
    report("real", worn);
    assertPromise(worn);
  }

  /** The table of docs/reading-quality.md, in {@code target/worn-*.md}. */
  private static void report(String name, Map<Wear, Calibration> worn) throws IOException {
    StringBuilder table = new StringBuilder();
    worn.forEach(
        (wear, it) -> {
          Calibration.Band sure = it.from(SURE);
          Calibration.Band all = it.from(0);
          table.append(
              "| %s | %d of %d | %d of %d |%n"
                  .formatted(wear, sure.right(), sure.records(), all.right(), all.records()));
        });
    Files.writeString(Path.of("target", "worn-" + name + ".md"), table.toString());
  }

  private static int sure(Map<Wear, Calibration> worn, Wear wear) {
    return worn.getOrDefault(wear, new Calibration()).from(SURE).records();
  }

  private static void assertPromise(Map<Wear, Calibration> worn) {
    int records = 0;
    int right = 0;
    for (Map.Entry<Wear, Calibration> it : worn.entrySet()) {
      Calibration.Band sure = it.getValue().from(SURE);
      records += sure.records();
      right += sure.right();
      if (sure.records() >= ENOUGH) {
        assertThat(sure.share())
            .as("%s: %d of %d", it.getKey(), sure.right(), sure.records())
            .isGreaterThanOrEqualTo(PROMISED);
      }
    }
    assertThat((double) right / records).isGreaterThanOrEqualTo(PROMISED);
  }

  /** Reads each document once and parses it in every state of wear. */
  private Map<Wear, Calibration> worn(List<Label> labels, Path documents, int everyNth)
      throws IOException, ExtractionException {
    Map<String, List<Label>> byFile = new TreeMap<>();
    labels.stream()
        .filter(it -> it.inner().isEmpty() && !it.source().contains("inskannat"))
        .filter(it -> Files.exists(documents.resolve(it.source())))
        .forEach(it -> byFile.computeIfAbsent(it.source(), _ -> new ArrayList<>()).add(it));
    DocumentParser parser = new DocumentParser(Registries.registryFor(documents.toAbsolutePath()));
    Extractor extractor = new Extractor();
    Map<Wear, Evaluation> evaluations = new EnumMap<>(Wear.class);
    int number = 0;
    for (Map.Entry<String, List<Label>> it : byFile.entrySet()) {
      if (number++ % everyNth != 0) {
        continue;
      }
      Path file = documents.resolve(it.getKey());
      ExtractedDocument document =
          extractor.extract(
              it.getKey(), file, new MemberSpool(folder.resolve("members" + number)), _ -> {});
      for (Wear wear : Wear.values()) {
        evaluations
            .computeIfAbsent(wear, _ -> new Evaluation())
            .add(it.getKey(), it.getValue(), parser.parse(wear.on(document), null).records());
      }
    }
    Map<Wear, Calibration> calibrations = new EnumMap<>(Wear.class);
    evaluations.forEach((wear, it) -> calibrations.put(wear, it.calibration()));
    return calibrations;
  }
}
