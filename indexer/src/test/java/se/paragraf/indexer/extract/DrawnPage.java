package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page of A4 that is drawn by the operators of a content stream; F1 is Helvetica, F2 bold. */
final class DrawnPage {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDResources resources = new PDResources();

  private DrawnPage() {
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.HELVETICA_BOLD));
    page.setResources(resources);
    document.addPage(page);
  }

  static DrawnPage blank() {
    return new DrawnPage();
  }

  /** The texts of the lines that the operators draw. */
  static List<String> textsOf(String operators) throws IOException {
    return blank().draw(operators).texts();
  }

  static List<Line> linesOf(String operators) throws IOException {
    return blank().draw(operators).lines();
  }

  DrawnPage turn(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  DrawnPage form(String name, String operators) throws IOException {
    COSStream form = stream(operators);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSDictionary forms = new COSDictionary();
    forms.setItem(COSName.getPDFName(name), form);
    resources.getCOSObject().setItem(COSName.XOBJECT, forms);
    return this;
  }

  DrawnPage draw(String operators) throws IOException {
    page.setContents(new PDStream(stream(operators)));
    return this;
  }

  List<Line> lines() throws IOException {
    try (document) {
      return new PdfReader().read(document, 1);
    }
  }

  List<String> texts() throws IOException {
    return lines().stream().map(Line::text).toList();
  }

  private COSStream stream(String operators) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(WINDOWS));
    }
    return stream;
  }
}
