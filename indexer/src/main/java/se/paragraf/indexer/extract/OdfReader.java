package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of an OpenDocument file as it is printed: with the numbers of its lists, without
 * what is struck or hidden.
 *
 * <p>Conventions of the format: elements that are not known here only wrap others. What was struck
 * stands apart, under {@code text:tracked-changes}. A cell that is merged into another is there and
 * empty; cells and rows that are alike are written once, with a count. A date is shown in the way
 * of its cell's style, and written as {@code 2031-05-21}.
 */
final class OdfReader {

  /** A sheet goes on with empty cells to its edge; more than this of one cell are such. */
  private static final int MOST_ALIKE = 60;

  final OdfStyles styles;
  final OdfLists lists;
  private final OfficePackage parts;
  private final PagePictures pictures;
  private final LineCollector out;
  private final List<String> hiddenSheets = new ArrayList<>();
  private int comments;

  OdfReader(OfficePackage parts, OdfStyles styles, PagePictures pictures, LineCollector out) {
    this.parts = parts;
    this.styles = styles;
    this.lists = new OdfLists(styles);
    this.pictures = pictures;
    this.out = out;
  }

  int comments() {
    return comments;
  }

  List<String> hiddenSheets() {
    return hiddenSheets;
  }

  /** Reads all up to the end of the element that has just begun. */
  void read(Xml xml, String element) throws IOException {
    blocks(xml, element, out);
  }

  void blocks(Xml xml, String end, BlockSink sink) throws IOException {
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart()) {
        block(xml, sink);
      } else if (xml.isEnd("list")) {
        lists.end();
      } else if (xml.isEnd("page")) {
        out.endPage();
      }
    }
  }

  private void block(Xml xml, BlockSink sink) throws IOException {
    switch (xml.name()) {
      case "p", "h" -> new OdfParagraph(this, sink).read(xml);
      case "list" -> lists.begin(xml);
      case "list-item" -> lists.item(xml);
      case "table" -> table(xml, sink);
      case "frame" -> sink.lines(frame(xml));
      case "section" -> {
        if (isHidden(xml)) {
          xml.skip();
        }
      }
      default -> apart(xml);
    }
  }

  private boolean isHidden(Xml section) {
    String display = section.attribute("display", "");
    return display.equals("none") || styles.isHidden("section", section.attribute("style-name"));
  }

  /** Goes past what is no text; true when it did. */
  boolean apart(Xml xml) throws IOException {
    switch (xml.name()) {
      case "annotation" -> {
        comments++;
        xml.skip();
      }
      case "tracked-changes",
          "forms",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "ruby-text",
          "placeholder",
          "hidden-text",
          "script",
          "table-column",
          "binary-data" ->
          xml.skip();
      case "title", "desc" -> {
        // A picture's; there is also a field for the document's title, which is text.
        if (!xml.isOf("svg")) {
          return false;
        }
        xml.skip();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void table(Xml xml, BlockSink sink) throws IOException {
    String name = xml.attribute("name", "");
    boolean sheet = sink == out && parts.isSpreadsheet();
    if (styles.isHidden("table", xml.attribute("style-name"))) {
      hiddenSheets.add(name);
      xml.skip();
      return;
    }
    if (sheet) {
      out.paragraph(name, 0, true, true);
    }
    TableRows rows = new TableRows(sink, sheet);
    while (xml.next() && !xml.isEnd("table")) {
      if (xml.isStart("table-row")) {
        int alike = xml.number("number-rows-repeated", 1);
        List<TableCell> row = row(xml);
        boolean empty = row.stream().allMatch(it -> it.text().isBlank());
        for (int time = 0; time < (empty ? 1 : alike); time++) {
          rows.add(row);
        }
      } else if (xml.isStart()) {
        apart(xml);
      }
    }
    rows.end();
  }

  private List<TableCell> row(Xml xml) throws IOException {
    List<TableCell> cells = new ArrayList<>();
    while (xml.next() && !xml.isEnd("table-row")) {
      if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
        int alike = xml.number("number-columns-repeated", 1);
        TableCell cell = cell(xml);
        boolean empty = cell.text().isBlank();
        for (int time = 0; time < (empty ? Math.min(alike, MOST_ALIKE) : alike); time++) {
          cells.add(cell);
        }
      }
    }
    while (parts.isSpreadsheet() && !cells.isEmpty() && cells.getLast().text().isBlank()) {
      cells.removeLast();
    }
    return cells;
  }

  private TableCell cell(Xml xml) throws IOException {
    String element = xml.name();
    String date = "date".equals(xml.attribute("value-type")) ? xml.attribute("date-value") : null;
    TableCell cell = new TableCell();
    blocks(xml, element, cell);
    if (date == null || cell.text().isBlank()) {
      return cell;
    }
    TableCell dated = new TableCell();
    dated.paragraph(
        date.replaceFirst("T00:00:00.*", "").replace('T', ' '),
        cell.size(),
        cell.boldLetters() > 0,
        false);
    return dated;
  }

  /** A frame holds a text box, or pictures of one thing in several forms. */
  List<Line> frame(Xml xml) throws IOException {
    float width = PagePictures.length("width:" + xml.attribute("width", "0"), "width");
    float height = PagePictures.length("height:" + xml.attribute("height", "0"), "height");
    TableCell box = new TableCell();
    boolean seen = false;
    while (xml.next() && !xml.isEnd("frame")) {
      if (xml.isStart("text-box")) {
        blocks(xml, "text-box", box);
      } else if (xml.isStart("table")) {
        table(xml, box);
      } else if (xml.isStart("image")) {
        String target = xml.attribute("href", "");
        if (!seen && PagePictures.isPage(width, height)) {
          seen = true;
          picture(target, width, box);
        }
        xml.skip();
      } else if (xml.isStart()) {
        apart(xml);
      }
    }
    return box.lines().stream().filter(it -> !it.isBlank()).toList();
  }

  private void picture(String target, float width, TableCell box) throws IOException {
    try (InputStream picture = parts.stream(target.replaceFirst("^\\./", ""))) {
      if (picture != null) {
        box.lines(pictures.read(picture, target, width));
      }
    }
  }
}
