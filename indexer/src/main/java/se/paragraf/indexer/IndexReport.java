package se.paragraf.indexer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import se.paragraf.model.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a run.
 *
 * @param outcomes one for each file, in order
 * @param warnings what a person should know, file by file
 * @param ignored how many files and folders {@code .paragrafignore} left out
 * @param records how many the index holds now
 * @param took the whole run
 */
record IndexReport(
    List<Outcome> outcomes, List<String> warnings, int ignored, int records, Duration took) {

  List<Outcome.Failed> failed() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(Outcome.Failed.class::cast)
        .toList();
  }

  private List<Outcome.Indexed> indexed() {
    return outcomes.stream()
        .filter(Outcome.Indexed.class::isInstance)
        .map(Outcome.Indexed.class::cast)
        .toList();
  }

  private long count(Class<? extends Outcome> type) {
    return outcomes.stream().filter(type::isInstance).count();
  }

  private int of(Kind kind) {
    return indexed().stream()
        .mapToInt(
            it ->
                switch (kind) {
                  case DECISION -> it.decisions();
                  case PAPER -> it.papers();
                  case ASSIGNMENT -> it.assignments();
                })
        .sum();
  }

  private int pages() {
    return indexed().stream().mapToInt(Outcome.Indexed::pages).sum();
  }

  private int masked() {
    return indexed().stream().mapToInt(Outcome.Indexed::masked).sum();
  }

  private double pagesASecond() {
    return pages() / Math.max(0.001, took.toMillis() / 1000.0);
  }

  /** For people. */
  String inWords() {
    StringBuilder text = new StringBuilder();
    for (Outcome.Failed it : failed()) {
      text.append(
          "failed (%s): %s: %s%s%n"
              .formatted(
                  it.failure().stage(),
                  it.path(),
                  it.failure().reason(),
                  it.tried() ? "" : " (not tried again)"));
    }
    if (failed().stream().anyMatch(it -> !it.tried())) {
      text.append(
          "note: what failed is tried again when the file, the limits or the program change\n");
    }
    warnings.forEach(it -> text.append("note: ").append(it).append('\n'));
    text.append(
        "files: %d read, %d unchanged, %d removed, %d failed%s%n"
            .formatted(
                indexed().size(),
                count(Outcome.Unchanged.class),
                count(Outcome.Removed.class),
                failed().size(),
                ignored == 0
                    ? ""
                    : ", %d left out by %s".formatted(ignored, FileWalk.IGNORE_FILE)));
    text.append(
        "records read: %d decisions, %d papers, %d assignments; the index holds %d%n"
            .formatted(of(Kind.DECISION), of(Kind.PAPER), of(Kind.ASSIGNMENT), records));
    if (masked() > 0) {
      text.append(
          "personal numbers masked: %d in %d files%n"
              .formatted(masked(), indexed().stream().filter(it -> it.masked() > 0).count()));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%d pages in %.1f s: %.0f pages per second%n",
            pages(),
            took.toMillis() / 1000.0,
            pagesASecond()));
    return text.toString();
  }

  /** For programs. */
  String inJson() {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode json = mapper.createObjectNode();
    ObjectNode files = json.putObject("files");
    files.put("read", indexed().size());
    files.put("unchanged", count(Outcome.Unchanged.class));
    files.put("removed", count(Outcome.Removed.class));
    files.put("failed", failed().size());
    files.put("ignored", ignored);
    ArrayNode failures = json.putArray("failures");
    for (Outcome.Failed it : failed()) {
      failures
          .addObject()
          .put("path", it.path())
          .put("stage", it.failure().stage())
          .put("reason", it.failure().reason())
          .put("tried", it.tried());
    }
    ObjectNode kinds = json.putObject("records");
    for (Kind kind : Kind.values()) {
      kinds.put(kind.label(), of(kind));
    }
    json.put("indexRecords", records);
    json.put("masked", masked());
    json.put("pages", pages());
    json.put("seconds", took.toMillis() / 1000.0);
    json.put("pagesPerSecond", pagesASecond());
    ArrayNode notes = json.putArray("warnings");
    warnings.forEach(notes::add);
    return mapper.writeValueAsString(json);
  }
}
