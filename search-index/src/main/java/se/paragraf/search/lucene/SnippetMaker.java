package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PageText;
import se.paragraf.search.Snippet;

/**
 * Cuts the places out of a record where the answer stands. The index gives the places, so no text
 * is analysed again, and every form that was found is marked.
 */
final class SnippetMaker {

  private static final int LENGTH = 240;
  private static final int LEAD = 90;
  private static final int MOST = 3;

  private SnippetMaker() {}

  /** A run of matching text; {@code end} is exclusive. */
  record Span(int start, int end) {}

  /** A text of the record, with the page where it begins and the places that match. */
  private record Passage(String field, String text, int page, List<Span> matches) {}

  static List<Snippet> snippets(CouncilRecord record, @Nullable Matches matches)
      throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    String title = record.head().title();
    List<Span> inTitle = spans(matches, IndexFormat.TITLE, title.length());
    if (!inTitle.isEmpty()) {
      Passage passage = new Passage(IndexFormat.TITLE, title, record.head().firstPage(), inTitle);
      snippets.add(cut(passage, 0, title.length()));
    }
    String decision = IndexFormat.decisionOf(record);
    Set<String> shown = new HashSet<>();
    Passage inDecision =
        new Passage(
            IndexFormat.DECISION,
            decision,
            0,
            spans(matches, IndexFormat.DECISION, decision.length()));
    if (!inDecision.matches().isEmpty()) {
      Snippet snippet = best(inDecision);
      snippets.add(new Snippet(snippet.field(), snippet.fragments(), pageOf(record, snippet)));
      shown.add(flat(textOf(snippet)));
    }
    addFromPages(record, spans(matches, IndexFormat.TEXT, Integer.MAX_VALUE), shown, snippets);
    if (snippets.stream().allMatch(it -> it.field().equals(IndexFormat.TITLE))) {
      addBeginning(record, decision, snippets);
    }
    return snippets;
  }

  private static void addFromPages(
      CouncilRecord record, List<Span> all, Set<String> shown, List<Snippet> snippets) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (PageText page : record.head().pages()) {
      int end = start + page.text().length();
      List<Span> here = new ArrayList<>();
      for (Span span : all) {
        if (span.start() >= start && span.start() < end) {
          here.add(new Span(span.start() - start, Math.min(span.end(), end) - start));
        }
      }
      if (!here.isEmpty()) {
        passages.add(new Passage(IndexFormat.TEXT, page.text(), page.page(), here));
      }
      start = end + 1;
    }
    passages.stream()
        .map(SnippetMaker::best)
        .sorted(Comparator.comparingInt(SnippetMaker::variety).reversed())
        .filter(it -> shown.stream().noneMatch(other -> overlap(other, flat(textOf(it)))))
        .limit(Math.max(0, MOST - snippets.size()))
        .forEach(snippets::add);
  }

  /** For a hit that no word of the text explains: how the decision, or the text, begins. */
  private static void addBeginning(CouncilRecord record, String decision, List<Snippet> snippets) {
    if (!decision.isBlank()) {
      Snippet begin = best(new Passage(IndexFormat.DECISION, decision, 0, List.of()));
      snippets.add(new Snippet(begin.field(), begin.fragments(), pageOf(record, begin)));
      return;
    }
    record.head().pages().stream()
        .filter(page -> !page.text().isBlank())
        .findFirst()
        .map(page -> best(new Passage(IndexFormat.TEXT, page.text(), page.page(), List.of())))
        .ifPresent(snippets::add);
  }

  /** The stretch of the passage that has the most different words that match. */
  private static Snippet best(Passage passage) {
    Snippet best = null;
    int most = -1;
    List<Span> matches = passage.matches();
    for (int i = 0; i < Math.max(1, matches.size()); i++) {
      int from = matches.isEmpty() ? 0 : matches.get(i).start();
      int start = Boundaries.start(passage.text(), from, LEAD);
      int end = Boundaries.end(passage.text(), start, LENGTH);
      end =
          matches.isEmpty()
              ? end
              : Math.max(end, Math.min(matches.get(i).end(), passage.text().length()));
      Snippet snippet = cut(passage, start, end);
      int variety = variety(snippet);
      if (variety > most) {
        most = variety;
        best = snippet;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private static Snippet cut(Passage passage, int start, int end) {
    List<Snippet.Fragment> fragments = new ArrayList<>();
    int at = start;
    for (Span span : passage.matches()) {
      if (span.start() < at || span.end() > end) {
        continue;
      }
      if (span.start() > at) {
        fragments.add(new Snippet.Fragment(passage.text().substring(at, span.start()), false));
      }
      fragments.add(new Snippet.Fragment(passage.text().substring(span.start(), span.end()), true));
      at = span.end();
    }
    if (at < end) {
      fragments.add(new Snippet.Fragment(passage.text().substring(at, end), false));
    }
    return new Snippet(passage.field(), fragments, passage.page());
  }

  private static int variety(Snippet snippet) {
    return (int)
        snippet.fragments().stream()
            .filter(Snippet.Fragment::match)
            .map(it -> it.text().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
  }

  /** Where a field matches, in order and without overlap, its exact words among them. */
  static List<Span> spans(@Nullable Matches matches, String field, int length) throws IOException {
    List<Span> found = new ArrayList<>();
    if (matches == null) {
      return found;
    }
    for (String name : List.of(field, IndexFormat.exact(field))) {
      MatchesIterator each = matches.getMatches(name);
      while (each != null && each.next()) {
        if (each.startOffset() >= 0 && each.endOffset() <= length) {
          found.add(new Span(each.startOffset(), each.endOffset()));
        }
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

  /** The page that has the snippet's text, lines broken otherwise or not; else the first one. */
  private static int pageOf(CouncilRecord record, Snippet snippet) {
    if (record.head().pages().size() < 2) {
      return record.head().firstPage();
    }
    String wanted = flat(textOf(snippet));
    String start = wanted.substring(0, Math.min(60, wanted.length()));
    return record.head().pages().stream()
        .filter(page -> flat(page.text()).contains(start))
        .mapToInt(PageText::page)
        .findFirst()
        .orElse(record.head().firstPage());
  }

  /** Whether a person would read the same twice: a third of one stands in the other. */
  private static boolean overlap(String one, String other) {
    int part = Math.max(20, other.length() / 3);
    for (int at = 0; at + part <= other.length(); at += part) {
      if (one.contains(other.substring(at, at + part))) {
        return true;
      }
    }
    return one.contains(other);
  }

  private static String textOf(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    snippet.fragments().forEach(fragment -> text.append(fragment.text()));
    return text.toString();
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
