package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what is drawn in a DOCX and holds words: pictures of whole pages, by OCR, and the boxes of
 * its diagrams.
 *
 * <p>Convention: a page that was scanned into a text document fills the page. Smaller pictures are
 * logos and photographs.
 */
final class DocxPictures {

  private static final float POINTS_OF_EMU = 1 / 12700f;

  private final OfficePackage parts;
  private final Map<String, OfficePackage.Relation> relations;
  private final PagePictures pictures;

  DocxPictures(
      OfficePackage parts, Map<String, OfficePackage.Relation> relations, PagePictures pictures) {
    this.parts = parts;
    this.relations = relations;
    this.pictures = pictures;
  }

  /** What a drawing shows, and how large. */
  static final class Place {

    private final List<String> shown = new ArrayList<>();
    private final List<String> diagrams = new ArrayList<>();
    private float width;
    private float height;

    /** Takes in an element of the drawing that has just begun. */
    void see(Xml xml) {
      switch (xml.name()) {
        case "extent" -> {
          width = xml.number("cx", 0) * POINTS_OF_EMU;
          height = xml.number("cy", 0) * POINTS_OF_EMU;
        }
        case "shape" -> {
          String style = xml.attribute("style", "");
          width = Math.max(width, PagePictures.length(style, "width"));
          height = Math.max(height, PagePictures.length(style, "height"));
        }
        case "blip" -> shown.add(xml.attribute("embed", ""));
        case "imagedata" -> shown.add(xml.attribute("id", ""));
        case "relIds" -> diagrams.add(xml.attribute("dm", ""));
        case "chart" -> diagrams.add(xml.attribute("id", ""));
        default -> {
          // Shapes without words.
        }
      }
    }
  }

  List<Line> read(Place place) throws IOException {
    List<Line> lines = new ArrayList<>();
    if (PagePictures.isPage(place.width, place.height)) {
      for (String id : place.shown) {
        OfficePackage.Relation it = relations.get(id);
        if (it == null || it.external()) {
          continue;
        }
        try (InputStream picture = parts.stream(it.target())) {
          if (picture != null) {
            lines.addAll(pictures.read(picture, it.target(), place.width));
          }
        }
      }
    }
    for (String id : place.diagrams) {
      OfficePackage.Relation it = relations.get(id);
      if (it != null && !it.external()) {
        lines.addAll(diagram(it.target()));
      }
    }
    return lines;
  }

  private List<Line> diagram(String part) throws IOException {
    try (Xml xml = parts.xml(part)) {
      return xml == null ? List.of() : DrawnText.words(xml);
    }
  }
}
