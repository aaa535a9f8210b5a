package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PageText;
import se.paragraf.search.Criterion;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.Snippet;
import se.paragraf.search.SourceText;
import se.paragraf.search.StoredSource;
import se.paragraf.search.lucene.Passage.Span;

/** Reads what the index holds of one source. */
final class SourceReader {

  private SourceReader() {}

  static Optional<StoredSource> source(CommitSearcher searcher, String sha256) throws IOException {
    return file(searcher, sha256).map(file -> source(file, sha256));
  }

  /** The file that holds the source; where several have the same content, one of them. */
  private static Optional<IndexedFile> file(CommitSearcher searcher, String sha256)
      throws IOException {
    return searcher.first(IndexFormat.FILE, IndexFormat.SHA256, sha256).map(IndexFormat::readFile);
  }

  private static StoredSource source(IndexedFile file, String sha256) {
    return file.sources().stream()
        .filter(it -> it.source().sha256().equals(sha256))
        .findFirst()
        .orElseThrow();
  }

  /** The text of the source's records, as they follow on one another in it. */
  static Optional<SourceText> text(CommitSearcher searcher, String sha256, Criterion query)
      throws IOException {
    Optional<IndexedFile> held = file(searcher, sha256);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    IndexedFile file = held.orElseThrow();
    Weight marks = new RequestAnswer(searcher, SearchRequest.of(query)).marks();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, List<SourceText.Part>> pages = new TreeMap<>();
    for (ScoreDoc found : records(searcher, file, sha256)) {
      CouncilRecord record = searcher.record(found.doc);
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      addPages(record, marks.matches(leaf, found.doc - leaf.docBase), pages);
    }
    List<SourceText.Page> all = new ArrayList<>();
    pages.forEach((number, parts) -> all.add(new SourceText.Page(number, parts)));
    return Optional.of(new SourceText(source(file, sha256).source(), all));
  }

  private static ScoreDoc[] records(CommitSearcher searcher, IndexedFile file, String sha256)
      throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.RECORD)), Occur.FILTER)
            .add(new TermQuery(new Term(IndexFormat.FILE_KEY, file.key())), Occur.FILTER)
            .add(new TermQuery(new Term(IndexFormat.SHA256, sha256)), Occur.FILTER)
            .build();
    return searcher.search(query, Math.max(1, file.records()), Sort.INDEXORDER).scoreDocs;
  }

  private static void addPages(
      CouncilRecord record, @Nullable Matches matches, Map<Integer, List<SourceText.Part>> pages)
      throws IOException {
    List<Span> spans = SnippetMaker.spans(matches, IndexFormat.TEXT, Integer.MAX_VALUE);
    Set<String> elsewhere = spans.isEmpty() ? matchedElsewhere(record, matches) : Set.of();
    int start = 0;
    for (PageText page : record.head().pages()) {
      String text = page.text();
      List<Span> here = new ArrayList<>();
      for (Span span : spans) {
        int from = Math.max(span.start() - start, 0);
        int to = Math.min(span.end() - start, text.length());
        if (from < to) {
          here.add(new Span(from, to));
        }
      }
      elsewhere.forEach(form -> addPlaces(text, form, here));
      pages
          .computeIfAbsent(page.page(), _ -> new ArrayList<>())
          .add(new SourceText.Part(record, fragments(text, here)));
      start += text.length() + 1;
    }
  }

  /** What a question for titles or decisions alone matched there: it stands in the text as well. */
  private static Set<String> matchedElsewhere(CouncilRecord record, @Nullable Matches matches)
      throws IOException {
    Set<String> forms = new TreeSet<>();
    Map<String, String> fields =
        Map.of(
            IndexFormat.TITLE, record.head().title(),
            IndexFormat.DECISION, IndexFormat.decisionOf(record));
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String text = field.getValue();
      for (Span span : SnippetMaker.spans(matches, field.getKey(), text.length())) {
        forms.add(text.substring(span.start(), span.end()));
      }
    }
    return forms;
  }

  private static void addPlaces(String text, String form, List<Span> places) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
      int end = at + form.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        places.add(new Span(at, end));
      }
    }
  }

  private static List<Snippet.Fragment> fragments(String text, List<Span> spans) {
    List<Snippet.Fragment> fragments = new ArrayList<>();
    int at = 0;
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
      if (span.start() < at) {
        continue;
      }
      if (span.start() > at) {
        fragments.add(new Snippet.Fragment(text.substring(at, span.start()), false));
      }
      fragments.add(new Snippet.Fragment(text.substring(span.start(), span.end()), true));
      at = span.end();
    }
    if (at < text.length()) {
      fragments.add(new Snippet.Fragment(text.substring(at), false));
    }
    return fragments;
  }
}
