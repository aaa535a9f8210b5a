package se.paragraf.corpus;

import java.util.List;

/** Writes plain text in lines of at most 76 characters. */
final class TextWriter {

  private static final int WIDTH = 76;

  private TextWriter() {}

  static String write(Composition composition) {
    StringBuilder out = new StringBuilder();
    for (Flow flow : composition.flows()) {
      switch (flow) {
        case Flow.Text text -> {
          if (text.style() != Flow.Style.LINE) {
            out.append('\n');
          }
          wrap(out, "", Source.unmarked(text.text()));
        }
        case Flow.Item item -> wrap(out, item.label() + " ", Source.unmarked(item.text()));
        case Flow.Table table -> table(out, table);
        case Flow.Page page -> {
          if (out.isEmpty() && !page.furniture().left().isEmpty()) {
            out.append(page.furniture().left()).append("  ").append(page.furniture().right());
            out.append('\n').append(page.furniture().second()).append('\n');
          }
        }
        case Flow.Mark ignored -> out.append('\n');
      }
    }
    return out.toString().stripLeading();
  }

  private static void wrap(StringBuilder out, String label, String text) {
    String indent = " ".repeat(label.length());
    StringBuilder line = new StringBuilder(label);
    boolean fresh = true;
    for (String word : text.split(" +")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line).append('\n');
  }

  private static void table(StringBuilder out, Flow.Table table) {
    out.append('\n');
    for (List<String> row : table.rows()) {
      if (row.size() == 2) {
        String label = row.getFirst();
        for (String line : Markup.lines(row.get(1))) {
          out.append(String.format("%-28s %s", label, line).stripTrailing()).append('\n');
          label = "";
        }
      } else {
        out.append(String.join("\t", row.stream().map(Markup::cell).toList())).append('\n');
      }
    }
    out.append('\n');
  }
}
