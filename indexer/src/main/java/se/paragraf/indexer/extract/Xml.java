package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML part of a document from its start to its end, holding nothing.
 *
 * <p>Names are local ones: the office formats have several namespaces for the same element (ISO
 * strict and transitional, old and new). Entities and DTDs are not read, since the files are
 * strangers'.
 */
final class Xml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final InputStream stream;

  private Xml(InputStream stream) throws IOException {
    this.stream = stream;
    try {
      this.reader = FACTORY.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      throw new IOException("a part of it is not XML: " + e.getMessage(), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static Xml open(InputStream stream) throws IOException {
    return new Xml(stream);
  }

  /** Goes on; false at the end. */
  boolean next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
      return true;
    } catch (XMLStreamException e) {
      throw new IOException("a part of it is not well-formed XML: " + e.getMessage(), e);
    }
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isStart(String name) {
    return isStart() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return isEnd() && reader.getLocalName().equals(name);
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  String name() {
    return reader.getLocalName();
  }

  /** Whether the element's namespace has that word in its address. */
  boolean isOf(String namespace) {
    String address = reader.getNamespaceURI();
    return address != null && address.contains(namespace);
  }

  String text() {
    return reader.getText();
  }

  @Nullable String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Goes past the element that has just begun, with all that is in it. */
  void skip() throws IOException {
    int depth = 1;
    while (depth > 0 && next()) {
      if (isStart()) {
        depth++;
      } else if (isEnd()) {
        depth--;
      }
    }
  }

  /** All text of the element that has just begun. */
  String content() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      if (isStart()) {
        depth++;
      } else if (isEnd()) {
        depth--;
      } else if (isText()) {
        text.append(text());
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      stream.close();
    }
  }
}
