package se.paragraf.corpus;

import java.io.IOException;
import java.util.List;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Style;

/** Writes OpenDocument text by hand, with the page furniture in the master page. */
final class OdtWriter {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NS =
      " xmlns:office=\""
          + OASIS
          + "office:1.0\" xmlns:text=\""
          + OASIS
          + "text:1.0\" xmlns:table=\""
          + OASIS
          + "table:1.0\" xmlns:style=\""
          + OASIS
          + "style:1.0\" xmlns:fo=\""
          + OASIS
          + "xsl-fo-compatible:1.0\" office:version=\"1.3\"";

  private OdtWriter() {}

  static byte[] write(Composition composition) throws IOException {
    StringBuilder body = new StringBuilder();
    Furniture furniture = new Furniture("", "", "", List.of(), Flow.Numbering.NONE);
    boolean first = true;
    boolean turn = false;
    for (Flow flow : composition.flows()) {
      if (flow instanceof Flow.Page page) {
        furniture = first ? page.furniture() : furniture;
        turn = !first;
        first = false;
      } else {
        flow(body, flow, turn);
        turn = turn && flow instanceof Flow.Mark;
      }
    }
    String content =
        HEAD
            + "<office:document-content"
            + NS
            + ">"
            + automatic()
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    return new Zip()
        .store("mimetype", "application/vnd.oasis.opendocument.text")
        .add("content.xml", content)
        .add("styles.xml", styles(furniture))
        .add("META-INF/manifest.xml", manifest())
        .close();
  }

  private static String automatic() {
    StringBuilder out = new StringBuilder("<office:automatic-styles>");
    for (Style style : Style.values()) {
      style(out, style, style.name(), "");
      style(out, style, style.name() + "Ny", " fo:break-before=\"page\"");
    }
    return out.append("</office:automatic-styles>").toString();
  }

  private static void style(StringBuilder out, Style style, String name, String extra) {
    out.append("<style:style style:name=\"").append(name);
    out.append("\" style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"");
    out.append(style.before).append("pt\" fo:margin-bottom=\"").append(style.after);
    out.append("pt\"").append(extra).append("/><style:text-properties fo:font-size=\"");
    out.append(style.size).append("pt\"").append(style.bold ? " fo:font-weight=\"bold\"" : "");
    out.append("/></style:style>");
  }

  private static String styles(Furniture furniture) {
    boolean counted = furniture.numbering() != Flow.Numbering.NONE;
    return HEAD
        + "<office:document-styles"
        + NS
        + "><office:automatic-styles>"
        + "<style:page-layout style:name=\"A4\"><style:page-layout-properties"
        + " fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2.2cm\"/>"
        + "</style:page-layout></office:automatic-styles><office:master-styles>"
        + "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header>"
        + "<text:p>"
        + Markup.escape(furniture.left() + "  " + furniture.right())
        + (counted ? "  <text:page-number/> (<text:page-count/>)" : "")
        + "</text:p><text:p>"
        + Markup.escape(furniture.second())
        + "</text:p></style:header><style:footer><text:p>"
        + Markup.escape(String.join("  ", furniture.footer()))
        + "</text:p></style:footer></style:master-page></office:master-styles>"
        + "</office:document-styles>";
  }

  private static String manifest() {
    String ns = OASIS + "manifest:1.0";
    return HEAD
        + "<manifest:manifest xmlns:manifest=\""
        + ns
        + "\" manifest:version=\"1.3\">"
        + "<manifest:file-entry manifest:full-path=\"/\""
        + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        + "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
        + "</manifest:manifest>";
  }

  private static void flow(StringBuilder out, Flow flow, boolean turn) {
    switch (flow) {
      case Flow.Text text -> {
        int level =
            switch (text.style()) {
              case DISPLAY, SECTION -> 1;
              case TITLE -> 2;
              case HEADING -> 3;
              case LABEL, BODY, LINE, SLIDE, BULLET -> 0;
            };
        String tag = level == 0 ? "text:p" : "text:h";
        out.append('<').append(tag).append(" text:style-name=\"").append(text.style().name());
        out.append(turn ? "Ny\"" : "\"");
        out.append(level == 0 ? ">" : " text:outline-level=\"" + level + "\">");
        out.append(Markup.escape(text.text())).append("</").append(tag).append('>');
      }
      case Flow.Item item -> paragraph(out, Style.BODY, item.label() + " " + item.text());
      case Flow.Table table -> table(out, table);
      case Flow.Page ignored -> {}
      case Flow.Mark ignored -> {}
    }
  }

  private static void paragraph(StringBuilder out, Style style, String text) {
    out.append("<text:p text:style-name=\"").append(style.name()).append("\">");
    out.append(Markup.escape(text)).append("</text:p>");
  }

  private static void table(StringBuilder out, Flow.Table table) {
    out.append("<table:table><table:table-column table:number-columns-repeated=\"");
    out.append(table.shares().length).append("\"/>");
    for (List<String> row : table.rows()) {
      out.append("<table:table-row>");
      for (String cell : row) {
        out.append("<table:table-cell>");
        Markup.lines(cell).forEach(line -> paragraph(out, Style.LINE, line));
        out.append("</table:table-cell>");
      }
      out.append("</table:table-row>");
    }
    out.append("</table:table>");
  }
}
