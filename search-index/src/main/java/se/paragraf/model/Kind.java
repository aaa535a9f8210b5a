package se.paragraf.model;

import java.util.Arrays;
import java.util.Optional;

/** The three kinds of record. */
public enum Kind {
  DECISION("decision"),
  PAPER("paper"),
  ASSIGNMENT("assignment");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The word for it in JSON, in addresses and on the pages. */
  public String label() {
    return label;
  }

  /** The constant that has this label, or none. */
  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
