package se.paragraf.model;

import java.util.Arrays;
import java.util.Optional;

/** What became of a matter. */
public enum DecisionOutcome {
  BIFALL("bifall"),
  AVSLAG("avslag"),
  ATERREMISS("återremiss"),
  BORDLAGGNING("bordläggning"),
  ANTAS("antas"),
  GODKANNS("godkänns"),
  NOTERAS("noteras"),
  BESVARAD("besvarad"),
  OVERLAMNAS("överlämnas"),
  /** Proposed to another body, which decides: nothing has become of the matter yet. */
  FORESLAS("föreslås");

  private final String label;

  DecisionOutcome(String label) {
    this.label = label;
  }

  /** The word for it in JSON, in addresses and on the pages. */
  public String label() {
    return label;
  }

  /** The constant that has this label, or none. */
  public static Optional<DecisionOutcome> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
