package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PageText;
import se.paragraf.search.Snippet;
import se.paragraf.search.lucene.Passage.Piece;
import se.paragraf.search.lucene.Passage.Span;

/**
 * Cuts the places out of a record where the answer stands. The index gives the places, so no text
 * is analysed again, and every form that was found is marked.
 */
final class SnippetMaker {

  private static final int MOST = 3;

  /** What is shorter comes again in any text. */
  private static final int SHORTEST_SAME = 20;

  private static final int LETTERS_OF_A_WORD = 5;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

  private SnippetMaker() {}

  static List<Snippet> snippets(CouncilRecord record, @Nullable Matches matches)
      throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    String title = title(record);
    List<Span> inTitle = spans(matches, IndexFormat.TITLE, title.length());
    if (!inTitle.isEmpty()) {
      int page = record.head().firstPage();
      snippets.add(Passage.whole(IndexFormat.TITLE, title, page, inTitle).piece().snippet(page));
    }
    String decision = IndexFormat.decisionOf(record);
    List<Piece> shown = new ArrayList<>();
    List<Span> inDecision = spans(matches, IndexFormat.DECISION, decision.length());
    if (!inDecision.isEmpty()) {
      Piece piece = Passage.whole(IndexFormat.DECISION, decision, 0, inDecision).best();
      snippets.add(piece.snippet(pageOf(record, piece)));
      shown.add(piece);
    }
    addFromPages(record, spans(matches, IndexFormat.TEXT, Integer.MAX_VALUE), shown, snippets);
    if (snippets.stream().allMatch(it -> it.field().equals(IndexFormat.TITLE))) {
      addBeginning(record, decision, snippets);
    }
    return snippets;
  }

  private static void addFromPages(
      CouncilRecord record, List<Span> all, List<Piece> shown, List<Snippet> snippets) {
    List<Passage> passages = new ArrayList<>();
    List<PageText> pages = record.head().pages();
    int title = pages.isEmpty() ? 0 : PrintedTitle.end(pages.getFirst().text(), title(record));
    int start = 0;
    for (int number = 0; number < pages.size(); number++) {
      PageText page = pages.get(number);
      int end = start + page.text().length();
      int from = start + (number == 0 ? title : 0);
      List<Span> here = new ArrayList<>();
      for (Span span : all) {
        if (span.start() >= from && span.start() < end) {
          here.add(new Span(span.start() - from, Math.min(span.end(), end) - from));
        }
      }
      if (!here.isEmpty()) {
        passages.add(passage(pages, number, from - start, here));
      }
      start = end + 1;
    }
    for (Piece piece :
        passages.stream()
            .map(Passage::best)
            .sorted(Comparator.comparingInt(Piece::variety).reversed())
            .toList()) {
      if (snippets.size() < MOST && shown.stream().noneMatch(it -> isSame(it, piece))) {
        snippets.add(piece.snippet(piece.passage().page()));
        shown.add(piece);
      }
    }
  }

  /**
   * A page's text.
   *
   * @param from where it begins, in characters
   */
  private static Passage passage(List<PageText> pages, int number, int from, List<Span> matches) {
    PageText page = pages.get(number);
    return new Passage(
        IndexFormat.TEXT,
        page.text().substring(from),
        page.page(),
        matches,
        number == 0 || !Boundaries.goesOn(pages.get(number - 1).text(), page.text()),
        number == pages.size() - 1
            || !Boundaries.goesOn(page.text(), pages.get(number + 1).text()));
  }

  /** For a hit that no word of the text explains: how the decision, or the text, begins. */
  private static void addBeginning(CouncilRecord record, String decision, List<Snippet> snippets) {
    if (!decision.isBlank()) {
      Piece begin = Passage.whole(IndexFormat.DECISION, decision, 0, List.of()).best();
      snippets.add(begin.snippet(pageOf(record, begin)));
      return;
    }
    List<PageText> pages = record.head().pages();
    for (int number = 0; number < pages.size(); number++) {
      PageText page = pages.get(number);
      int title = number == 0 ? PrintedTitle.end(page.text(), title(record)) : 0;
      if (!page.text().substring(title).isBlank()) {
        snippets.add(passage(pages, number, title, List.of()).best().snippet(page.page()));
        return;
      }
    }
  }

  private static String title(CouncilRecord record) {
    return record.head().title();
  }

  /** Where a field matches, in order and without overlap, its exact words among them. */
  static List<Span> spans(@Nullable Matches matches, String field, int length) throws IOException {
    List<Span> found = new ArrayList<>();
    if (matches == null) {
      return found;
    }
    for (String name : List.of(field, IndexFormat.exact(field))) {
      MatchesIterator each = matches.getMatches(name);
      if (each != null) {
        addSpans(each, length, found);
      }
    }
    found.sort(
        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
    List<Span> apart = new ArrayList<>();
    for (Span span : found) {
      if (apart.isEmpty() || span.start() >= apart.getLast().end()) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** The words themselves where words near each other match, and not the stretch between them. */
  private static void addSpans(MatchesIterator each, int length, List<Span> found)
      throws IOException {
    while (each.next()) {
      MatchesIterator inner = each.getSubMatches();
      if (inner != null) {
        addSpans(inner, length, found);
      } else if (each.startOffset() >= 0 && each.endOffset() <= length) {
        found.add(new Span(each.startOffset(), each.endOffset()));
      }
    }
  }

  /** The page that has the piece's text, lines broken otherwise or not; else the first one. */
  private static int pageOf(CouncilRecord record, Piece piece) {
    if (record.head().pages().size() < 2) {
      return record.head().firstPage();
    }
    String wanted = flat(piece.text());
    String start = wanted.substring(0, Math.min(60, wanted.length()));
    return record.head().pages().stream()
        .filter(page -> flat(page.text()).contains(start))
        .mapToInt(PageText::page)
        .findFirst()
        .orElse(record.head().firstPage());
  }

  /** Whether one tells nothing that the other does not; a word that only it has tells something. */
  private static boolean isSame(Piece shown, Piece other) {
    String one = flat(shown.text());
    String two = flat(other.text());
    return (overlap(one, two) || overlap(two, one))
        && other.words().stream()
            .allMatch(it -> shown.words().stream().anyMatch(word -> isAlike(it, word)));
  }

  /** Two forms of a word begin alike. */
  private static boolean isAlike(String one, String other) {
    int length = Math.min(LETTERS_OF_A_WORD, Math.min(one.length(), other.length()));
    return one.regionMatches(0, other, 0, length);
  }

  /**
   * Whether a person would read the same twice: a third of one, or a sentence of it, stands in the
   * other.
   */
  private static boolean overlap(String one, String other) {
    int part = Math.max(SHORTEST_SAME, other.length() / 3);
    for (int at = 0; at + part <= other.length(); at += part) {
      if (one.contains(other.substring(at, at + part))) {
        return true;
      }
    }
    return one.contains(other)
        || SENTENCE_END
            .splitAsStream(other.replaceFirst("^…\\s", ""))
            .anyMatch(it -> it.length() >= SHORTEST_SAME && one.contains(it));
  }

  /** On one line. By hand, since whole pages go this way for each hit. */
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!Character.isWhitespace(sign)) {
        flat.append(sign);
      } else if (!flat.isEmpty() && flat.charAt(flat.length() - 1) != ' ') {
        flat.append(' ');
      }
    }
    return flat.toString().strip();
  }
}
