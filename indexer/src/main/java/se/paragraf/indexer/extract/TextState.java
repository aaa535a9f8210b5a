package se.paragraf.indexer.extract;

import org.jspecify.annotations.Nullable;

/** What the operators of a content stream have set and a {@code q} saves. */
final class TextState {

  Transform page;
  @Nullable PdfFont font;
  float size;
  float letterGap;
  float wordGap;
  float scale = 1;
  float leading;
  float rise;

  TextState(Transform page) {
    this.page = page;
  }

  TextState copy() {
    TextState copy = new TextState(page);
    copy.font = font;
    copy.size = size;
    copy.letterGap = letterGap;
    copy.wordGap = wordGap;
    copy.scale = scale;
    copy.leading = leading;
    copy.rise = rise;
    return copy;
  }
}
