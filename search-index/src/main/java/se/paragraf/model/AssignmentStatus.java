package se.paragraf.model;

import java.util.Arrays;
import java.util.Optional;

/** Where an assignment stands, read from free text. */
public enum AssignmentStatus {
  PAGAR("pågår"),
  VILAR("vilar"),
  EJ_PABORJAT("ej påbörjat"),
  GENOMFORT("genomfört"),
  FORESLAS_AVSLUTAS("föreslås avslutas"),
  AVSLUTAT("avslutat"),
  OKANT("okänt");

  private final String label;

  AssignmentStatus(String label) {
    this.label = label;
  }

  /** The word for it in JSON, in addresses and on the pages. */
  public String label() {
    return label;
  }

  /** The constant that has this label, or none. */
  public static Optional<AssignmentStatus> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
