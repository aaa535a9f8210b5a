package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XLSX row by row, however many there are: each row a line with its cells by column, each
 * sheet under its name.
 */
final class XlsxForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException {
    try (OfficePackage parts = new OfficePackage(form.file())) {
      return new Workbook(parts).read(form.spool());
    }
  }

  /** One workbook on its way. */
  private static final class Workbook {

    private record Sheet(String name, String part) {}

    private final OfficePackage parts;
    private final Map<String, OfficePackage.Relation> relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final LineCollector out = new LineCollector();
    private final SheetRows rows = new SheetRows(out);
    private final XlsxCells cells;
    private boolean from1904;
    private int comments;

    Workbook(OfficePackage parts) throws IOException {
      this.parts = parts;
      String main = main(parts);
      this.relations = parts.relations(main);
      sheets(main);
      this.cells =
          new XlsxCells(
              XlsxStyles.read(part("styles")),
              XlsxCells.strings(part("sharedStrings")),
              new CellFormat(from1904),
              rows);
    }

    private static String main(OfficePackage parts) throws IOException {
      for (OfficePackage.Relation it : parts.relations("").values()) {
        if (it.type().equals("officeDocument")) {
          return it.target();
        }
      }
      return "xl/workbook.xml";
    }

    private void sheets(String main) throws IOException {
      Xml xml = parts.xml(main);
      if (xml == null) {
        throw new IOException("it has no list of sheets");
      }
      try (xml) {
        while (xml.next()) {
          if (xml.isStart("workbookPr")) {
            String since = xml.attribute("date1904", "0");
            from1904 = since.equals("1") || since.equals("true");
          } else if (xml.isStart("sheet")) {
            String name = xml.attribute("name", "");
            OfficePackage.Relation part = relations.get(xml.attribute("id", ""));
            if (!xml.attribute("state", "visible").equals("visible")) {
              hidden.add(name);
            } else if (part != null && !part.external()) {
              sheets.add(new Sheet(name, part.target()));
            }
          }
        }
      }
    }

    private @Nullable Xml part(String type) throws IOException {
      for (OfficePackage.Relation it : relations.values()) {
        if (it.type().equals(type) && !it.external()) {
          return parts.xml(it.target());
        }
      }
      return null;
    }

    Content read(MemberSpool spool) throws IOException {
      List<ExtractedDocument.Member> members = new ArrayList<>();
      for (Sheet sheet : sheets) {
        Xml xml = parts.xml(sheet.part());
        if (xml == null) {
          continue;
        }
        rows.name(sheet.name());
        try (xml) {
          cells.read(xml);
        }
        rows.endSheet();
        cells.margins().forEach(it -> out.add(Line.plain(it)));
        Collection<OfficePackage.Relation> its = parts.relations(sheet.part()).values();
        beside(its);
        members.addAll(new OfficeMembers(parts, spool).of(its));
      }
      List<String> warnings = new ArrayList<>();
      Warnings.hiddenSheets(hidden).ifPresent(warnings::add);
      Warnings.comments(comments).ifPresent(warnings::add);
      return new Content(out.pages(), members, warnings);
    }

    /** The text boxes and charts that lie on a sheet, and the remarks that are pinned to it. */
    private void beside(Collection<OfficePackage.Relation> its) throws IOException {
      for (OfficePackage.Relation it : its) {
        if (!it.external() && it.type().equals("drawing")) {
          drawing(it.target());
        } else if (!it.external() && it.type().equals("comments")) {
          try (Xml xml = parts.xml(it.target())) {
            while (xml != null && xml.next()) {
              comments += xml.isStart("comment") ? 1 : 0;
            }
          }
        }
      }
    }

    private void drawing(String part) throws IOException {
      try (Xml xml = parts.xml(part)) {
        while (xml != null && xml.next()) {
          if (xml.isStart("txBody")) {
            out.gap();
            out.addAll(DrawnText.paragraphs(xml, "txBody"));
          }
        }
      }
      for (OfficePackage.Relation it : parts.relations(part).values()) {
        if (!it.external() && (it.type().equals("chart") || it.type().equals("diagramData"))) {
          try (Xml xml = parts.xml(it.target())) {
            out.gap();
            out.addAll(xml == null ? List.of() : DrawnText.words(xml));
          }
        }
      }
    }
  }
}
