package se.paragraf.indexer.parse;

/** Puts pieces of running text together, each of which has ended its line. */
final class RunningText {

  /** No word is longer: what stands before tells nothing of the hyphen that it ends with. */
  private static final int LONGEST_WORD = 80;

  private final StringBuilder text = new StringBuilder();

  void add(String piece) {
    if (text.isEmpty() || piece.isEmpty()) {
      text.append(piece);
      return;
    }
    String end = text.substring(Math.max(0, text.length() - LONGEST_WORD));
    switch (Hyphen.between(end, piece, Hyphen.Spelling.UNKNOWN)) {
      case NONE -> text.append(' ');
      case OWN -> {}
      case LINE_END -> text.setLength(text.length() - 1);
    }
    text.append(piece);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
