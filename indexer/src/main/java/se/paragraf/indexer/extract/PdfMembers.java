package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the files that lie in a PDF: those of a portfolio, attachments, and files pinned to a
 * page.
 */
final class PdfMembers {

  private static final int DEEPEST = 20;

  private final MemberSpool spool;
  private final List<ExtractedDocument.Member> members = new ArrayList<>();
  private final Map<COSBase, Boolean> taken = new IdentityHashMap<>();

  private PdfMembers(MemberSpool spool) {
    this.spool = spool;
  }

  static List<ExtractedDocument.Member> of(PDDocument document, MemberSpool spool)
      throws IOException {
    PdfMembers found = new PdfMembers(spool);
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      found.tree(names.getEmbeddedFiles(), 0);
    }
    for (PDPage page : document.getPages()) {
      found.annotations(page);
    }
    return found.members;
  }

  private void tree(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      for (PDComplexFileSpecification it : names.values()) {
        take(it);
      }
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        tree(kid, depth + 1);
      }
    }
  }

  private void annotations(PDPage page) throws IOException {
    if (!page.getCOSObject().containsKey(org.apache.pdfbox.cos.COSName.ANNOTS)) {
      return;
    }
    for (PDAnnotation it : page.getAnnotations()) {
      if (it instanceof PDAnnotationFileAttachment attachment
          && attachment.getFile() instanceof PDComplexFileSpecification file) {
        take(file);
      }
    }
  }

  private void take(@Nullable PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile embedded = file == null ? null : embedded(file);
    if (file == null || embedded == null || taken.put(embedded.getCOSObject(), true) != null) {
      return;
    }
    String name = file.getFilename();
    try (InputStream bytes = embedded.createInputStream()) {
      members.add(spool.add(name == null ? "bilaga-" + (members.size() + 1) : name, bytes));
    }
  }

  private static @Nullable PDEmbeddedFile embedded(PDComplexFileSpecification file) {
    PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
    return unicode != null ? unicode : file.getEmbeddedFile();
  }
}
