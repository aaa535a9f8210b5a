package se.paragraf.search;

import java.util.Arrays;
import java.util.Optional;

/** What hits are counted and filtered by. */
public enum FacetField {
  MUNICIPALITY("municipality"),
  BODY("body"),
  YEAR("year"),
  KIND("kind"),
  DOCUMENT_TYPE("documentType"),
  OUTCOME("outcome"),
  STATUS("status"),
  RESPONSIBLE("responsible");

  private final String parameter;

  FacetField(String parameter) {
    this.parameter = parameter;
  }

  /** Its name as a key in JSON and as a parameter in addresses. */
  public String parameter() {
    return parameter;
  }

  /** The field with that parameter name, or none. */
  public static Optional<FacetField> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(field -> field.parameter.equals(parameter)).findFirst();
  }
}
