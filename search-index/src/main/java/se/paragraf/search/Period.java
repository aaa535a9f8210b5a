package se.paragraf.search;

/** How fine a time is divided when records are counted over it. */
public enum Period {
  /** By the record's year, which may be known where its date is not: {@code 2023}. */
  YEAR,
  /** By the month of the record's date: {@code 2023-03}. */
  MONTH
}
