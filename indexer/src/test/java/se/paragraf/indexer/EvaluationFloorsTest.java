package se.paragraf.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.Extractor;

/** The floors of quality: what is found, compared with what people say is there. */
class EvaluationFloorsTest {

  private static final Path ROOT = Path.of(System.getProperty("paragraf.root", ".."));
  private static final Path SHARED = ROOT.resolve("../shared/data/goteborg").normalize();

  @Test
  void readsTheCorpusAsItsAuthorsMeantIt() throws Exception {
    Path corpus = ROOT.resolve("corpus");
    List<Label> labels =
        LabelReader.read(corpus.resolve("expected/labels.jsonl")).stream()
            .filter(it -> Extractor.readsPictures() || !it.source().contains("inskannat"))
            .toList();
    Evaluation found =
        Evaluator.evaluate(labels, List.of(corpus.resolve("documents")), new Registries());
    assertThat(labels).hasSizeGreaterThan(150);
    assertFloor(found, "paragraph", 0.99);
    assertFloor(found, "diarienummer", 0.99);
    assertFloor(found, "body", 0.99);
    assertFloor(found, "date", 0.98);
    assertFloor(found, "title", 0.97);
    assertFloor(found, "decision", 0.97);
  }

  @Test
  void readsRealProtocolsOfGoteborg() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED), "the real protocols are not beside this clone: not measured");
    Evaluation found =
        Evaluator.evaluate(
            LabelReader.read(SHARED.resolve("labels.jsonl")),
            List.of(SHARED.resolve("pdf")),
            new Registries());
    assertFloor(found, "paragraph", 0.99);
    assertFloor(found, "diarienummer", 0.99);
    assertFloor(found, "body", 0.995);
    assertFloor(found, "date", 0.995);
    assertFloor(found, "title", 0.97);
    assertFloor(found, "decision", 0.95);
    assertFloor(found, "reservation", 0.95);
    assertFloor(found, "vote", 0.95);
  }

  private static void assertFloor(Evaluation found, String field, double floor) {
    assertThat(found.score(field).f1())
        .as("F1 of %s; the misses: %s", field, found.misses().stream().limit(20).toList())
        .isGreaterThanOrEqualTo(floor);
  }
}
