package se.paragraf.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.paragraf.model.Body;
import se.paragraf.model.CouncilRecord;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Snippet;

/**
 * Hits as an Atom feed (RFC 4287). An entry's id is made of its record's and the feed's of its
 * search, so that both are the same wherever the index is served. An entry's time is the record's
 * day; where it has none, the time of the index.
 */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_INSTANT;

  private final XMLStreamWriter xml;
  private final SearchResult result;
  private final String base;

  private AtomFeed(XMLStreamWriter xml, SearchResult result, String base) {
    this.xml = xml;
    this.result = result;
    this.base = base;
  }

  static byte[] write(
      SearchService.Answer answer, SearchParameters search, String base, String self) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomFeed(xml, answer.result(), base).write(search, self);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // memory does not fail
    }
    return out.toByteArray();
  }

  private void write(SearchParameters search, String self) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "sv");
    element("title", search.q().isBlank() ? "Paragraf" : "Paragraf: " + search.q());
    element("id", id("search " + search.withSize(SearchParameters.DEFAULT_SIZE).toQueryString()));
    element("updated", updated());
    link("self", self, "application/atom+xml");
    link("alternate", base + "/?" + search.toQueryString(), "text/html");
    xml.writeStartElement("author");
    element("name", "Paragraf");
    xml.writeEndElement();
    for (SearchResult.Hit hit : whole()) {
      entry(hit);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /** The hits that have every word. */
  private List<SearchResult.Hit> whole() {
    return result.hits().stream().filter(it -> it.missing().isEmpty()).toList();
  }

  /** The latest of the entries' times, so that it changes when a newer one comes. */
  private String updated() {
    return whole().stream()
        .map(it -> time(it.record()))
        .max(String::compareTo)
        .orElse(TIME.format(result.index().committed()));
  }

  private void entry(SearchResult.Hit hit) throws XMLStreamException {
    CouncilRecord record = hit.record();
    xml.writeStartElement("entry");
    element("title", title(record));
    element("id", id("record " + record.id()));
    element("updated", time(record));
    link("alternate", base + "/records/" + SearchParameters.encoded(record.id()), "text/html");
    xml.writeStartElement("summary");
    xml.writeAttribute("type", "html");
    StringBuilder html = new StringBuilder();
    hit.snippets().forEach(it -> addHtml(it, html));
    xml.writeCharacters(clean(html.toString()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String title(CouncilRecord record) {
    List<String> parts = new ArrayList<>();
    if (record.head().body() instanceof Body it) {
      parts.add(it.name());
    }
    if (record.paragraph() != null) {
      parts.add("§ " + record.paragraph());
    }
    String citation = String.join(" ", parts);
    return citation.isEmpty() ? record.head().title() : citation + ": " + record.head().title();
  }

  private static void addHtml(Snippet snippet, StringBuilder html) {
    html.append("<p>");
    for (Snippet.Fragment fragment : snippet.fragments()) {
      html.append(fragment.match() ? "<b>" : "");
      html.append(fragment.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      html.append(fragment.match() ? "</b>" : "");
    }
    html.append("</p>");
  }

  private String time(CouncilRecord record) {
    LocalDate date = record.head().date();
    return TIME.format(
        date == null
            ? result.index().committed().truncatedTo(ChronoUnit.SECONDS)
            : date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String id(String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("paragraf " + name).getBytes(StandardCharsets.UTF_8));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address, String type) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  /** Without the signs that no XML may hold, such as a form feed or half a pair. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            it ->
                it == '\t'
                    || it == '\n'
                    || it == '\r'
                    || it >= 0x20 && it <= 0xD7FF
                    || it >= 0xE000 && it <= 0xFFFD
                    || it >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
