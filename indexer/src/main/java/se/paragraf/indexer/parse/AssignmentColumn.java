package se.paragraf.indexer.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of a list of assignments, by the words that offices head them with. */
enum AssignmentColumn {
  STARTED(
      "ärendets startdatum",
      "startdatum",
      "datum",
      "beslutsdatum",
      "inkommen",
      "inkom",
      "registrerat",
      "start",
      "ärendedatum",
      "uppdragsdatum"),
  NUMBER(
      "dnr",
      "diarienr",
      "diarienummer",
      "ärendenr",
      "ärendenummer",
      "ärende nr",
      "diarie nr",
      "dnr/id"),
  TITLE("ärendemening", "ärende", "rubrik", "ärenderubrik", "ärendet", "benämning", "titel"),
  TASK(
      "uppdraget",
      "uppdrag",
      "beskrivning",
      "uppdragsbeskrivning",
      "beslut",
      "beslut/uppdrag",
      "uppdrag/beslut",
      "uppdragets innehåll"),
  RESPONSIBLE(
      "motpart",
      "ansvarig",
      "ansvarig nämnd",
      "ansvarig förvaltning",
      "ansvar",
      "handläggare",
      "ansvarig nämnd/styrelse",
      "ansvarig styrelse/nämnd",
      "mottagare",
      "nämnd",
      "ansvariga"),
  STATUS(
      "statusuppdatering",
      "status",
      "kommentar",
      "kommentarer",
      "läge",
      "uppföljning",
      "återrapportering",
      "lägesrapport",
      "aktuell status",
      "anteckning",
      "nuläge"),
  DUE(
      "klart",
      "klart senast",
      "slutdatum",
      "förfallodatum",
      "redovisas",
      "tidplan",
      "deadline",
      "senast",
      "slutredovisas",
      "ska redovisas",
      "återrapporteras"),
  DECIDED_BY(
      "beslutad av", "beslutsinstans", "instans", "beslutande organ", "beslutat av", "organ"),
  PARAGRAPH("§", "paragraf", "beslutsparagraf");

  private final Set<String> names;

  AssignmentColumn(String... names) {
    this.names = Set.of(names);
  }

  /** The column that is headed so. */
  static Optional<AssignmentColumn> of(String head) {
    String name =
        head.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("[:.]$", "");
    for (AssignmentColumn column : values()) {
      if (column.names.contains(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
