package se.paragraf.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.paragraf.indexer.worker.DocumentReading;
import se.paragraf.indexer.worker.WorkerSettings;
import se.paragraf.model.CouncilRecord;

/** Reads labelled files and scores what is found in them. */
final class Evaluator {

  private Evaluator() {}

  /** Only documents that have labels are read, and only labels whose files are there scored. */
  static Evaluation evaluate(List<Label> labels, List<Path> paths, WorkerSettings settings)
      throws IOException, InterruptedException {
    Set<String> sources = new LinkedHashSet<>();
    labels.forEach(it -> sources.add(it.source()));
    Map<String, SourceFile> files = filesOf(sources, FileWalk.of(paths).files());
    Evaluation evaluation =
        Evaluation.of(
            labels.stream().filter(it -> files.containsKey(it.source())).toList(),
            read(files, settings));
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
      Map<String, SourceFile> files, WorkerSettings settings)
      throws IOException, InterruptedException {
    Map<SourceFile, List<String>> sources = new LinkedHashMap<>();
    files.forEach(
        (source, file) -> sources.computeIfAbsent(file, _ -> new ArrayList<>()).add(source));
    Map<String, List<CouncilRecord>> found = new HashMap<>();
    try (FileReadings readings = new FileReadings(settings, null, Spool.temporary())) {
      readings.read(
          List.copyOf(sources.keySet()),
          _ -> false,
          (file, reading) -> {
            for (String source : sources.getOrDefault(file, List.of())) {
              take(file, source, Objects.requireNonNull(reading), found);
            }
          });
    }
    return found;
  }

  private static void take(
      SourceFile file,
      String source,
      DocumentReading reading,
      Map<String, List<CouncilRecord>> found) {
    for (DocumentReading.Document document : reading.documents()) {
      String inside = document.source().path().substring(file.path().length());
      found
          .computeIfAbsent(source + LabelReader.composed(inside), _ -> new ArrayList<>())
          .addAll(document.records());
    }
  }
}
