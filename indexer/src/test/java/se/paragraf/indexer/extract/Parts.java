package se.paragraf.indexer.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts parts together to a document that is a ZIP, as a word processor writes them. */
final class Parts {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A DOCX with that body. */
  static Parts docx(String body) {
    Parts parts = new Parts();
    parts.xml(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\" ContentType="
            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.xml(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + RELATIONS
            + "\"><Relationship Id=\"rId1\" Type=\""
            + TYPES
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.xml(
        "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    return parts;
  }

  /** A part of the DOCX that the body points at with the id. */
  Parts word(String id, String type, String name, String element, String content) {
    xml("word/" + name, "<w:" + element + " " + W + ">" + content + "</w:" + element + ">");
    return related(id, type, name);
  }

  Parts related(String id, String type, String name) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPES, type, name));
    return this;
  }

  Parts xml(String name, String content) {
    return bytes(
        name,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
  }

  Parts bytes(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] zip() throws IOException {
    if (!relations.isEmpty()) {
      xml(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
