package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import se.paragraf.indexer.extract.DocxStyles.Look;

/**
 * Reads the text of one part of a DOCX (body, header, note) as it is printed: with the numbers of
 * its lists, without what is struck, hidden or a placeholder.
 *
 * <p>Conventions of the format: elements that are not known here only wrap others. A field is read
 * as its result. A text box stands in the file twice, once for older programs ({@code
 * mc:Fallback}). A table that holds headings, or a single cell in each row, lays out a page and is
 * read as paragraphs.
 */
final class DocxReader {

  // What the paragraphs of a part share.
  final DocxStyles styles;
  final DocxNumbering numbering;
  final Map<String, String> notes;
  final DocxPictures pictures;
  private final LineCollector out;
  final Sections sections;

  /** The fields that are open; true for one whose instruction is being read. */
  final Deque<Boolean> fields = new ArrayDeque<>();

  /** The paragraph before, where the mark between the two is struck. */
  final StringBuilder carried = new StringBuilder();

  private int noted;

  DocxReader(
      DocxStyles styles,
      DocxNumbering numbering,
      Map<String, String> notes,
      DocxPictures pictures,
      LineCollector out,
      Sections sections) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.pictures = pictures;
    this.out = out;
    this.sections = sections;
  }

  /** The number of the next note; the file's own ids are not what is printed. */
  int nextNote() {
    return ++noted;
  }

  /** Is told when a section of the document has come to its end, and the next begins. */
  interface Sections {
    void ended() throws IOException;
  }

  /** Reads all up to the end of the element that has just begun. */
  void read(Xml xml, String element) throws IOException {
    blocks(xml, element, out);
  }

  void blocks(Xml xml, String end, BlockSink sink) throws IOException {
    while (xml.next() && !xml.isEnd(end)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p" -> new DocxParagraph(this, sink).read(xml);
        case "tbl" -> table(xml, sink);
        case "del", "moveFrom", "Fallback", "sectPr" -> xml.skip();
        case "sdtPr" -> placeholder(xml);
        default -> {
          // A wrapper.
        }
      }
    }
  }

  /** Goes past the text of a content control that still shows its instruction. */
  static void placeholder(Xml xml) throws IOException {
    boolean shown = false;
    while (xml.next() && !xml.isEnd("sdtPr")) {
      shown |= xml.isStart("showingPlcHdr") && Look.isOn(xml);
    }
    while (shown && xml.next() && !xml.isEnd("sdt")) {
      if (xml.isStart("sdtContent")) {
        xml.skip();
        return;
      }
    }
  }

  private void table(Xml xml, BlockSink sink) throws IOException {
    TableRows rows = new TableRows(sink);
    while (xml.next() && !xml.isEnd("tbl")) {
      if (xml.isStart("tr")) {
        rows.add(row(xml));
      }
    }
    rows.end();
  }

  private List<TableCell> row(Xml xml) throws IOException {
    List<TableCell> cells = new ArrayList<>();
    boolean deleted = false;
    boolean inProperties = false;
    while (xml.next() && !xml.isEnd("tr")) {
      inProperties = xml.isStart("trPr") || (inProperties && !xml.isEnd("trPr"));
      if (xml.isStart("gridBefore")) {
        for (int more = xml.number("val", 0); more > 0 && cells.size() < 60; more--) {
          cells.add(new TableCell());
        }
      } else if (inProperties && xml.isStart("del")) {
        deleted = true;
      } else if (xml.isStart("tc")) {
        cells.add(cell(xml));
      } else if (xml.isStart("sdtPr")) {
        placeholder(xml);
      }
    }
    return deleted ? List.of() : cells;
  }

  private TableCell cell(Xml xml) throws IOException {
    TableCell cell = new TableCell();
    while (xml.next() && !xml.isEnd("tc")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridSpan" -> cell.span(xml.number("val", 1));
        case "p" -> new DocxParagraph(this, cell).read(xml);
        case "tbl" -> table(xml, cell);
        case "del", "moveFrom", "Fallback" -> xml.skip();
        case "sdtPr" -> placeholder(xml);
        default -> {
          // A wrapper.
        }
      }
    }
    return cell;
  }
}
