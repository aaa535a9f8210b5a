package se.paragraf.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/** What stands in a cell of a table. */
final class TableCell implements BlockSink {

  private static final int MOST_COLUMNS = 60;

  private final List<Line> lines = new ArrayList<>();
  private int letters;
  private int boldLetters;
  private float size;
  private boolean heading;
  private int span = 1;

  @Override
  public void paragraph(String text, float size, boolean bold, boolean heading) {
    lines.add(new Line(text, size, bold));
    letters += text.length();
    boldLetters += bold ? text.length() : 0;
    this.size = Math.max(this.size, text.isBlank() ? 0 : size);
    this.heading |= heading && !text.isBlank();
  }

  @Override
  public void row(List<String> cells, float size, boolean bold) {
    String row = String.join("\t", cells.stream().map(LineCollector::oneLine).toList());
    if (!row.isBlank()) {
      paragraph(row, size, bold, false);
    }
  }

  @Override
  public void lines(List<Line> more) {
    more.forEach(it -> paragraph(it.text(), it.size(), it.bold(), false));
  }

  /** Over how many columns it lies. */
  void span(int columns) {
    span = Math.clamp(columns, 1, MOST_COLUMNS);
  }

  int span() {
    return span;
  }

  List<Line> lines() {
    return lines;
  }

  boolean hasHeading() {
    return heading;
  }

  int letters() {
    return letters;
  }

  int boldLetters() {
    return boldLetters;
  }

  float size() {
    return size;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(it -> text.append(it.text()).append(' '));
    return text.toString();
  }
}
