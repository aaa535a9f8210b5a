package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.Extractor;

/** The floors of quality: what is found, compared with what people say is there. */
class EvaluationFloorsTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared/data/goteborg").normalize();

  /** F1 of each field that the corpus' authors have settled. */
  private static final Map<String, Double> CORPUS =
      Map.ofEntries(
          Map.entry("paragraph", 0.99),
          Map.entry("paper", 0.9),
          Map.entry("assignment", 0.99),
          Map.entry("documentType", 0.99),
          Map.entry("municipality", 0.97),
          Map.entry("body", 0.99),
          Map.entry("date", 0.98),
          Map.entry("diarienummer", 0.99),
          Map.entry("title", 0.98),
          Map.entry("page", 0.98),
          Map.entry("decision", 0.98),
          Map.entry("outcome", 0.95),
          Map.entry("reservation", 0.99),
          Map.entry("vote", 0.99),
          Map.entry("yrkanden", 0.98),
          Map.entry("recipients", 0.97),
          Map.entry("mentions", 0.92),
          Map.entry("started", 0.99),
          Map.entry("decidedBy", 0.99),
          Map.entry("decidedParagraph", 0.99),
          Map.entry("decidedDate", 0.99),
          Map.entry("responsible", 0.99),
          Map.entry("statusText", 0.99),
          Map.entry("status", 0.99),
          Map.entry("due", 0.99));

  @Test
  void readsTheCorpusAsItsAuthorsMeantItInEveryField() throws Exception {
    Path corpus = ROOT.resolve("corpus");
    List<Label> labels =
        LabelReader.read(corpus.resolve("expected")).stream()
            .filter(it -> Extractor.readsPictures() || !it.source().contains("inskannat"))
            .toList();
    Evaluation found =
        Evaluator.evaluate(
            labels, List.of(corpus.resolve("documents")), new WorkerOptions().settings());
    assertThat(labels).hasSizeGreaterThan(220);
    assertThat(found.unread()).isEmpty();
    assertThat(found.scores().keySet())
        .extracting(ScoredField::label)
        .containsExactlyInAnyOrderElementsOf(CORPUS.keySet());
    assertFloors(found, CORPUS);
    assertPromise(found.calibration());
  }

  @Test
  void readsRealProtocolsOfGoteborg() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED), "the real protocols are not beside this clone: not measured");
    Evaluation found =
        Evaluator.evaluate(
            LabelReader.read(SHARED.resolve("labels.jsonl")),
            List.of(SHARED.resolve("pdf")),
            new WorkerOptions().settings());
    assertFloors(
        found,
        Map.of(
            "paragraph", 0.99,
            "diarienummer", 0.99,
            "municipality", 0.995,
            "body", 0.995,
            "date", 0.995,
            "title", 0.97,
            "page", 0.99,
            "decision", 0.95,
            "reservation", 0.95,
            "vote", 0.95));
    assertPromise(found.calibration());
  }

  /** What confidence promises: see {@code docs/reading-quality.md}. */
  private static void assertPromise(Calibration calibration) {
    assertThat(calibration.from(0.9).records()).isGreaterThan(150);
    assertThat(calibration.from(0.9).share()).isGreaterThanOrEqualTo(0.97);
  }

  /** All at once, so that a failure shows every field that fell. */
  private static void assertFloors(Evaluation found, Map<String, Double> floors) {
    Map<String, Double> fallen = new TreeMap<>();
    floors.forEach(
        (field, floor) -> {
          if (found.score(field).f1() < floor) {
            fallen.put(field, found.score(field).f1());
          }
        });
    assertThat(fallen)
        .as("F1 below its floor; the misses: %s", found.misses().stream().limit(30).toList())
        .isEmpty();
  }
}
