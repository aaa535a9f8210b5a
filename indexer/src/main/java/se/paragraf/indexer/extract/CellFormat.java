package se.paragraf.indexer.extract;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a spreadsheet's cell as it is printed in Sweden: {@code 14,5}, {@code 12 %}.
 *
 * <p>A date is always written {@code 2031-05-21}: cells show it in whatever way the writer's
 * machine did, and the other ways leave it open which is the month.
 */
final class CellFormat {

  private static final String GENERAL = "General";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("sv-SE"));
  private final boolean from1904;

  /**
   * @param from1904 whether the workbook counts its days from 1904
   */
  CellFormat(boolean from1904) {
    this.from1904 = from1904;
  }

  /** A number in a format: its index, and its pattern where it is one of the workbook's own. */
  String number(double value, int index, @Nullable String pattern) {
    String format = pattern == null ? GENERAL : pattern;
    try {
      if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
        return date(value, format);
      }
      if (format.equalsIgnoreCase(GENERAL) && value == Math.rint(value) && isShort(value)) {
        return String.valueOf((long) value);
      }
      return plain(formatter.formatRawCellContents(value, index, format));
    } catch (IllegalArgumentException e) {
      // A pattern that no program understands.
      return plain(formatter.formatRawCellContents(value, 0, GENERAL));
    }
  }

  /** A long number is somebody's number; Excel would show it as 1,23E+12. */
  private static boolean isShort(double value) {
    return Math.abs(value) < 1e15;
  }

  /** The signs that a keyboard has. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .replace('\u2212', '-')
        .replace("×10^", "E")
        .strip();
  }

  private String date(double value, String pattern) {
    LocalDateTime date = DateUtil.getLocalDateTime(value, from1904, true);
    String letters =
        pattern.replaceAll("\"[^\"]*+\"|\\[[^\\]]*+\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    boolean day = letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0;
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    if (!day && clock) {
      return CLOCK.format(date);
    }
    boolean midnight = date.toLocalTime().equals(LocalTime.MIDNIGHT);
    return (clock && !midnight ? MINUTE : DAY).format(date);
  }

  static String truth(boolean value) {
    return value ? "SANT" : "FALSKT";
  }

  /** Text of a page's head or foot without its codes: {@code &L&"Arial,Fet"Balanslista&R&D}. */
  static String margin(String text) {
    return text.replaceAll("&\"[^\"]{0,80}\"", "")
        .replaceAll("&K[0-9A-F]{6}", "")
        .replaceAll("&[LCR]", "\t")
        .replaceAll("&(?:\\d{1,3}|[A-Z&+-])", " ")
        .strip();
  }
}
