package se.paragraf.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import se.paragraf.corpus.Flow.Furniture;
import se.paragraf.corpus.Flow.Numbering;

/** Writes PDF with an embedded font; the same composition gives the same bytes. */
final class PdfWriter {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The file, and the page on which each unit begins. */
  record Pdf(byte[] bytes, Map<Integer, Integer> firstPages) {}

  private PdfWriter() {}

  static Pdf write(Composition composition) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      PDFont face = PDType0Font.load(document, font);
      PdfPages pages = new PdfPages(composition, new TextLayout(face));
      for (int i = 0; i < pages.sheets().size(); i++) {
        page(document, face, pages, i);
      }
      document.getDocumentInformation().setTitle(composition.title());
      document.getDocumentInformation().setProducer("Paragraf demo corpus");
      document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "sv-SE");
      document.setDocumentId((long) composition.title().hashCode());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new Pdf(out.toByteArray(), pages.firstPages());
    }
  }

  private static void page(PDDocument document, PDFont face, PdfPages pages, int index)
      throws IOException {
    PdfPages.Sheet sheet = pages.sheets().get(index);
    PDPage page = new PDPage(new PDRectangle(pages.width, pages.height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setLineWidth(0.4f);
      Furniture furniture = sheet.furniture();
      String number = number(pages.sheets(), index);
      float y = pages.height - 48;
      if (!furniture.left().isEmpty()) {
        String right = furniture.right();
        String head = furniture.left() + (right.isEmpty() ? "" : "  " + right);
        show(content, face, new PdfPages.Run(pages.left, y, head, 9.5f, true, 0));
        show(content, face, new PdfPages.Run(pages.width - 110, y, number, 9.5f, false, 0));
      } else if (furniture.numbering() == Numbering.DOCUMENT) {
        show(content, face, new PdfPages.Run(pages.width / 2, 30, number, 9.5f, false, 0));
      }
      show(content, face, new PdfPages.Run(pages.left, y - 14, furniture.second(), 9.5f, false, 0));
      for (PdfPages.Run run : sheet.runs()) {
        show(content, face, run);
      }
      for (PdfPages.Rule rule : sheet.rules()) {
        content.moveTo(rule.x1(), rule.y1());
        content.lineTo(rule.x2(), rule.y2());
        content.stroke();
      }
      float x = pages.left;
      for (String foot : furniture.footer()) {
        show(content, face, new PdfPages.Run(x, 40, foot, 8.5f, false, 0));
        x += 250;
      }
    }
  }

  private static String number(List<PdfPages.Sheet> sheets, int index) {
    Furniture furniture = sheets.get(index).furniture();
    if (furniture.numbering() == Numbering.NONE) {
      return "";
    }
    boolean whole = furniture.numbering() == Numbering.DOCUMENT;
    if (whole && furniture.left().isEmpty()) {
      return String.valueOf(index + 1);
    }
    int first = index;
    while (first > 0 && (whole || sheets.get(first - 1).furniture() == furniture)) {
      first--;
    }
    int last = index;
    while (last < sheets.size() - 1 && (whole || sheets.get(last + 1).furniture() == furniture)) {
      last++;
    }
    return (index - first + 1) + " (" + (last - first + 1) + ")";
  }

  private static void show(PDPageContentStream content, PDFont face, PdfPages.Run run)
      throws IOException {
    if (run.text().isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(face, run.size());
    content.setRenderingMode(run.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.setCharacterSpacing(run.spacing());
    content.newLineAtOffset(run.x(), run.y());
    content.showText(run.text());
    content.endText();
  }
}
