package se.paragraf.indexer.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a group of RTF inherits from the one around it: where its text goes and how it is set. What
 * ends with the group is its own.
 */
final class RtfState implements Cloneable {
  RtfOutput out;
  @Nullable Runnable end;
  boolean passed;
  boolean fonts;
  boolean label;
  @Nullable RtfPicture picture;
  @Nullable RtfObject object;
  int font;
  float size = 12;
  boolean bold;
  boolean hidden;
  boolean struck;
  boolean capitals;
  int substitutes = 1;

  RtfState(RtfOutput out) {
    this.out = out;
  }

  RtfState inner() {
    try {
      RtfState inner = (RtfState) clone();
      inner.end = null;
      return inner;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  void plain() {
    size = 12;
    bold = false;
    hidden = false;
    struck = false;
    capitals = false;
  }
}
