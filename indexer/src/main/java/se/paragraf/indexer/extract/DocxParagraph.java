package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.paragraf.indexer.extract.DocxStyles.Look;

/** One paragraph of a DOCX on its way. */
final class DocxParagraph {

  private final DocxReader in;
  private final BlockSink sink;
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
  private Look usual;
  private Look look;

  DocxParagraph(DocxReader in, BlockSink sink) {
    this.in = in;
    this.sink = sink;
    this.usual = in.styles.paragraph(null);
    this.look = usual;
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
        case "sdtPr" -> DocxReader.placeholder(xml);
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
    usual = in.styles.paragraph(style);
    look = usual;
    heading |= in.styles.isHeading(style);
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
        named = in.styles.run(xml.attribute("val", ""));
      } else if (xml.isStart("rPrChange")) {
        xml.skip();
      } else if (xml.isStart()) {
        own = own.with(xml);
      }
    }
    return own.over(named).over(usual);
  }

  private void letters(String letters) {
    if (look.isHidden() || in.fields.contains(true)) {
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
      case "begin" -> in.fields.push(true);
      case "separate" -> {
        if (!in.fields.isEmpty()) {
          in.fields.pop();
          in.fields.push(false);
        }
      }
      case "end" -> in.fields.poll();
      default -> {
        // Not a field's mark.
      }
    }
  }

  private void note(String id) {
    String note = in.notes.get(id);
    if (note != null && !note.isBlank() && !look.isHidden()) {
      String sign = "[" + in.nextNote() + "]";
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
          TableCell box = new TableCell();
          in.blocks(xml, "txbxContent", box);
          box.lines().forEach(it -> box(it));
        }
        case "Fallback" -> xml.skip();
        default -> place.see(xml);
      }
    }
    seen.addAll(in.pictures.read(place));
  }

  private void box(Line line) {
    if (boxes.putIfAbsent(line.text(), true) == null || line.text().length() < 3) {
      seen.add(line);
    }
  }

  private void end() throws IOException {
    hand();
    if (endsSection) {
      in.sections.ended();
    }
  }

  private void hand() {
    // A field that never comes to its result would swallow the document.
    while (Boolean.TRUE.equals(in.fields.peek())) {
      in.fields.pop();
    }
    if (joinsNext) {
      in.carried.append(text);
      return;
    }
    String words = in.carried.append(text).toString();
    in.carried.setLength(0);
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
    DocxStyles.Numbered styled = in.styles.numbered(style);
    String use = list == null ? styled.list() : list;
    if (use == null || use.equals("0")) {
      return "";
    }
    Integer deep = level == null ? styled.level() : level;
    return in.numbering.next(use, deep == null ? in.numbering.levelOf(use, style) : deep);
  }

  /** Boxes that are ticked or not are told apart; other signs of symbol fonts are bullets. */
  static String symbol(String code) {
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
