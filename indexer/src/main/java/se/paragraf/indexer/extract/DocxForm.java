package se.paragraf.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a DOCX from its parts.
 *
 * <p>Tika's own parser drops the letters' size and the styles' weight, and puts heads and notes
 * where they are not read in. Here the head of a section comes before its text, its foot after all
 * text, and a note below the paragraph that it belongs to. A DOCX has no pages until a program
 * paginates it.
 */
final class DocxForm implements FormReader {

  @Override
  public Content read(Form form) throws IOException {
    try (OfficePackage parts = new OfficePackage(form.file())) {
      String main = main(parts);
      Map<String, OfficePackage.Relation> relations = parts.relations(main);
      Reading reading = new Reading(parts, relations, main, form.progress());
      reading.read(main);
      List<String> warnings = new ArrayList<>(reading.pictures.warnings());
      Warnings.comments(reading.comments()).ifPresent(warnings::add);
      return new Content(
          reading.out.pages(),
          new OfficeMembers(parts, form.spool()).of(relations.values()),
          warnings);
    }
  }

  private static String main(OfficePackage parts) throws IOException {
    for (OfficePackage.Relation it : parts.relations("").values()) {
      if (it.type().equals("officeDocument")) {
        return it.target();
      }
    }
    return "word/document.xml";
  }

  /** One document on its way. */
  private static final class Reading {

    private final OfficePackage parts;
    private final Map<String, OfficePackage.Relation> relations;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final PagePictures pictures;
    private final LineCollector out = new LineCollector();
    private final List<Set<String>> heads = new ArrayList<>();
    private final Set<String> feet = new LinkedHashSet<>();
    private List<String> head = List.of();
    private int section;

    Reading(
        OfficePackage parts,
        Map<String, OfficePackage.Relation> relations,
        String main,
        PageProgress progress)
        throws IOException {
      this.parts = parts;
      this.relations = relations;
      this.pictures = new PagePictures(progress);
      this.styles = DocxStyles.read(part("styles"));
      this.numbering = DocxNumbering.read(part("numbering"));
      sections(main);
    }

    void read(String main) throws IOException {
      Map<String, String> notes = new HashMap<>();
      notes("footnote", notes);
      notes("endnote", notes);
      Xml body = parts.xml(main);
      if (body == null) {
        throw new IOException("it has no text part");
      }
      head();
      try (body) {
        reader(relations, notes, out, this::nextSection).read(body, "document");
      }
      List<String> said = new ArrayList<>();
      for (String foot : feet) {
        for (Line line : margin(foot)) {
          if (!said.contains(line.text())) {
            said.add(line.text());
            out.add(line);
          }
        }
      }
    }

    private void nextSection() throws IOException {
      section++;
      head();
    }

    /** The head of the section, if it says something else than the one before. */
    private void head() throws IOException {
      if (section >= heads.size()) {
        return;
      }
      List<Line> lines = new ArrayList<>();
      List<String> said = new ArrayList<>();
      for (String part : heads.get(section)) {
        // Heads of the first page, of even and of odd pages are often the same.
        for (Line line : margin(part)) {
          if (!said.contains(line.text())) {
            said.add(line.text());
            lines.add(line);
          }
        }
      }
      if (!said.equals(head)) {
        head = said;
        out.gap();
        out.addAll(lines);
        out.gap();
      }
    }

    private List<Line> margin(String part) throws IOException {
      Xml xml = parts.xml(part);
      if (xml == null) {
        return List.of();
      }
      LineCollector lines = new LineCollector();
      try (xml) {
        reader(parts.relations(part), Map.of(), lines, () -> {})
            .read(xml, part.contains("footer") ? "ftr" : "hdr");
      }
      return lines.pages().stream()
          .flatMap(page -> page.lines().stream())
          .filter(Line::hasLetters)
          .toList();
    }

    private DocxReader reader(
        Map<String, OfficePackage.Relation> its,
        Map<String, String> notes,
        LineCollector lines,
        DocxReader.Sections sections) {
      return new DocxReader(
          styles, numbering, notes, new DocxPictures(parts, its, pictures), lines, sections);
    }

    /** The heads and feet that the sections name; one that names none has those before it. */
    private void sections(String main) throws IOException {
      Xml xml = parts.xml(main);
      if (xml == null) {
        return;
      }
      Set<String> named = Set.of();
      try (xml) {
        while (xml.next()) {
          if (xml.isStart("sectPr")) {
            Set<String> own = section(xml);
            named = own.isEmpty() ? named : own;
            heads.add(named);
          }
        }
      }
    }

    private Set<String> section(Xml xml) throws IOException {
      Set<String> own = new LinkedHashSet<>();
      while (xml.next() && !xml.isEnd("sectPr")) {
        if (xml.isStart("sectPrChange")) {
          xml.skip();
        }
        boolean foot = xml.isStart("footerReference");
        if (foot || xml.isStart("headerReference")) {
          OfficePackage.Relation it = relations.get(xml.attribute("id", ""));
          if (it != null && !it.external()) {
            (foot ? feet : own).add(it.target());
          }
        }
      }
      return own;
    }

    private void notes(String kind, Map<String, String> notes) throws IOException {
      Xml xml = part(kind + "s");
      if (xml == null) {
        return;
      }
      try (xml) {
        while (xml.next()) {
          if (xml.isStart(kind)) {
            String id = kind.charAt(0) + xml.attribute("id", "");
            LineCollector lines = new LineCollector();
            reader(Map.of(), Map.of(), lines, () -> {}).read(xml, kind);
            StringBuilder note = new StringBuilder();
            lines.pages().forEach(page -> page.lines().forEach(it -> add(note, it.text())));
            notes.put(id, note.toString().strip());
          }
        }
      }
    }

    private static void add(StringBuilder note, String text) {
      note.append(text.isBlank() ? "" : text + " ");
    }

    int comments() throws IOException {
      Xml xml = part("comments");
      int count = 0;
      if (xml != null) {
        try (xml) {
          while (xml.next()) {
            count += xml.isStart("comment") ? 1 : 0;
          }
        }
      }
      return count;
    }

    private @Nullable Xml part(String type) throws IOException {
      for (OfficePackage.Relation it : relations.values()) {
        if (it.type().equals(type) && !it.external()) {
          return parts.xml(it.target());
        }
      }
      return null;
    }
  }
}
