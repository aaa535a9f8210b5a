package se.paragraf.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Places the letters of shown strings on the page: each where the pen stands, which is told by the
 * text's matrix, the page's matrix and what has been shown on the line.
 */
final class LetterPlacer {

  /** Letters that differ more in height begin a new run; in parts of the size. */
  private static final float LEVEL = 0.2f;

  /** Text that is turned by no more than this, in degrees, is meant to be straight. */
  private static final int STRAIGHT = 1;

  /** A longer replacement is a whole paragraph's, whose letters tell better where they stand. */
  private static final int LONGEST_REPLACEMENT = 32;

  private final PageLetters letters;
  private final Accents accents;
  private float pageWidth;
  private float pageHeight;
  private Transform matrix = Transform.NONE;
  private Transform line = Transform.NONE;
  private int marks;
  private int nameless;
  private int replacedFrom;
  private @Nullable String replacement;

  // Where the pen is while a string is shown, in the text turned upright.
  private Turn turn = Turn.of(0, 0, 0);
  private float originX;
  private float originY;
  private float stepX;
  private float stepY;
  private float pen;
  private float height;
  private int runFrom;
  private float runY;

  LetterPlacer(PageLetters letters) {
    this.letters = letters;
    accents = new Accents(letters);
  }

  void start(float width, float height) {
    letters.clear();
    accents.start();
    pageWidth = width;
    pageHeight = height;
    turn = Turn.of(0, width, height);
    setMatrix(Transform.NONE);
    marks = 0;
    nameless = 0;
    replacement = null;
  }

  /** How many shown letters were in fonts that do not say which letters they are. */
  int nameless() {
    return nameless;
  }

  void setMatrix(Transform text) {
    matrix = text;
    line = text;
  }

  void moveLine(float x, float y) {
    setMatrix(line.movedBy(x, y));
  }

  void beginMark(@Nullable String actualText) {
    marks++;
    // A soft hyphen in place of a hyphen would hide where the word was broken.
    if (replacement == null
        && actualText != null
        && actualText.length() <= LONGEST_REPLACEMENT
        && !actualText.equals("\u00AD")) {
      replacement = actualText;
      replacedFrom = marks;
    }
  }

  void endMark() {
    if (marks == replacedFrom) {
      replacement = null;
      replacedFrom = 0;
    }
    marks = Math.max(0, marks - 1);
  }

  void show(Operands shown, TextState state) throws IOException {
    PdfFont font = state.font;
    if (font == null) {
      return;
    }
    float scaled = state.size * state.scale;
    Transform placed = matrix.then(state.page);
    turn(placed, state, scaled, font.isVertical());
    height = Math.abs(font.height() * state.size) * placed.height();
    pen = 0;
    runFrom = letters.count();
    runY = Float.NaN;
    float advance = font.isVertical() ? state.size : scaled;
    int from = 0;
    for (int item = 0; item < shown.items(); item++) {
      if (shown.isAdjustment(item)) {
        pen -= shown.adjustment(item) / 1000 * advance;
      } else {
        show(shown.bytes(), from, shown.end(item), font, state, placed);
        from = shown.end(item);
      }
    }
    endRun(font, state, placed);
    matrix = font.isVertical() ? matrix.movedBy(0, pen) : matrix.movedBy(pen, 0);
  }

  /** Sets the origin and the steps as they are when the page is turned so that the text lies. */
  private void turn(Transform placed, TextState state, float scaled, boolean isVertical) {
    int direction = direction(scaled * placed.a(), scaled * placed.b());
    if (direction != turn.degrees()) {
      turn = Turn.of(direction, pageWidth, pageHeight);
    }
    float x = placed.e() + state.rise * placed.c();
    float y = placed.f() + state.rise * placed.d();
    originX = turn.x(x, y);
    originY = turn.y(x, y);
    float alongX = isVertical ? placed.c() : placed.a();
    float alongY = isVertical ? placed.d() : placed.b();
    stepX = turn.x(x + alongX, y + alongY) - originX;
    stepY = turn.y(x + alongX, y + alongY) - originY;
  }

  private static int direction(float x, float y) {
    if (y == 0 && x >= 0) {
      return 0;
    }
    int degrees = (int) Math.round(Math.toDegrees(Math.atan2(y, x)));
    int quarter = Math.round(degrees / 90f) * 90;
    return Math.floorMod(Math.abs(degrees - quarter) <= STRAIGHT ? quarter : degrees, 360);
  }

  private void show(byte[] bytes, int from, int to, PdfFont font, TextState state, Transform placed)
      throws IOException {
    int codeLength = font.codeLength();
    if (codeLength == 0) {
      ByteArrayInputStream codes = new ByteArrayInputStream(bytes, from, to - from);
      while (codes.available() > 0) {
        int before = codes.available();
        int code = font.readCode(codes);
        place(font.letter(code), code, before - codes.available(), font, state, placed);
      }
      return;
    }
    for (int at = from; at < to; at += codeLength) {
      int code = bytes[at] & 0xFF;
      if (codeLength == 2) {
        code = code << 8 | (at + 1 < to ? bytes[at + 1] & 0xFF : 0);
      }
      place(font.letter(code), code, codeLength, font, state, placed);
    }
  }

  private void place(
      Letter letter, int code, int codeLength, PdfFont font, TextState state, Transform placed) {
    float x = originX + pen * stepX;
    float y = originY + pen * stepY;
    float scale = font.isVertical() ? 1 : state.scale;
    float gap = state.letterGap + (codeLength == 1 && code == ' ' ? state.wordGap : 0);
    pen += (letter.advance() * state.size + gap) * scale;
    nameless += letter.text().isEmpty() ? 1 : 0;
    if (letter.text().isEmpty() || !Float.isFinite(x) || !Float.isFinite(y)) {
      return;
    }
    // Not a number at first, which is near to nothing.
    if (!(Math.abs(y - runY) <= LEVEL * height)) {
      endRun(font, state, placed);
      runY = y;
    }
    String text = letter.text();
    boolean isAccent = letter.isAccent();
    if (replacement != null) {
      text = replacement;
      replacement = "";
      isAccent = false;
    }
    float width = Math.abs(letter.width() * state.size * state.scale) * placed.width();
    if (isAccent || accents.isPending()) {
      accents.add(text, isAccent, x, y, width, height);
    } else {
      letters.add(text, x, y, width);
    }
  }

  private void endRun(PdfFont font, TextState state, Transform placed) {
    int to = letters.count();
    if (to > runFrom) {
      letters.add(
          new Run(
              runFrom,
              to,
              letters.x(runFrom),
              isBlank(runFrom, to) ? letters.x(runFrom) : letters.end(to - 1),
              turn.degrees(),
              runY,
              height,
              Math.abs(font.space() * state.size * state.scale) * placed.width(),
              Math.abs(state.size) * placed.height(),
              font));
    }
    runFrom = to;
  }

  /** Blanks are in nobody's way. */
  private boolean isBlank(int from, int to) {
    for (int letter = from; letter < to; letter++) {
      if (!letters.text(letter).equals(" ")) {
        return false;
      }
    }
    return true;
  }
}
