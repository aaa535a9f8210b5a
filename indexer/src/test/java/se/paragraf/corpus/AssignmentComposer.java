package se.paragraf.corpus;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.corpus.Composition.Shape;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Numbering;
import se.paragraf.corpus.Flow.Style;

/** Sets the two kinds of lists of assignments: the register with columns, and the follow-up. */
final class AssignmentComposer {

  private static final List<String> COLUMNS =
      List.of(
          "Ärendets startdatum",
          "Dnr",
          "Ärendemening",
          "Uppdraget",
          "Motpart",
          "Statusuppdatering");
  private static final double[] SHARES = {1.05, 1.25, 2.1, 3.0, 1.35, 3.0};

  private final Source source;
  private final Municipality municipality;

  AssignmentComposer(Source source, Municipality municipality) {
    this.source = source;
    this.municipality = municipality;
  }

  Composition compose() {
    return source.get("form").equals("uppföljning") ? followUp() : register();
  }

  private Composition register() {
    Composition out = new Composition("Uppdragslista", Shape.LANDSCAPE);
    out.page(new Furniture(municipality.official(), "", "", List.of(), Numbering.NONE));
    out.text(Style.DISPLAY, "UPPDRAGSLISTA");
    out.text(Style.LINE, "Datum");
    out.text(Style.LINE, source.get("datum"));
    String body = "";
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      if (!source.bodyOf(unit).equals(body)) {
        flush(out, rows);
        body = source.bodyOf(unit);
        out.text(Style.TITLE, body);
        out.text(Style.HEADING, "Ärendeförteckning");
        rows.add(COLUMNS);
      }
      // A mark inside a table stands for the row that follows: the writer looks it up by index.
      rows.add(row(unit, i));
    }
    flush(out, rows);
    return out;
  }

  private void flush(Composition out, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (source.extension().equals("pdf")) {
      out.ruled(List.copyOf(rows), SHARES);
    } else {
      out.ruled(broken(rows), SHARES);
    }
    rows.clear();
  }

  private static List<String> row(Unit unit, int index) {
    return List.of(
        unit.get("start") + "\u0000" + index,
        unit.get("dnr"),
        unit.get("titel"),
        unit.get("uppdrag"),
        unit.get("motpart"),
        unit.get("status"));
  }

  /**
   * Rows as they look when a paged list has been turned into a text document: where the author has
   * put a break, the header row comes again and the row goes on under empty cells.
   */
  private static List<List<String>> broken(List<List<String>> rows) {
    List<List<String>> result = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.stream().noneMatch(cell -> cell.contains("‖"))) {
        result.add(row);
        continue;
      }
      List<String> first = new ArrayList<>();
      List<String> rest = new ArrayList<>();
      for (String cell : row) {
        int cut = cell.indexOf('‖');
        boolean inWord = cut > 0 && cell.charAt(cut - 1) != ' ';
        first.add(cut < 0 ? cell : cell.substring(0, cut).strip() + (inWord ? "-" : ""));
        rest.add(cut < 0 ? "" : cell.substring(cut + 1).strip());
      }
      result.add(first);
      result.add(COLUMNS);
      result.add(rest);
    }
    return result;
  }

  private Composition followUp() {
    Composition out = new Composition(source.get("titel"), Shape.PORTRAIT);
    out.page(new Furniture(municipality.official(), "", "", List.of(), Numbering.NONE));
    out.text(Style.DISPLAY, source.get("titel"));
    out.text(Style.BODY, source.get("ingress"));
    String group = "";
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      if (!unit.get("avsnitt").equals(group)) {
        group = unit.get("avsnitt");
        out.text(Style.TITLE, group);
      }
      out.mark(i);
      out.text(Style.LABEL, unit.get("titel") + " (" + unit.get("motpart") + ")");
      out.text(Style.BODY, unit.get("status"));
    }
    return out;
  }
}
