package se.paragraf.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders {@code source/} of a corpus folder into {@code documents/} with {@code expected/} beside
 * it. Everything is held in memory first, so that a test can compare without writing.
 */
final class RenderCorpus {

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final JsonMapper flat = new JsonMapper();
  private final Map<String, Municipality> municipalities;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> labels = new ArrayList<>();

  private RenderCorpus(Path corpus) throws IOException {
    municipalities = Municipality.read(corpus.resolve("paragraf-registry.json"));
    try (Stream<Path> paths = Files.walk(corpus.resolve("source"))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        Source source = SourceReader.read(path);
        if (sources.put(source.id(), source) != null) {
          throw new IllegalArgumentException("two sources named " + source.id());
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args.length == 0 ? "corpus" : args[0]);
    for (Map.Entry<String, byte[]> file : render(corpus).entrySet()) {
      Path target = corpus.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** All files by their path below the corpus folder. */
  static Map<String, byte[]> render(Path corpus) throws IOException {
    System.setProperty("java.awt.headless", "true");
    RenderCorpus run = new RenderCorpus(corpus);
    for (Source source : run.sources.values()) {
      if (!source.embedded()) {
        run.document(source);
      }
    }
    String lines = String.join("\n", run.labels) + "\n";
    run.files.put("expected/labels.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    return run.files;
  }

  private void document(Source source) throws IOException {
    Municipality municipality = municipality(source);
    Expected expected = new Expected(json, municipality);
    List<ObjectNode> records = new ArrayList<>();
    byte[] bytes =
        switch (source.extension()) {
          case "eml" -> mail(source, expected, records);
          case "zip" -> archive(source, expected, records);
          default -> {
            Renderer.Rendered rendered = Renderer.render(source, municipality);
            collect(expected, source, rendered.pages(), source.file(), "", records);
            yield rendered.bytes();
          }
        };
    files.put("documents/" + source.file(), bytes);
    ObjectNode node = json.createObjectNode();
    node.put("source", source.file());
    node.putArray("records").addAll(records);
    files.put(
        "expected/" + source.file() + ".json",
        (json.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private byte[] mail(Source source, Expected expected, List<ObjectNode> records)
      throws IOException {
    collect(expected, source, Map.of(), source.file(), "", records);
    List<MailWriter.Attachment> attachments = new ArrayList<>();
    for (Source part : parts(source)) {
      byte[] content = inner(part, source, expected, records);
      attachments.add(new MailWriter.Attachment(part.file(), content));
    }
    return MailWriter.write(source.units().getFirst(), attachments)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] archive(Source source, Expected expected, List<ObjectNode> records)
      throws IOException {
    Zip zip = new Zip();
    for (Source part : parts(source)) {
      zip.add(part.file(), inner(part, source, expected, records));
    }
    return zip.close();
  }

  private byte[] inner(Source part, Source outer, Expected expected, List<ObjectNode> records)
      throws IOException {
    Renderer.Rendered rendered = Renderer.render(part, municipality(part));
    collect(expected, part, rendered.pages(), outer.file(), part.file(), records);
    return rendered.bytes();
  }

  private List<Source> parts(Source outer) {
    return sources.values().stream()
        .filter(source -> source.get("inuti").equals(outer.id()))
        .toList();
  }

  private void collect(
      Expected expected,
      Source source,
      Map<Integer, Integer> pages,
      String path,
      String inner,
      List<ObjectNode> records) {
    List<ObjectNode> found = expected.records(source, pages, inner);
    for (int i = 0; i < found.size(); i++) {
      Unit unit = source.units().get(i);
      if (unit.kind().equals(Unit.PARAGRAPH)) {
        labels.add(
            flat.writeValueAsString(expected.label(source, unit, found.get(i), path, inner)));
      }
    }
    records.addAll(found);
  }

  private Municipality municipality(Source source) {
    Municipality municipality = municipalities.get(source.get("kommun"));
    if (municipality == null) {
      throw new IllegalArgumentException(source.id() + ": kommun?");
    }
    return municipality;
  }
}
