package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.ShapeContainer;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads an XLS in the way of {@link XlsxForm}; those from before Excel 97 are left to Tika. */
final class XlsForm implements FormReader {

  private final FormReader older;

  XlsForm(FormReader older) {
    this.older = older;
  }

  @Override
  public Content read(Form form)
      throws IOException, SAXException, TikaException, ExtractionException {
    try {
      return cells(form);
    } catch (OldExcelFormatException e) {
      return older.read(form);
    }
  }

  private static Content cells(Form form) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(form.file().toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(file)) {
      LineCollector out = new LineCollector();
      SheetRows rows = new SheetRows(out);
      CellFormat format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      List<String> hidden = new ArrayList<>();
      List<ExtractedDocument.Member> members = new ArrayList<>();
      int comments = 0;
      for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        if (workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)) {
          hidden.add(sheet.getSheetName());
          continue;
        }
        rows.name(sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            rows.cell(row.getRowNum(), cell.getColumnIndex(), shown(cell, format), isBold(cell));
          }
        }
        rows.endSheet();
        HSSFPatriarch drawn = sheet.getDrawingPatriarch();
        if (drawn != null) {
          shapes(drawn, out);
        }
        margin(sheet, out);
        comments += sheet.getCellComments().size();
      }
      for (HSSFObjectData it : workbook.getAllEmbeddedObjects()) {
        member(it, form.spool(), members);
      }
      List<String> warnings = new ArrayList<>();
      Warnings.hiddenSheets(hidden).ifPresent(warnings::add);
      Warnings.comments(comments).ifPresent(warnings::add);
      return new Content(out.pages(), members, warnings);
    }
  }

  private static void shapes(ShapeContainer<HSSFShape> shapes, LineCollector out) {
    for (HSSFShape shape : shapes) {
      if (shape instanceof HSSFShapeGroup group) {
        shapes(group, out);
      } else if (shape instanceof HSSFTextbox it
          && !(shape instanceof HSSFComment)
          && it.getString() != null) {
        out.paragraph(it.getString().getString(), 0, false, false);
      }
    }
  }

  private static String shown(Cell cell, CellFormat format) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> CellFormat.truth(cell.getBooleanCellValue());
      case NUMERIC ->
          format.number(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case ERROR -> ((HSSFCell) cell).toString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static boolean isBold(Cell cell) {
    return ((HSSFCell) cell).getCellStyle().getFont(cell.getSheet().getWorkbook()).getBold();
  }

  private static void margin(HSSFSheet sheet, LineCollector out) {
    for (String text :
        List.of(
            sheet.getHeader().getLeft()
                + "\t"
                + sheet.getHeader().getCenter()
                + "\t"
                + sheet.getHeader().getRight(),
            sheet.getFooter().getLeft()
                + "\t"
                + sheet.getFooter().getCenter()
                + "\t"
                + sheet.getFooter().getRight())) {
      String margin = CellFormat.margin(text);
      if (!margin.isBlank()) {
        out.add(Line.plain(margin));
      }
    }
  }

  private static void member(
      HSSFObjectData object, MemberSpool spool, List<ExtractedDocument.Member> members)
      throws IOException {
    if (!object.hasDirectoryEntry()) {
      return;
    }
    String name = object.getOLE2ClassName() + "-" + (members.size() + 1);
    ExtractedDocument.Member member =
        OfficeMembers.unwrapped((DirectoryNode) object.getDirectory(), name, spool);
    if (member != null) {
      members.add(member);
    }
  }
}
