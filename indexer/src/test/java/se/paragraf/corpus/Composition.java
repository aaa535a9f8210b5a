package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Style;

/** A document composed for any writer; composers fill it from top to bottom. */
final class Composition {

  private final List<Flow> flows = new ArrayList<>();
  private final String title;
  private final Shape shape;

  /** The paper. */
  enum Shape {
    PORTRAIT,
    LANDSCAPE,
    SLIDES
  }

  Composition(String title, Shape shape) {
    this.title = title;
    this.shape = shape;
  }

  String title() {
    return title;
  }

  Shape shape() {
    return shape;
  }

  List<Flow> flows() {
    return List.copyOf(flows);
  }

  void page(Furniture furniture) {
    flows.add(new Flow.Page(furniture));
  }

  void mark(int unit) {
    flows.add(new Flow.Mark(unit));
  }

  void text(Style style, String text) {
    if (!text.isEmpty()) {
      flows.add(new Flow.Text(style, text));
    }
  }

  void item(String label, String text) {
    flows.add(new Flow.Item(label, text));
  }

  void table(List<List<String>> rows, double... shares) {
    flows.add(new Flow.Table(rows, shares, false, false));
  }

  void ruled(List<List<String>> rows, double... shares) {
    flows.add(new Flow.Table(rows, shares, true, true));
  }

  void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> text(Style.HEADING, heading.text());
        case Block.Paragraph paragraph -> text(Style.BODY, paragraph.text());
        case Block.Item item -> item(item.label(), item.text());
        case Block.Grid grid -> flows.add(new Flow.Table(grid.rows(), even(grid), true, false));
      }
    }
  }

  private static double[] even(Block.Grid grid) {
    int columns = grid.rows().getFirst().size();
    double[] shares = new double[columns];
    for (int column = 0; column < columns; column++) {
      int longest = 6;
      for (List<String> row : grid.rows()) {
        longest = Math.max(longest, Math.min(45, row.get(column).length()));
      }
      shares[column] = longest;
    }
    return shares;
  }
}
