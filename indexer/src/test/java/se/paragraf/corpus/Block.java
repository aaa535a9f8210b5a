package se.paragraf.corpus;

import java.util.List;

/** A piece of text inside a unit, in the order in which it is printed. */
sealed interface Block {

  /** A heading line; {@code decision} marks the one whose text is the decision itself. */
  record Heading(String text, boolean decision) implements Block {}

  /** Running text, one printed paragraph. */
  record Paragraph(String text) implements Block {}

  /** An item of a list with its printed label, such as {@code 2.} or {@code –}. */
  record Item(String label, String text) implements Block {}

  /** A table; its first row is the column headings. */
  record Grid(List<List<String>> rows) implements Block {}

  /** The words of the block, as a reader would copy them. */
  default String plain() {
    return switch (this) {
      case Heading heading -> heading.text();
      case Paragraph paragraph -> paragraph.text();
      case Item item -> item.label() + " " + item.text();
      case Grid grid ->
          String.join("\n", grid.rows().stream().map(row -> String.join(" ", row)).toList());
    };
  }
}
