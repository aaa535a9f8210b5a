package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.paragraf.indexer.extract.Extractor;
import se.paragraf.model.CouncilRecord;

/** Reads labelled files and scores what is found in them. */
final class Evaluator {

  private record Pending(String source, SourceFile file, Future<DocumentReading> reading) {}

  private Evaluator() {}

  /** Only documents that have labels are read, and only labels whose files are there scored. */
  static Evaluation evaluate(List<Label> labels, List<Path> paths, Registries registries)
      throws IOException, InterruptedException {
    Set<String> sources = new LinkedHashSet<>();
    labels.forEach(it -> sources.add(it.source()));
    Map<String, SourceFile> files = filesOf(sources, FileWalk.of(paths).files());
    Evaluation evaluation =
        Evaluation.of(
            labels.stream().filter(it -> files.containsKey(it.source())).toList(),
            read(files, registries));
    sources.removeAll(files.keySet());
    evaluation.addUnread(sources);
    return evaluation;
  }

  /** The file of each source: the one with that path, or else the first whose path ends so. */
  private static Map<String, SourceFile> filesOf(Set<String> sources, List<SourceFile> all) {
    Map<String, SourceFile> files = new HashMap<>();
    for (SourceFile file : all) {
      String key = LabelReader.composed(file.key().replace('\\', '/'));
      for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
        String end = key.substring(slash + 1);
        if (sources.contains(end)) {
          files.putIfAbsent(end, file);
        }
      }
    }
    for (SourceFile file : all.reversed()) {
      String path = LabelReader.composed(file.path());
      files.computeIfPresent(path, (_, _) -> file);
    }
    return files;
  }

  /** The records by document: {@code source}, or {@code source!/inner} for a member. */
  private static Map<String, List<CouncilRecord>> read(
      Map<String, SourceFile> files, Registries registries)
      throws IOException, InterruptedException {
    Extractor extractor = new Extractor();
    Map<String, List<CouncilRecord>> found = new HashMap<>();
    try (Spool spool = Spool.temporary();
        ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Pending> pending = new ArrayList<>();
      files.forEach(
          (source, file) ->
              pending.add(
                  new Pending(
                      source,
                      file,
                      workers.submit(
                          () ->
                              DocumentReading.ofFile(
                                  file,
                                  extractor,
                                  registries.parserFor(file.file()),
                                  null,
                                  spool.next())))));
      for (Pending it : pending) {
        for (DocumentReading.Document document : it.reading().get().documents()) {
          String inside = document.source().path().substring(it.file().path().length());
          found
              .computeIfAbsent(it.source() + LabelReader.composed(inside), _ -> new ArrayList<>())
              .addAll(document.records());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read: " + e.getCause(), e);
    }
    return found;
  }
}
