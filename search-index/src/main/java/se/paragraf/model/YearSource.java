package se.paragraf.model;

import java.util.Arrays;
import java.util.Optional;

/** Where a record's year was read when it has no printed date. */
public enum YearSource {
  DATE("date"),
  FILE_NAME("file name"),
  /** A heading that names a period: {@code T1 2022}. */
  HEADING("heading"),
  NEIGHBOUR("neighbour"),
  DIARIENUMMER("diarienummer");

  private final String label;

  YearSource(String label) {
    this.label = label;
  }

  /** The word for it in JSON, in addresses and on the pages. */
  public String label() {
    return label;
  }

  /** The constant that has this label, or none. */
  public static Optional<YearSource> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
