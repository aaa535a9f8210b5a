package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a person would cite: one §, one paper, one assignment. {@code kind} is the word after {@code
 * ===} in the source ({@code §}, {@code papper}, {@code uppdrag}), {@code number} what follows it.
 */
record Unit(String kind, String number, Map<String, String> meta, List<Block> blocks) {

  static final String PARAGRAPH = "§";
  static final String PAPER = "papper";
  static final String ASSIGNMENT = "uppdrag";

  String get(String key) {
    return meta.getOrDefault(key, "");
  }

  boolean has(String key) {
    return !get(key).isEmpty();
  }

  List<String> list(String key) {
    return Source.split(get(key));
  }

  /** Diarienummer as printed; several are told apart by {@code ;} in the source. */
  List<String> numbers() {
    return list("dnr");
  }

  /** The text under the heading that the author marked as the decision; empty if there is none. */
  String decision() {
    List<String> text = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        inside = heading.decision();
      } else if (inside) {
        text.add(block.plain());
      }
    }
    return Source.collapse(String.join(" ", text));
  }

  /** The blocks below headings that begin so, one text each. */
  List<String> below(String... starts) {
    List<String> text = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        inside = Arrays.stream(starts).anyMatch(heading.text()::startsWith);
      } else if (inside) {
        text.add(Source.collapse(block.plain()));
      }
    }
    return text;
  }

  /** Everything that is printed of it but its own heading. */
  String text() {
    List<String> text = new ArrayList<>();
    for (String key : List.of("titel", "er beteckning", "uppdrag", "motpart", "status")) {
      text.add(get(key));
    }
    blocks.forEach(block -> text.add(block.plain()));
    return Source.collapse(String.join("\n", text));
  }

  boolean hasHeading(String... starts) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        for (String start : starts) {
          if (heading.text().startsWith(start)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
