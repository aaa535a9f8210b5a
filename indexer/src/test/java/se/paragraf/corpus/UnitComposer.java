package se.paragraf.corpus;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Numbering;
import se.paragraf.corpus.Flow.Style;

/** Sets one § or one paper in the manner of its municipality. */
final class UnitComposer {

  private static final Locale SWEDISH = Locale.of("sv");

  private final Source source;
  private final Municipality municipality;

  UnitComposer(Source source, Municipality municipality) {
    this.source = source;
    this.municipality = municipality;
  }

  void unit(Composition out, Unit unit) {
    switch (unit.kind()) {
      case Unit.PARAGRAPH -> paragraph(out, unit);
      case Unit.PAPER -> paper(out, unit);
      default -> throw new IllegalArgumentException(source.id() + ": " + unit.kind());
    }
  }

  /** The furniture of minutes; {@code unit} may have a body and date other than the document's. */
  Furniture minutes(Numbering numbering, @Nullable Unit unit) {
    String body = municipality.body(unit == null ? source.get("organ") : source.bodyOf(unit));
    String date = unit == null ? source.get("datum") : source.dateOf(unit);
    String kind = source.has("huvud") ? source.get("huvud") : "SAMMANTRÄDESPROTOKOLL";
    return municipality.northern()
        ? new Furniture(
            municipality.official(),
            kind.charAt(0) + kind.substring(1).toLowerCase(SWEDISH),
            body + "  " + date,
            List.of("Justerandes signatur", "Utdragsbestyrkande"),
            numbering)
        : new Furniture(
            municipality.official().toUpperCase(SWEDISH),
            kind,
            body + " " + date,
            List.of("Justerandes signatur", "Utdragsbestyrkande"),
            numbering);
  }

  Furniture furniture(Unit unit) {
    if (unit.kind().equals(Unit.PARAGRAPH)) {
      return minutes(Numbering.GROUP, unit);
    }
    String foot =
        municipality.northern()
            ? "Postadress: 990 20 Älvhamra   Besök: Strandgatan 4   Org.nr 999200-0002"
            : "Granvikens kommun, 990 10 Granviken. Växel 0990-100 00. www.granviken.example";
    boolean letter = unit.has("avsändare");
    return new Furniture(
        letter ? municipality.official().toUpperCase(SWEDISH) : "",
        letter ? unit.get("typ").toUpperCase(SWEDISH) : "",
        "",
        letter ? List.of(foot) : List.of(),
        letter ? Numbering.GROUP : Numbering.NONE);
  }

  /** In a book of papers, each page of a skrivelse repeats its label and number. */
  Furniture bookPage(Unit unit) {
    boolean letter = unit.has("avsändare");
    String label =
        unit.get("typ").substring(0, 1).toUpperCase(SWEDISH) + unit.get("typ").substring(1);
    return new Furniture(
        letter ? label : "",
        "",
        letter && unit.has("dnr") ? "Dnr: " + unit.numbers().getFirst() : "",
        List.of(),
        Numbering.DOCUMENT);
  }

  private void paragraph(Composition out, Unit unit) {
    String form = source.has("paragrafform") ? source.get("paragrafform") : "§ ";
    String head = unit.has("paragrafform") ? unit.get("paragrafform") : form;
    String section = head.replace("_", " ") + (head.endsWith(" ") ? "" : " ") + unit.number();
    if (municipality.northern()) {
      out.text(Style.SECTION, section);
      for (String number : unit.numbers()) {
        out.text(Style.LINE, "Diarienummer " + number);
      }
    } else {
      String numbers = String.join(", ", unit.numbers());
      out.text(Style.SECTION, numbers.isEmpty() ? section : section + " Dnr " + numbers);
    }
    out.text(Style.TITLE, unit.get("titel"));
    out.blocks(unit.blocks());
  }

  private void paper(Composition out, Unit unit) {
    if (unit.has("avsändare")) {
      letterhead(out, unit);
    } else if (unit.has("överskrift")) {
      out.text(Style.HEADING, unit.get("överskrift"));
      out.text(Style.LINE, unit.get("datumrad"));
    }
    out.text(Style.TITLE, unit.get("titel"));
    out.blocks(unit.blocks());
    for (String name : unit.list("underskrift")) {
      out.text(Style.LINE, name);
    }
  }

  private void letterhead(Composition out, Unit unit) {
    String date = unit.get("datum");
    String number = String.join(", ", unit.numbers());
    if (municipality.northern()) {
      out.text(
          Style.LINE,
          unit.get("typ").substring(0, 1).toUpperCase(SWEDISH) + unit.get("typ").substring(1));
      out.text(Style.LINE, date);
      unit.list("mottagare").forEach(line -> out.text(Style.LINE, line));
      out.text(Style.LINE, number.isEmpty() ? "" : "Diariennr: " + number);
      unit.list("avsändare").forEach(line -> out.text(Style.LINE, line));
    } else {
      unit.list("avsändare").forEach(line -> out.text(Style.LINE, line));
      out.text(Style.LINE, unit.has("epost") ? "Epost: " + unit.get("epost") : "");
      out.table(
          List.of(
              List.of("Datum", "Diarienr", unit.has("er beteckning") ? "Er beteckning" : ""),
              List.of(date, number, unit.get("er beteckning"))),
          1,
          1.4,
          1.2);
      unit.list("mottagare").forEach(line -> out.text(Style.LINE, line));
    }
  }
}
