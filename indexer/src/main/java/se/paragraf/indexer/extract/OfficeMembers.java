package se.paragraf.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the documents that lie in an office document.
 *
 * <p>Convention: a document of the same family lies there as it is. Another one is wrapped by OLE:
 * in a stream {@code \1Ole10Native} with its name, in {@code CONTENTS} (PDF), or as the streams of
 * an older office document.
 */
final class OfficeMembers {

  private final OfficePackage parts;
  private final MemberSpool spool;

  OfficeMembers(OfficePackage parts, MemberSpool spool) {
    this.parts = parts;
    this.spool = spool;
  }

  List<ExtractedDocument.Member> of(Collection<OfficePackage.Relation> relations)
      throws IOException {
    List<ExtractedDocument.Member> members = new ArrayList<>();
    for (OfficePackage.Relation it : relations) {
      boolean holds =
          it.type().equals("package")
              || it.type().equals("oleObject")
              || it.type().equals("aFChunk");
      if (!holds || it.external()) {
        continue;
      }
      try (InputStream stream = parts.stream(it.target())) {
        if (stream == null) {
          continue;
        }
        String name = it.target().substring(it.target().lastIndexOf('/') + 1);
        if (name.toLowerCase(Locale.ROOT).endsWith(".bin")) {
          unwrap(stream, name, members);
        } else {
          members.add(spool.add(name, stream));
        }
      }
    }
    return members;
  }

  private void unwrap(InputStream wrapped, String name, List<ExtractedDocument.Member> members)
      throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(wrapped)) {
      ExtractedDocument.Member member = unwrapped(ole.getRoot(), name, spool);
      if (member != null) {
        members.add(member);
      }
    } catch (IOException | RuntimeException e) {
      // An object of a program that nobody has, such as a formula: no document.
      if (e instanceof MemberSpool.TooMuchException tooMuch) {
        throw tooMuch;
      }
    }
  }

  /** What a packed file was called, without its folder. */
  static String name(Ole10Native wrapped, String otherwise) {
    String label = wrapped.getFileName() == null ? wrapped.getLabel() : wrapped.getFileName();
    String name = label == null ? "" : label.substring(label.lastIndexOf('\\') + 1).strip();
    return name.isEmpty() ? otherwise : name;
  }

  /** The document that the folder of an OLE file wraps; null where there is none. */
  static ExtractedDocument.@Nullable Member unwrapped(
      DirectoryNode node, String name, MemberSpool spool) throws IOException {
    String stem = name.replaceFirst("\\.bin$", "");
    if (node.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
      try {
        Ole10Native wrapped = Ole10Native.createFromEmbeddedOleObject(node);
        return spool.add(name(wrapped, stem), new ByteArrayInputStream(wrapped.getDataBuffer()));
      } catch (Ole10NativeException | FileNotFoundException e) {
        return null;
      }
    }
    if (node.hasEntryCaseInsensitive("Package")) {
      return stream(node, "Package", stem, spool);
    }
    if (node.hasEntryCaseInsensitive("CONTENTS")) {
      return stream(node, "CONTENTS", stem + ".pdf", spool);
    }
    if (node.hasEntryCaseInsensitive("WordDocument")) {
      return copied(node, stem + ".doc", spool);
    }
    if (node.hasEntryCaseInsensitive("Workbook") || node.hasEntryCaseInsensitive("Book")) {
      return copied(node, stem + ".xls", spool);
    }
    if (node.hasEntryCaseInsensitive("PowerPoint Document")) {
      return copied(node, stem + ".ppt", spool);
    }
    return null;
  }

  private static ExtractedDocument.Member stream(
      DirectoryNode node, String entry, String name, MemberSpool spool) throws IOException {
    try (DocumentInputStream stream = node.createDocumentInputStream(entry)) {
      return spool.add(name, stream);
    }
  }

  private static ExtractedDocument.Member copied(DirectoryNode node, String name, MemberSpool spool)
      throws IOException {
    try (POIFSFileSystem copy = new POIFSFileSystem()) {
      org.apache.poi.poifs.filesystem.EntryUtils.copyNodes(node, copy.getRoot());
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      copy.writeFilesystem(out);
      return spool.add(name, new ByteArrayInputStream(out.toByteArray()));
    }
  }
}
