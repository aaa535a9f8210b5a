package se.paragraf.search;

import java.time.Year;
import java.time.YearMonth;

/** How fine a time is divided when records are counted over it. */
public enum Period {
  /** By the record's year, which may be known where its date is not: {@code 2023}. */
  YEAR,
  /** By the month of the record's date: {@code 2023-03}. */
  MONTH;

  /** The period after one that is written as above. */
  public String next(String period) {
    return switch (this) {
      case YEAR -> Year.parse(period).plusYears(1).toString();
      case MONTH -> YearMonth.parse(period).plusMonths(1).toString();
    };
  }
}
