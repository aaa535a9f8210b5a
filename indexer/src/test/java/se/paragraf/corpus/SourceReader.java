package se.paragraf.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the source format that {@code corpus/README.md} describes, line by line. */
final class SourceReader {

  private static final Pattern META = Pattern.compile("([a-zåäö ]{2,24}): *(.*)");
  private static final Pattern ITEM = Pattern.compile("(\\d{1,2}\\.|[a-h]\\)|–|•|att(?= )) +(.*)");

  private static final Pattern LISTS =
      Pattern.compile(
          "Kopia till|Expedi|Beslutet ska|Beslutet skickas|Beslutsunderlag|Bilag|Handlingar|Delges"
              + "|Underlag för beslut|Beredningsansvarig|För kännedom");

  private final String id;
  private final Map<String, String> documentMeta = new LinkedHashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private Map<String, String> meta = documentMeta;
  private List<Block> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private boolean inMeta = true;
  private String lastKey = "";

  private SourceReader(String id) {
    this.id = id;
  }

  static Source read(Path file) throws IOException {
    String name = file.getFileName().toString();
    SourceReader reader = new SourceReader(name.substring(0, name.lastIndexOf('.')));
    for (String line : Files.readAllLines(file)) {
      reader.line(line);
    }
    reader.close();
    return new Source(reader.id, Map.copyOf(reader.documentMeta), List.copyOf(reader.units));
  }

  private void line(String line) {
    if (line.startsWith("===")) {
      close();
      unit(line.substring(3).strip());
    } else if (line.startsWith("---")) {
      close();
      inMeta = false;
      boolean decision = line.startsWith("---!");
      blocks.add(new Block.Heading(line.substring(decision ? 4 : 3).strip(), decision));
    } else if (line.isBlank()) {
      close();
      inMeta = inMeta && units.isEmpty();
    } else if (inMeta) {
      meta(line);
    } else {
      text(line);
    }
  }

  private void unit(String head) {
    String kind = head.split(" ")[0];
    meta = new LinkedHashMap<>();
    blocks = new ArrayList<>();
    inMeta = true;
    units.add(new Unit(kind, head.substring(kind.length()).strip(), meta, blocks));
  }

  private void meta(String line) {
    Matcher matcher = META.matcher(line);
    if (line.startsWith(" ")) {
      meta.merge(lastKey, line.strip(), (a, b) -> a + " " + b);
    } else if (matcher.matches()) {
      lastKey = matcher.group(1);
      meta.put(lastKey, matcher.group(2).strip());
    } else {
      throw new IllegalArgumentException(id + ": not a field: " + line);
    }
  }

  private void text(String line) {
    if (inList()) {
      close();
    } else if (line.startsWith("|")) {
      boolean continues = !open.isEmpty() && open.getFirst().startsWith("|");
      if (!continues) {
        close();
      }
    } else if (ITEM.matcher(line).matches()) {
      close();
    }
    open.add(line.strip());
  }

  /** Under headings such as "Kopia till" each line stands for itself. */
  private boolean inList() {
    for (Block block : blocks.reversed()) {
      if (block instanceof Block.Heading heading) {
        return LISTS.matcher(heading.text()).lookingAt();
      }
    }
    return false;
  }

  /** Ends the paragraph, item or table that is being read. */
  private void close() {
    if (open.isEmpty()) {
      return;
    }
    if (open.getFirst().startsWith("|")) {
      blocks.add(new Block.Grid(open.stream().map(SourceReader::cells).toList()));
    } else {
      String text = String.join(" ", open);
      Matcher item = ITEM.matcher(text);
      blocks.add(
          item.matches()
              ? new Block.Item(item.group(1), item.group(2))
              : new Block.Paragraph(text));
    }
    open.clear();
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
