package se.paragraf.indexer.extract;

import org.apache.pdfbox.util.Matrix;

/** A PDF matrix: {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
record Transform(float a, float b, float c, float d, float e, float f) {

  static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

  static Transform of(Matrix matrix) {
    return new Transform(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
  }

  /** First this one, then the other. */
  Transform then(Transform next) {
    return new Transform(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  Transform movedBy(float x, float y) {
    return new Transform(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
  }

  float width() {
    return (float) Math.sqrt(a * a + b * b);
  }

  float height() {
    return (float) Math.sqrt(c * c + d * d);
  }
}
