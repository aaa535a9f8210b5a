package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.model.Decision;

/** Reads labelled files and scores what is found in them. */
final class Evaluator {

  private Evaluator() {}

  /** Only documents that have labels are scored. */
  static Evaluation evaluate(List<Label> labels, List<Path> paths, Registries registries)
      throws IOException, InterruptedException {
    Map<String, List<Label>> byDocument = new LinkedHashMap<>();
    labels.forEach(it -> byDocument.computeIfAbsent(it.document(), _ -> new ArrayList<>()).add(it));
    Extractor extractor = new Extractor();
    Map<String, List<Decision>> found = new LinkedHashMap<>();
    try (Spool spool = Spool.temporary();
        ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<DocumentReading>> readings = new ArrayList<>();
      for (SourceFile file : FileWalk.of(paths).files()) {
        if (labels.stream().anyMatch(it -> file.path().endsWith(it.source()))) {
          readings.add(
              workers.submit(
                  () ->
                      DocumentReading.ofFile(
                          file, extractor, registries.parserFor(file.file()), null, spool.next())));
        }
      }
      for (Future<DocumentReading> reading : readings) {
        for (DocumentReading.Document it : reading.get().documents()) {
          found.put(
              it.source().path(),
              it.records().stream()
                  .filter(Decision.class::isInstance)
                  .map(Decision.class::cast)
                  .toList());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read: " + e.getCause(), e);
    }
    Evaluation evaluation = new Evaluation();
    byDocument.forEach((document, its) -> evaluation.add(document, its, in(found, document)));
    return evaluation;
  }

  private static List<Decision> in(Map<String, List<Decision>> found, String document) {
    return found.entrySet().stream()
        .filter(it -> it.getKey().equals(document) || it.getKey().endsWith("/" + document))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }
}
