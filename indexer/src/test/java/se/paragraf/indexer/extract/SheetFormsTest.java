package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XLSX and XLS are read alike: a sheet's rows as lines, its cells by column. */
class SheetFormsTest {

  @TempDir private Path folder;

  private ExtractedDocument read(Workbook workbook, String name)
      throws IOException, ExtractionException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    }
    return Reads.read(folder, name, out.toByteArray());
  }

  private static Workbook filled(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Uppdrag KF");
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle heavy = workbook.createCellStyle();
    heavy.setFont(bold);
    CellStyle dated = workbook.createCellStyle();
    dated.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
    CellStyle money = workbook.createCellStyle();
    money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    Row head = sheet.createRow(0);
    String[] columns = {"Start", "Dnr", "Uppdrag", "", "Kostnad"};
    for (int column = 0; column < columns.length; column++) {
      head.createCell(column).setCellValue(columns[column]);
      head.getCell(column).setCellStyle(heavy);
    }
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(LocalDate.of(2031, 5, 2));
    row.getCell(0).setCellStyle(dated);
    row.createCell(2).setCellValue("Bygga en brygga\nvid färjeläget");
    row.createCell(4).setCellValue(1234.5);
    row.getCell(4).setCellStyle(money);
    Row after = sheet.createRow(3);
    after.createCell(1).setCellValue(2031000123456.0);
    after.createCell(2).setCellFormula("1+1");
    after.createCell(3).setCellValue(true);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.getHeader().setLeft("Balanslista");
    sheet.createRow(70_000 % 65_000).createCell(0).setCellValue("sist");
    workbook.createSheet("Val").createRow(0).createCell(0).setCellValue("Pågår");
    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
    return workbook;
  }

  private static void assertRead(ExtractedDocument document) {
    assertThat(Reads.lines(document))
        .containsExactly(
            "Uppdrag KF",
            "Start\tDnr\tUppdrag\t\tKostnad",
            "2031-05-02\t\tBygga en brygga vid färjeläget\t\t1 234,50",
            "\t2031000123456\t2\tSANT",
            "sist",
            "Balanslista");
    assertThat(Reads.line(document, "Start\tDnr\tUppdrag\t\tKostnad").bold()).isTrue();
    assertThat(document.warnings()).containsExactly("left out: the hidden sheet Val");
  }

  @Test
  void readsXlsxRowByRow() throws Exception {
    assertRead(read(filled(new XSSFWorkbook()), "lista.xlsx"));
  }

  @Test
  void readsXlsRowByRow() throws Exception {
    assertRead(read(filled(new HSSFWorkbook()), "lista.xls"));
  }

  @Test
  void showsTheClockOnlyWhereTheCellDoes() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Row row = workbook.createSheet("Tider").createRow(0);
    String[] formats = {"yyyy-mm-dd hh:mm", "m/d/yy", "hh:mm"};
    for (int column = 0; column < formats.length; column++) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(formats[column]));
      row.createCell(column).setCellValue(LocalDateTime.of(2031, 5, 2, 18, 30));
      row.getCell(column).setCellStyle(style);
    }
    assertThat(Reads.lines(read(workbook, "tider.xlsx")))
        .contains("2031-05-02 18:30\t2031-05-02\t18:30");
  }

  @Test
  void readsEveryRowOfALargeSheet() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Allt");
    for (int row = 0; row < 20_000; row++) {
      sheet.createRow(row).createCell(1).setCellValue("rad " + row);
    }
    assertThat(Reads.lines(read(workbook, "allt.xlsx"))).hasSize(20_001).endsWith("\trad 19999");
  }
}
