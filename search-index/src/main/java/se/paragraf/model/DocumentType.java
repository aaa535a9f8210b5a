package se.paragraf.model;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document a record is, in the offices' own words. */
public enum DocumentType {
  PROTOKOLL("protokoll"),
  PROTOKOLLSUTDRAG("protokollsutdrag"),
  KALLELSE("kallelse"),
  MOTESBOK("mötesbok"),
  TJANSTEUTLATANDE("tjänsteutlåtande"),
  TJANSTESKRIVELSE("tjänsteskrivelse"),
  YTTRANDE("yttrande"),
  REMISSVAR("remissvar"),
  MOTION("motion"),
  INTERPELLATION("interpellation"),
  RESERVATION("reservation"),
  UPPDRAGSLISTA("uppdragslista"),
  UPPFOLJNING("uppföljning"),
  PROGRAM("program"),
  PRESENTATION("presentation"),
  E_POST("e-post"),
  BILAGA("bilaga"),
  OVRIGT("övrigt");

  private final String label;

  DocumentType(String label) {
    this.label = label;
  }

  /** The word for it in JSON, in addresses and on the pages. */
  public String label() {
    return label;
  }

  /** The constant that has this label, or none. */
  public static Optional<DocumentType> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
