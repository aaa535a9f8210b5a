package se.paragraf.indexer.extract;

/**
 * Turns a page so that text of one direction lies: x goes from the left, y downwards from the upper
 * edge.
 *
 * @param degrees how far the text is turned to the left
 * @param cosine of the angle
 * @param sine of the angle
 * @param right what is added to x, so that the page begins at 0
 * @param down what is added to y
 */
record Turn(int degrees, float cosine, float sine, float right, float down) {

  static Turn of(int degrees, float pageWidth, float pageHeight) {
    return switch (degrees) {
      case 0 -> new Turn(0, 1, 0, 0, pageHeight);
      case 90 -> new Turn(90, 0, 1, 0, 0);
      case 180 -> new Turn(180, -1, 0, pageWidth, 0);
      case 270 -> new Turn(270, 0, -1, pageHeight, pageWidth);
      default ->
          new Turn(
              degrees,
              (float) Math.cos(Math.toRadians(degrees)),
              (float) Math.sin(Math.toRadians(degrees)),
              0,
              0);
    };
  }

  float x(float atX, float atY) {
    return atX * cosine + atY * sine + right;
  }

  float y(float atX, float atY) {
    return atX * sine - atY * cosine + down;
  }
}
