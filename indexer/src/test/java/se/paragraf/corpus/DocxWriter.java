package se.paragraf.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Style;

/** Writes WordprocessingML by hand: few parts, real header, footer and tables, fixed bytes. */
final class DocxWriter {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String NS =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private DocxWriter() {}

  static byte[] write(Composition composition) throws IOException {
    StringBuilder body = new StringBuilder();
    Furniture furniture = new Furniture("", "", "", List.of(), Flow.Numbering.NONE);
    boolean first = true;
    for (Flow flow : composition.flows()) {
      if (flow instanceof Flow.Page page) {
        if (first) {
          furniture = page.furniture();
          first = false;
        } else {
          body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
      } else {
        flow(body, flow);
      }
    }
    boolean wide = composition.shape() == Composition.Shape.LANDSCAPE;
    String document =
        HEAD
            + "<w:document"
            + NS
            + "><w:body>"
            + body
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + (wide
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
            + "<w:pgMar w:top=\"1700\" w:right=\"1300\" w:bottom=\"1400\" w:left=\"1300\""
            + " w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/></w:sectPr>"
            + "</w:body></w:document>";
    return new Zip()
        .add("[Content_Types].xml", types())
        .add(
            "_rels/.rels",
            HEAD
                + relations(
                    "<Relationship Id=\"rId1\" Type=\""
                        + REL
                        + "/officeDocument\" Target=\"word/document.xml\"/>"))
        .add("word/document.xml", document)
        .add(
            "word/_rels/document.xml.rels",
            HEAD + relations(relation(1, "styles") + relation(2, "header") + relation(3, "footer")))
        .add("word/styles.xml", styles())
        .add("word/header.xml", header(furniture))
        .add(
            "word/footer.xml",
            HEAD
                + "<w:ftr"
                + NS
                + ">"
                + paragraph("", String.join("\t", furniture.footer()))
                + "</w:ftr>")
        .close();
  }

  private static String relation(int id, String part) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + REL
        + "/"
        + part
        + "\" Target=\""
        + part
        + ".xml\"/>";
  }

  private static String relations(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String types() {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
        .append(
            ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (String part : List.of("document.main", "styles", "header", "footer")) {
      out.append("<Override PartName=\"/word/").append(part.replace(".main", ""));
      out.append(".xml\" ContentType=\"").append(TYPE).append(part).append("+xml\"/>");
    }
    return out.append("</Types>").toString();
  }

  private static String styles() {
    StringBuilder out = new StringBuilder(HEAD + "<w:styles" + NS + ">");
    for (Style style : Style.values()) {
      out.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id(style));
      out.append("\"><w:name w:val=\"").append(name(style)).append("\"/><w:pPr><w:spacing");
      out.append(" w:before=\"").append((int) (style.before * 20));
      out.append("\" w:after=\"").append((int) (style.after * 20));
      out.append("\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>");
      out.append(style.bold ? "<w:b/>" : "");
      out.append("<w:sz w:val=\"").append((int) (style.size * 2)).append("\"/></w:rPr></w:style>");
    }
    return out.append("</w:styles>").toString();
  }

  private static String id(Style style) {
    return switch (style) {
      case DISPLAY -> "Title";
      case SECTION -> "Heading1";
      case TITLE -> "Heading2";
      case HEADING -> "Heading3";
      case LABEL, BODY, LINE, SLIDE, BULLET -> "P" + style.ordinal();
    };
  }

  private static String name(Style style) {
    return switch (style) {
      case DISPLAY -> "Title";
      case SECTION -> "heading 1";
      case TITLE -> "heading 2";
      case HEADING -> "heading 3";
      case LABEL, BODY, LINE, SLIDE, BULLET -> "Brödtext " + style.ordinal();
    };
  }

  private static String header(Furniture furniture) {
    boolean counted = furniture.numbering() != Flow.Numbering.NONE;
    return HEAD
        + "<w:hdr"
        + NS
        + "><w:p>"
        + run(furniture.left() + "  " + furniture.right())
        + (counted ? run("  ") + field("PAGE") + run(" (") + field("NUMPAGES") + run(")") : "")
        + "</w:p>"
        + paragraph("", furniture.second())
        + "</w:hdr>";
  }

  private static String field(String code) {
    return "<w:fldSimple w:instr=\" " + code + " \">" + run("1") + "</w:fldSimple>";
  }

  private static void flow(StringBuilder out, Flow flow) {
    switch (flow) {
      case Flow.Text text -> out.append(paragraph(id(text.style()), text.text()));
      case Flow.Item item ->
          out.append(paragraph(id(Style.BODY), item.label() + " " + item.text()));
      case Flow.Table table -> table(out, table);
      case Flow.Page ignored -> {}
      case Flow.Mark ignored -> {}
    }
  }

  private static String paragraph(String style, String text) {
    return "<w:p>"
        + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
        + run(text)
        + "</w:p>";
  }

  private static String run(String text) {
    String[] pieces = Markup.escape(text).split("\t", -1);
    return "<w:r><w:t xml:space=\"preserve\">"
        + String.join("</w:t><w:tab/><w:t xml:space=\"preserve\">", pieces)
        + "</w:t></w:r>";
  }

  /** Width of a column; the table with six of them lies on a landscape page. */
  private static int twips(Flow.Table table, double share) {
    double line = table.shares().length == 6 ? 14200 : 9300;
    return (int) (share / Arrays.stream(table.shares()).sum() * line);
  }

  private static void table(StringBuilder out, Flow.Table table) {
    out.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
    if (table.ruled()) {
      out.append("<w:tblBorders>");
      for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
        out.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\"/>");
      }
      out.append("</w:tblBorders>");
    }
    out.append("</w:tblPr><w:tblGrid>");
    for (double share : table.shares()) {
      out.append("<w:gridCol w:w=\"").append(twips(table, share)).append("\"/>");
    }
    out.append("</w:tblGrid>");
    for (List<String> row : table.rows()) {
      out.append("<w:tr>");
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        out.append("<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"");
        out.append(twips(table, table.shares()[i])).append("\"/></w:tcPr>");
        Markup.lines(cell).forEach(line -> out.append(paragraph(id(Style.LINE), line)));
        out.append("</w:tc>");
      }
      out.append("</w:tr>");
    }
    out.append("</w:tbl>").append(paragraph(id(Style.LINE), ""));
  }
}
