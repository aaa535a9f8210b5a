package se.paragraf.corpus;

import java.util.List;
import java.util.Map;
import se.paragraf.corpus.Composition.Shape;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Numbering;
import se.paragraf.corpus.Flow.Style;

/**
 * Sets a source as the municipality would. {@code pages} are the pages found by an earlier pass,
 * for lists of contents; the first pass has none.
 */
final class Composer {

  private final Source source;
  private final Municipality municipality;
  private final Map<Integer, Integer> pages;

  Composer(Source source, Municipality municipality, Map<Integer, Integer> pages) {
    this.source = source;
    this.municipality = municipality;
    this.pages = pages;
  }

  Composition compose() {
    return switch (source.get("form")) {
      case "protokoll" -> protocol();
      case "utdrag", "bunt", "handling" -> papers();
      case "mötesbok" -> book();
      case "uppdragslista", "uppföljning" -> new AssignmentComposer(source, municipality).compose();
      case "presentation" -> slides();
      default -> throw new IllegalArgumentException(source.id() + ": form?");
    };
  }

  private Composition protocol() {
    String body = municipality.body(source.get("organ"));
    Composition out = new Composition(body + " " + source.get("datum"), Shape.PORTRAIT);
    Furniture furniture = new UnitComposer(source, municipality).minutes(Numbering.DOCUMENT, null);
    out.page(furniture);
    new FrontPage(source, municipality, pages).compose(out, furniture);
    UnitComposer units = new UnitComposer(source, municipality);
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      if (i == 0 || municipality.northern() || unit.kind().equals(Unit.PAPER)) {
        out.page(furniture);
      }
      out.mark(i);
      units.unit(out, unit);
    }
    return out;
  }

  /** Papers one after the other, each on its own pages with its own header. */
  private Composition papers() {
    Composition out = new Composition(source.units().getFirst().get("titel"), Shape.PORTRAIT);
    UnitComposer units = new UnitComposer(source, municipality);
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      out.page(units.furniture(unit));
      out.mark(i);
      units.unit(out, unit);
    }
    return out;
  }

  private Composition book() {
    String body = municipality.body(source.get("organ"));
    Composition out = new Composition("Mötesbok " + source.get("organ"), Shape.PORTRAIT);
    Furniture plain = new Furniture("", "", "", List.of(), Numbering.DOCUMENT);
    out.page(plain);
    out.text(Style.DISPLAY, "Mötesbok: " + source.get("organ") + " (" + source.get("datum") + ")");
    out.text(Style.TITLE, body);
    out.text(Style.LINE, "Datum: " + source.get("datum"));
    out.text(Style.LINE, "Plats: " + source.get("plats"));
    out.text(Style.LINE, "Kommentar: " + source.get("kommentar"));
    out.text(Style.HEADING, "Dagordning");
    agenda(out);
    UnitComposer units = new UnitComposer(source, municipality);
    for (int i = 0; i < source.units().size(); i++) {
      Unit unit = source.units().get(i);
      out.page(units.bookPage(unit));
      out.mark(i);
      units.unit(out, unit);
    }
    return out;
  }

  /**
   * The agenda, parted by {@code //}: {@code #} is a heading, else {@code 177/24 Title} with a
   * page.
   */
  private void agenda(Composition out) {
    for (String part : source.get("dagordning").split("//", -1)) {
      String line = part.strip();
      if (line.startsWith("#")) {
        out.text(Style.LABEL, line.substring(1).strip());
        continue;
      }
      out.text(Style.LINE, line);
      String number = line.split(" ")[0];
      for (int i = 0; i < source.units().size(); i++) {
        if (source.units().get(i).get("nummer").equals(number)) {
          out.text(Style.LINE, pages.getOrDefault(i, 99).toString());
        }
      }
    }
  }

  private Composition slides() {
    Unit unit = source.units().getFirst();
    Composition out = new Composition(unit.get("titel"), Shape.SLIDES);
    Furniture plain = new Furniture("", "", "", List.of(), Numbering.NONE);
    out.page(plain);
    out.mark(0);
    out.text(Style.SLIDE, unit.get("titel"));
    for (Block block : unit.blocks()) {
      switch (block) {
        case Block.Heading heading -> {
          out.page(plain);
          out.text(Style.SLIDE, heading.text().toUpperCase(java.util.Locale.of("sv")));
        }
        case Block.Paragraph paragraph -> out.text(Style.BULLET, paragraph.text());
        case Block.Item item -> out.text(Style.BULLET, item.label() + " " + item.text());
        case Block.Grid grid -> out.blocks(List.of(grid));
      }
    }
    return out;
  }
}
