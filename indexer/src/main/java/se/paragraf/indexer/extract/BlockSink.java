package se.paragraf.indexer.extract;

import java.util.List;

/** Takes in the blocks of a text: a page puts them on lines, a cell of a table in itself. */
interface BlockSink {

  /**
   * A paragraph; a line feed in it begins another line.
   *
   * @param heading whether the form calls it a heading
   */
  void paragraph(String text, float size, boolean bold, boolean heading);

  /** A row of a table. */
  void row(List<String> cells, float size, boolean bold);

  /** Lines that are one block; none ends a block. */
  void lines(List<Line> lines);
}
