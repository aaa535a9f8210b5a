package se.paragraf.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV (RFC 4180) that a spreadsheet opens as they stand: UTF-8 with a byte order mark,
 * lines that end in {@code CR LF}.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it: {@code
 * =HYPERLINK(…)} in a stranger's title must not run. A cell holds at most as much as Excel takes.
 */
public final class Csv {

  /** What a file of lines begins with, so that Excel reads it as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Excel takes 32,767 characters. */
  private static final int LONGEST_CELL = 32_000;

  private final char separator;

  /** Cells with this between them; a comma, or a semicolon for a Swedish Excel. */
  public Csv(char separator) {
    this.separator = separator;
  }

  /** One line of cells, with its end. */
  public String line(List<?> cells) {
    return cells.stream()
            .map(it -> cell(String.valueOf(it)))
            .collect(Collectors.joining(String.valueOf(separator)))
        + "\r\n";
  }

  private String cell(String value) {
    String cut = value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) + " […]" : value;
    String harmless = startsFormula(cut) ? "'" + cut : cut;
    return harmless.indexOf(separator) < 0
            && harmless.indexOf('"') < 0
            && harmless.indexOf('\n') < 0
            && harmless.indexOf('\r') < 0
        ? harmless
        : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheets pass over blanks before a formula, and take wide signs for narrow ones. */
  private static boolean startsFormula(String value) {
    String start = value.strip();
    boolean controlled = !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r');
    return controlled || !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
  }
}
