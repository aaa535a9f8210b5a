package se.paragraf.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the letters of a PDF page stand, from the operators that draw them.
 *
 * <p>PDFBox opens the file and its fonts. Its own way from operators to letters makes a dozen
 * objects for each letter, which was more than half of the time that a document took. Colours are
 * passed over, and pictures are only noted; invisible text is read, since that is what a scanner's
 * text recognition writes.
 */
final class ContentReader {

  private static final int BT = 'B' << 8 | 'T';
  private static final int Q_SAVE = 'q';
  private static final int Q_RESTORE = 'Q';
  private static final int CM = 'c' << 8 | 'm';
  private static final int TF = 'T' << 8 | 'f';
  private static final int TD_SMALL = 'T' << 8 | 'd';
  private static final int TD = 'T' << 8 | 'D';
  private static final int TM = 'T' << 8 | 'm';
  private static final int T_STAR = 'T' << 8 | '*';
  private static final int TJ_SMALL = 'T' << 8 | 'j';
  private static final int TJ = 'T' << 8 | 'J';
  private static final int QUOTE = '\'';
  private static final int DOUBLE_QUOTE = '"';
  private static final int TC = 'T' << 8 | 'c';
  private static final int TW = 'T' << 8 | 'w';
  private static final int TZ = 'T' << 8 | 'z';
  private static final int TL = 'T' << 8 | 'L';
  private static final int TS = 'T' << 8 | 's';
  private static final int DO = 'D' << 8 | 'o';
  private static final int BMC = ('B' << 8 | 'M') << 8 | 'C';
  private static final int BDC = ('B' << 8 | 'D') << 8 | 'C';
  private static final int EMC = ('E' << 8 | 'M') << 8 | 'C';

  private static final int RE = 'r' << 8 | 'e';
  private static final int F_STAR = 'f' << 8 | '*';
  private static final int B_STAR = 'B' << 8 | '*';
  private static final int B_SMALL_STAR = 'b' << 8 | '*';

  /** Forms draw forms; a file that nests them without end is damaged. */
  private static final int DEEPEST = 24;

  private static final int MOST_SAVED = 1 << 12;

  private static final int MOST_FONTS = 64;

