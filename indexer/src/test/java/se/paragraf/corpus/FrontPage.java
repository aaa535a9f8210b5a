package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Style;

/** The first pages of minutes: who met, who adjusts, the posting, and sometimes the contents. */
final class FrontPage {

  private final Source source;
  private final Municipality municipality;
  private final Map<Integer, Integer> pages;

  FrontPage(Source source, Municipality municipality, Map<Integer, Integer> pages) {
    this.source = source;
    this.municipality = municipality;
    this.pages = pages;
  }

  void compose(Composition out, Furniture furniture) {
    boolean north = municipality.northern();
    String body = municipality.body(source.get("organ"));
    out.text(Style.DISPLAY, north ? "Protokoll " + body.toLowerCase(Locale.of("sv")) : body);
    if (north) {
      out.text(Style.LINE, "Sammanträdesdatum " + source.get("datum"));
    }
    List<List<String>> rows = new ArrayList<>();
    row(rows, north ? "Tid och plats" : "Plats och tid", "plats");
    row(rows, north ? "Beslutande ledamöter" : "Beslutande", "beslutande");
    row(rows, "Tjänstgörande ersättare", "tjänstgörande");
    row(rows, "Ej tjänstgörande ersättare", "ersättare");
    row(rows, north ? "Övriga närvarande" : "Övriga deltagande", "övriga");
    row(rows, north ? "Justerare" : "Utses att justera", "justerare");
    row(rows, "Justeringens plats och tid", "justering");
    row(rows, "Underskrifter", "");
    rows.add(List.of("Sekreterare", signed(source.get("sekreterare"))));
    rows.add(List.of("Ordförande", signed(source.get("ordförande"))));
    rows.add(List.of(north ? "Justerare" : "Justerande", signed(source.get("justerare"))));
    rows.add(List.of("Paragrafer", paragraphs()));
    out.table(rows, 1, 2.2);
    out.text(Style.LABEL, north ? "Bevis om anslag" : "ANSLAG/BEVIS");
    out.text(
        Style.BODY,
        "Protokollet är justerat. Justeringen har tillkännagivits genom anslag på kommunens"
            + " digitala anslagstavla.");
    List<List<String>> notice = new ArrayList<>();
    notice.add(List.of("Organ", body));
    notice.add(List.of("Sammanträdesdatum", source.get("datum")));
    List<String> posted = source.list("anslag");
    notice.add(List.of("Datum då anslaget sätts upp", posted.getFirst()));
    notice.add(List.of("Datum då anslaget tas ned", posted.getLast()));
    notice.add(List.of("Förvaringsplats för protokollet", source.get("förvaras")));
    notice.add(List.of("Underskrift", signed(source.get("sekreterare"))));
    out.table(notice, 1, 1.8);
    if (source.has("förteckning")) {
      out.page(furniture);
      contents(out);
    }
  }

  private void row(List<List<String>> rows, String label, String key) {
    if (key.isEmpty() || source.has(key)) {
      rows.add(List.of(label, String.join("\n", source.list(key))));
    }
  }

  private static String signed(String names) {
    return names.isEmpty() ? "" : String.join("\n", Source.split(names));
  }

  private String paragraphs() {
    List<Unit> units =
        source.units().stream().filter(unit -> unit.kind().equals(Unit.PARAGRAPH)).toList();
    return units.getFirst().number() + "–" + units.getLast().number();
  }

  private void contents(Composition out) {
    out.text(Style.HEADING, source.get("förteckning"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      if (unit.kind().equals(Unit.PARAGRAPH)) {
        rows.add(
            List.of("§ " + unit.number(), unit.get("titel"), pages.getOrDefault(i, 99).toString()));
      }
    }
    out.table(rows, 0.7, 7, 0.5);
  }
}
