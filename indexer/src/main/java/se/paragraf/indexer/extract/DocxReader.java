package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Map<String, String> notes;
  private final DocxPictures pictures;
  private final LineCollector out;
  private final Sections sections;
  private final Deque<Boolean> fields = new ArrayDeque<>();
  private final StringBuilder carried = new StringBuilder();

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

  /** Is told when a section of the document has come to its end, and the next begins. */
  interface Sections {
    void ended() throws IOException;
  }

  /** Takes in paragraphs; those of a cell become one, others become lines. */
  private interface Sink {
    void paragraph(String text, float size, boolean bold, boolean heading);

    void row(List<String> cells, float size, boolean bold);

    void lines(List<Line> lines);
  }

  private final Sink page =
      new Sink() {
        @Override
        public void paragraph(String text, float size, boolean bold, boolean heading) {
          out.block(text, size, bold);
          out.gap();
        }

        @Override
        public void row(List<String> cells, float size, boolean bold) {
          out.row(cells, size, bold);
        }

        @Override
        public void lines(List<Line> lines) {
          out.addAll(lines);
          out.gap();
        }
      };

  /** Reads all up to the end of the element that has just begun. */
  void read(Xml xml, String element) throws IOException {
    blocks(xml, element, page);
  }

  private void blocks(Xml xml, String end, Sink sink) throws IOException {
    while (xml.next() && !xml.isEnd(end)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p" -> new Paragraph(sink).read(xml);
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
  private static void placeholder(Xml xml) throws IOException {
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

  private static final class Cell implements Sink {

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

    String text() {
      StringBuilder text = new StringBuilder();
      lines.forEach(it -> text.append(it.text()).append(' '));
      return text.toString();
    }
  }

  private void table(Xml xml, Sink sink) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    boolean laysOut = false;
    while (xml.next() && !xml.isEnd("tbl")) {
      if (xml.isStart("tr")) {
        List<Cell> row = row(xml);
        laysOut |= row.stream().anyMatch(it -> it.heading);
        if (!row.isEmpty()) {
          rows.add(row);
        }
        // A long table must not be held whole; its first rows show what it is.
        if (rows.size() >= 200) {
          hand(rows, laysOut, sink);
          rows.clear();
        }
      }
    }
    hand(rows, laysOut, sink);
  }

  private void hand(List<List<Cell>> rows, boolean laysOut, Sink sink) {
    boolean paragraphs = laysOut || rows.stream().allMatch(it -> it.size() == 1);
    for (List<Cell> row : rows) {
      if (paragraphs) {
        for (Cell cell : row) {
          cell.lines.forEach(it -> sink.paragraph(it.text(), it.size(), it.bold(), cell.heading));
        }
        continue;
      }
      List<String> cells = new ArrayList<>();
      int letters = 0;
      int boldLetters = 0;
      float size = 0;
      for (Cell cell : row) {
        cells.add(cell.text());
        for (int more = 1; more < cell.span; more++) {
          cells.add("");
        }
        letters += cell.letters;
        boldLetters += cell.boldLetters;
        size = Math.max(size, cell.size);
      }
      sink.row(cells, size, boldLetters * 2 > letters);
    }
    sink.lines(List.of());
  }

  private List<Cell> row(Xml xml) throws IOException {
    List<Cell> cells = new ArrayList<>();
    boolean deleted = false;
    boolean inProperties = false;
    while (xml.next() && !xml.isEnd("tr")) {
      inProperties = xml.isStart("trPr") || (inProperties && !xml.isEnd("trPr"));
      if (xml.isStart("gridBefore")) {
        for (int more = xml.number("val", 0); more > 0 && cells.size() < 60; more--) {
          cells.add(new Cell());
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

  private Cell cell(Xml xml) throws IOException {
    Cell cell = new Cell();
    while (xml.next() && !xml.isEnd("tc")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridSpan" -> cell.span = Math.clamp(xml.number("val", 1), 1, 60);
        case "p" -> new Paragraph(cell).read(xml);
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

  /** One paragraph on its way. */
  private final class Paragraph {

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private final List<String> noted = new ArrayList<>();
    private final List<Line> seen = new ArrayList<>();
    private final Map<String, Boolean> boxes = new HashMap<>();
    private int boldLetters;
    private float size;
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private boolean heading;
    private boolean joinsNext;
    private boolean endsSection;
    private Look usual = styles.paragraph(null);
    private Look look = usual;

    Paragraph(Sink sink) {
      this.sink = sink;
    }

    void read(Xml xml) throws IOException {
      while (xml.next() && !xml.isEnd("p")) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "pPr" -> properties(xml);
          case "r" -> look = usual;
          case "rPr" -> look = run(xml);
          case "t" -> letters(xml.content());
          case "tab", "ptab" -> letters("\t");
          case "br", "cr" -> letters("\n");
          case "noBreakHyphen" -> letters("-");
          case "sym" -> letters(symbol(xml.attribute("char", "")));
          case "fldChar" -> field(xml.attribute("fldCharType", ""));
          case "footnoteReference" -> note("f" + xml.attribute("id", ""));
          case "endnoteReference" -> note("e" + xml.attribute("id", ""));
          case "drawing", "pict", "object" -> drawing(xml, xml.name());
          case "del", "moveFrom", "Fallback", "rt", "tabs" -> xml.skip();
          case "sdtPr" -> placeholder(xml);
          default -> {
            // A wrapper, or nothing that is printed.
          }
        }
      }
      end();
    }

    private void properties(Xml xml) throws IOException {
      while (xml.next() && !xml.isEnd("pPr")) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "pStyle" -> style = xml.attribute("val");
          case "numId" -> list = xml.attribute("val");
          case "ilvl" -> level = xml.number("val", 0);
          case "outlineLvl" -> heading = xml.number("val", 9) < 9;
          case "rPr" -> mark(xml);
          case "pPrChange" -> xml.skip();
          case "sectPr" -> {
            endsSection = true;
            xml.skip();
          }
          default -> {
            // Other properties do not matter here.
          }
        }
      }
      usual = styles.paragraph(style);
      look = usual;
      heading |= styles.isHeading(style);
    }

    /** A paragraph whose mark is struck goes on in the next. */
    private void mark(Xml xml) throws IOException {
      while (xml.next() && !xml.isEnd("rPr")) {
        joinsNext |= xml.isStart("del");
        if (xml.isStart("rPrChange")) {
          xml.skip();
        }
      }
    }

    private Look run(Xml xml) throws IOException {
      Look own = Look.SILENT;
      Look named = Look.SILENT;
      // The style comes first in the properties, and may be all there is.
      while (xml.next() && !xml.isEnd("rPr")) {
        if (xml.isStart("rStyle")) {
          named = styles.run(xml.attribute("val", ""));
        } else if (xml.isStart("rPrChange")) {
          xml.skip();
        } else if (xml.isStart()) {
          own = own.with(xml);
        }
      }
      return own.over(named).over(usual);
    }

    private void letters(String letters) {
      if (look.isHidden() || fields.contains(true)) {
        return;
      }
      text.append(look.printed(letters));
      if (!letters.isBlank()) {
        size = Math.max(size, look.points());
        boldLetters += look.isBold() ? letters.length() : 0;
      }
    }

    /** The instruction of a field stands between its beginning and its separator. */
    private void field(String type) {
      switch (type) {
        case "begin" -> fields.push(true);
        case "separate" -> {
          if (!fields.isEmpty()) {
            fields.pop();
            fields.push(false);
          }
        }
        case "end" -> fields.poll();
        default -> {
          // Not a field's mark.
        }
      }
    }

    private void note(String id) {
      String note = notes.get(id);
      if (note != null && !note.isBlank() && !look.isHidden()) {
        String sign = "[" + id.substring(1) + "]";
        text.append(sign);
        noted.add(sign + " " + note);
      }
    }

    /** Text boxes and pictures stand below the paragraph that they are anchored in. */
    private void drawing(Xml xml, String end) throws IOException {
      DocxPictures.Place place = new DocxPictures.Place();
      while (xml.next() && !xml.isEnd(end)) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "txbxContent" -> {
            Cell box = new Cell();
            blocks(xml, "txbxContent", box);
            box.lines.forEach(it -> box(it));
          }
          case "Fallback" -> xml.skip();
          default -> place.see(xml);
        }
      }
      seen.addAll(pictures.read(place));
    }

    private void box(Line line) {
      if (boxes.putIfAbsent(line.text(), true) == null || line.text().length() < 3) {
        seen.add(line);
      }
    }

    private void end() throws IOException {
      hand();
      if (endsSection) {
        sections.ended();
      }
    }

    private void hand() {
      // A field that never comes to its result would swallow the document.
      while (Boolean.TRUE.equals(fields.peek())) {
        fields.pop();
      }
      if (joinsNext) {
        carried.append(text);
        return;
      }
      String words = carried.append(text).toString();
      carried.setLength(0);
      String label = words.isBlank() ? "" : label();
      boolean bold = boldLetters * 2 > words.strip().length() || heading;
      sink.paragraph(
          label.isEmpty() ? words : label + " " + words.stripLeading(),
          size,
          bold && !words.isBlank(),
          heading);
      noted.forEach(it -> sink.paragraph(it, 0, false, false));
      if (!seen.isEmpty()) {
        sink.lines(seen);
      }
    }

    private String label() {
      DocxStyles.Numbered styled = styles.numbered(style);
      String use = list == null ? styled.list() : list;
      if (use == null || use.equals("0")) {
        return "";
      }
      Integer deep = level == null ? styled.level() : level;
      return numbering.next(use, deep == null ? numbering.levelOf(use, style) : deep);
    }
  }

  /** Boxes that are ticked or not are told apart; other signs of symbol fonts are bullets. */
  private static String symbol(String code) {
    return switch (code.toUpperCase(java.util.Locale.ROOT)) {
      case "F0FE", "F053", "F052", "F0FD" -> "☒";
      case "F0A8", "F06F", "F0A3", "F071" -> "☐";
      case "F0FC" -> "✓";
      case "F0E0", "F0DE" -> "→";
      case "F02D" -> "–";
      default -> "•";
    };
  }
}