  private final LetterPlacer placer;
  private final PageRules rules;
  private final PageImages images;
  private final Operands operands = new Operands();
  private final Map<PDFont, PdfFont> fonts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PDFont, PdfFont> eldest) {
          return size() > MOST_FONTS;
        }
      };

  ContentReader(LetterPlacer placer, PageRules rules, PageImages images) {
    this.placer = placer;
    this.rules = rules;
    this.images = images;
  }

  void read(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    PDRectangle box = page.getCropBox();
    placer.start(box.getWidth(), box.getHeight());
    images.start(box.getWidth(), box.getHeight());
    rules.start(Turn.of(page.getRotation(), box.getWidth(), box.getHeight()));
    try (InputStream content = new ContentStream(page)) {
      read(
          content,
          resources == null ? new PDResources() : resources,
          new TextState(new Transform(1, 0, 0, 1, -box.getLowerLeftX(), -box.getLowerLeftY())),
          0);
    }
  }

  private void read(InputStream content, PDResources resources, TextState state, int depth)
      throws IOException {
    ContentTokens tokens = new ContentTokens(content, operands);
    Map<String, PdfFont> named = new HashMap<>();
    Deque<TextState> saved = new ArrayDeque<>();
    for (int operator = tokens.next(); operator != ContentTokens.END; operator = tokens.next()) {
      switch (operator) {
        case Q_SAVE -> {
          if (saved.size() < MOST_SAVED) {
            saved.push(state.copy());
          }
        }
        case Q_RESTORE -> state = saved.isEmpty() ? state : saved.pop();
        case CM -> state.page = matrix().then(state.page);
        case BT -> placer.setMatrix(Transform.NONE);
        case TM -> placer.setMatrix(matrix());
        case TF -> {
          state.font = font(resources, named);
          state.size = operands.number(0);
        }
        case TD_SMALL -> placer.moveLine(operands.number(0), operands.number(1));
        case TD -> {
          state.leading = -operands.number(1);
          placer.moveLine(operands.number(0), operands.number(1));
        }
        case T_STAR -> placer.moveLine(0, -state.leading);
        case TJ, TJ_SMALL -> placer.show(operands, state);
        case QUOTE -> {
          placer.moveLine(0, -state.leading);
          placer.show(operands, state);
        }
        case DOUBLE_QUOTE -> {
          state.wordGap = operands.number(0);
          state.letterGap = operands.number(1);
          placer.moveLine(0, -state.leading);
          placer.show(operands, state);
        }
        case TC -> state.letterGap = operands.number(0);
        case TW -> state.wordGap = operands.number(0);
        case TZ -> state.scale = operands.number(0) / 100;
        case TL -> state.leading = operands.number(0);
        case TS -> state.rise = operands.number(0);
        case BMC -> placer.beginMark(null);
        case BDC -> placer.beginMark(actualText(resources));
        case EMC -> placer.endMark();
        case DO -> object(resources, state, depth);
        default -> rule(operator, state.page);
      }
    }
  }

  /** Other operators draw no letters, but may draw the rules of a table. */
  private void rule(int operator, Transform page) {
    switch (operator) {
      case 'm' -> rules.move(operands.number(0), operands.number(1), page);
      case 'l' -> rules.line(operands.number(0), operands.number(1), page);
      case 'c' -> rules.line(operands.number(4), operands.number(5), page);
      case 'v', 'y' -> rules.line(operands.number(2), operands.number(3), page);
      case RE ->
          rules.rectangle(
              operands.number(0), operands.number(1), operands.number(2), operands.number(3), page);
      case 'h' -> rules.close();
      case 'S', 'B', B_STAR -> rules.paint(true, false);
      case 's', 'b', B_SMALL_STAR -> rules.paint(true, true);
      case 'f', 'F', F_STAR -> rules.paint(false, true);
      case 'n' -> rules.drop();
      default -> {
        // Colours, clips and the like.
      }
    }
  }

  private Transform matrix() {
    return new Transform(
        operands.number(0),
        operands.number(1),
        operands.number(2),
        operands.number(3),
        operands.number(4),
        operands.number(5));
  }

  private PdfFont font(PDResources resources, Map<String, PdfFont> named) throws IOException {
    String name = operands.name() == null ? "" : operands.name();
    PdfFont known = named.get(name);
    if (known != null) {
      return known;
    }
    PDFont font = resources.getFont(COSName.getPDFName(name));
    if (font == null) {
      font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }
    PdfFont read = fonts.get(font);
    if (read == null) {
      read = new PdfFont(font);
      fonts.put(font, read);
    }
    named.put(name, read);
    return read;
  }

  private @Nullable String actualText(PDResources resources) {
    if (operands.actualText() != null || operands.name() == null) {
      return operands.actualText();
    }
    PDPropertyList properties = resources.getProperties(COSName.getPDFName(operands.name()));
    return properties == null ? null : properties.getCOSObject().getString(COSName.ACTUAL_TEXT);
  }

  private void object(PDResources resources, TextState state, int depth) throws IOException {
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null || operands.name() == null) {
      return;
    }
    COSStream stream = objects.getCOSStream(COSName.getPDFName(operands.name()));
    COSName kind = stream == null ? null : stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      images.add(stream, resources, state.page);
    } else if (COSName.FORM.equals(kind) && depth < DEEPEST) {
      form(new PDFormXObject(stream, resources.getResourceCache()), resources, state, depth);
    }
  }

  private void form(PDFormXObject form, PDResources resources, TextState state, int depth)
      throws IOException {
    PDResources own = form.getResources();
    TextState inner = state.copy();
    inner.page = Transform.of(form.getMatrix()).then(state.page);
    try (InputStream content = new ContentStream(form)) {
      read(content, own == null ? resources : own, inner, depth + 1);
    }
  }
}
