package se.paragraf.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.search.Snippet;

/**
 * A text of a record with the places that match, from which pieces are cut.
 *
 * @param field what it is of the record
 * @param text the text
 * @param page the page where it begins
 * @param matches the places, in order and without overlap
 * @param begins whether a sentence begins with it, and none from the page before goes on
 * @param ends whether its last sentence ends with it, and does not go on on the next page
 */
record Passage(
    String field, String text, int page, List<Span> matches, boolean begins, boolean ends) {

  private static final int LENGTH = 240;
  private static final int LEAD = 90;

  /** What stands where a piece breaks off. */
  private static final String GOES_ON = "…";

  Passage {
    matches = List.copyOf(matches);
  }

  /** A run of the text; {@code end} is exclusive. */
  record Span(int start, int end) {}

  static Passage whole(String field, String text, int page, List<Span> matches) {
    return new Passage(field, text, page, matches, true, true);
  }

  /** All of it. */
  Piece piece() {
    return new Piece(this, 0, text.length());
  }

  /** The stretch of it that has the most different words that match. */
  Piece best() {
    Piece best = pieceAt(matches.isEmpty() ? new Span(0, 0) : matches.getFirst());
    for (Span span : matches) {
      Piece piece = pieceAt(span);
      best = piece.variety() > best.variety() ? piece : best;
    }
    return best;
  }

  private Piece pieceAt(Span span) {
    int start = Boundaries.start(text, span.start(), LEAD);
    int end = Boundaries.end(text, start, LENGTH);
    return new Piece(this, start, Math.max(end, Math.min(span.end(), text.length())));
  }

  /** A stretch of a passage. */
  record Piece(Passage passage, int start, int end) {

    String text() {
      return passage.text().substring(start, end);
    }

    /** How many different words of it match. */
    int variety() {
      return words().size();
    }

    /** The words of it that match, each once, in small letters. */
    List<String> words() {
      return inside().stream()
          .map(it -> passage.text().substring(it.start(), it.end()).toLowerCase(Locale.ROOT))
          .distinct()
          .toList();
    }

    private List<Span> inside() {
      return passage.matches().stream()
          .filter(it -> it.start() >= start && it.end() <= end)
          .toList();
    }

    Snippet snippet(int page) {
      List<Snippet.Fragment> fragments = new ArrayList<>();
      StringBuilder plain = new StringBuilder();
      if (breaksOffBefore()) {
        plain.append(GOES_ON).append(' ');
      }
      int at = start;
      for (Span span : inside()) {
        plain.append(passage.text(), at, span.start());
        flush(plain, fragments);
        fragments.add(
            new Snippet.Fragment(passage.text().substring(span.start(), span.end()), true));
        at = span.end();
      }
      plain.append(passage.text(), at, end);
      if (breaksOffAfter()) {
        plain.append(' ').append(GOES_ON);
      }
      flush(plain, fragments);
      return new Snippet(passage.field(), fragments, page);
    }

    private static void flush(StringBuilder plain, List<Snippet.Fragment> fragments) {
      if (!plain.isEmpty()) {
        fragments.add(new Snippet.Fragment(plain.toString(), false));
        plain.setLength(0);
      }
    }

    private boolean breaksOffBefore() {
      return passage.text().substring(0, start).isBlank()
          ? !passage.begins()
          : !Boundaries.isBetweenSentences(passage.text(), start);
    }

    private boolean breaksOffAfter() {
      return passage.text().substring(end).isBlank()
          ? !passage.ends()
          : !Boundaries.isBetweenSentences(passage.text(), end);
    }
  }
}
