package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PersonalNumbers;
import se.paragraf.model.TypedPersonalNumbers;
import se.paragraf.search.Criterion;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.Suggestion;

/**
 * Completes what is being typed, from one commit: cases and bodies, then words, then titles. Where
 * there are more than asked for, each kind gives one in turn.
 */
final class Completion {

  /** Longer than anybody wants completed. */
  private static final int LONGEST = 100;

  private static final int SHORTEST = 2;
  private static final int MOST_WORDS = 8;
  private static final int MOST_OF_A_KIND = 5;
  private static final int TITLES_READ = 20;

  private final CommitSearcher searcher;
  private final WordStarts starts;

  Completion(CommitSearcher searcher, WordStarts starts) {
    this.searcher = searcher;
    this.starts = starts;
  }

  /** Suggestions, the most of each kind bounded so that no kind crowds out the others. */
  List<Suggestion> of(String typed, int most) throws IOException {
    String text = typed.strip();
    if (text.length() < SHORTEST
        || text.length() > LONGEST
        || TypedPersonalNumbers.in(text)
        || text.contains(PersonalNumbers.MASK)) {
      return List.of();
    }
    int each = Math.min(most, MOST_OF_A_KIND);
    List<List<Suggestion>> kinds = new ArrayList<>();
    List<Suggestion> cases = new ArrayList<>();
    for (CaseKey key : CaseStarts.of(text, searcher, each)) {
      cases.add(new Suggestion.InCase(key));
    }
    kinds.add(cases);
    kinds.add(bodies(text.toLowerCase(Locale.ROOT), each));
    List<String> surfaces = searcher.analysis.surfaces(text);
    if (!surfaces.isEmpty()
        && surfaces.size() <= MOST_WORDS
        && surfaces.getLast().length() >= SHORTEST) {
      List<WordStarts.Found> words =
          starts.of(
              surfaces.getLast(),
              searcher.getIndexReader(),
              // Beside other words, not each of them is in a record with those.
              surfaces.size() == 1 ? MOST_OF_A_KIND * 2 : MOST_OF_A_KIND * 4);
      kinds.add(words(text, surfaces, words, each));
      kinds.add(titles(surfaces, words, each));
    }
    Set<Suggestion> taken = new HashSet<>(Turns.take(kinds, most));
    return kinds.stream().flatMap(List::stream).filter(taken::contains).toList();
  }

  private List<Suggestion> bodies(String start, int most) {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (NameTable.Entry body : searcher.bodies.entries()) {
      String name = " " + body.name().toLowerCase(Locale.ROOT);
      if (found.size() < most
          && (body.code().toLowerCase(Locale.ROOT).startsWith(start)
              || name.contains(" " + start)
              || start.length() > SHORTEST && partStarts(name.strip(), start))) {
        found.putIfAbsent(
            body.name(),
            new Suggestion.InBody(body.name(), searcher.bodies.codeOrName(body.name())));
      }
    }
    return List.copyOf(found.values());
  }

  private boolean partStarts(String name, String start) {
    return searcher.analysis.surfaces(name).stream()
        .anyMatch(
            word ->
                searcher.analysis.word(word).partForms().stream()
                    .anyMatch(part -> word.indexOf(start) > 0 && part.startsWith(start)));
  }

  /** Words in place of the last one; beside the words before it, where some record has both. */
  private List<Suggestion> words(
      String text, List<String> surfaces, List<WordStarts.Found> words, int most)
      throws IOException {
    int last = text.length();
    while (last > 0 && Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    List<Suggestion> found = new ArrayList<>();
    for (WordStarts.Found word : words) {
      Query both = beside(surfaces, Criterion.Scope.ANYWHERE, inAnyForm(word.word()));
      int records = found.size() < most ? searcher.count(both) : 0;
      if (records > 0) {
        found.add(new Suggestion.Word(word.word(), text.substring(0, last) + word.word(), records));
      }
    }
    return found;
  }

  private Query inAnyForm(String word) {
    Query query =
        new CriterionTranslator(searcher)
            .translate(new Criterion.Word(word, Criterion.Scope.ANYWHERE));
    return query == null
        ? new TermQuery(new Term(IndexFormat.exact(IndexFormat.TEXT), word))
        : query;
  }

  /** Titles with a word that is offered, before those that have another one beginning so. */
  private List<Suggestion> titles(List<String> surfaces, List<WordStarts.Found> words, int most)
      throws IOException {
    String exact = IndexFormat.exact(IndexFormat.TITLE);
    Query offered =
        CriterionTranslator.anyTerm(
            IndexFormat.TITLE,
            words.stream().map(it -> searcher.analysis.word(it.word()).normal()).toList());
    Query begun =
        new BooleanQuery.Builder()
            .add(new PrefixQuery(new Term(exact, surfaces.getLast())), Occur.SHOULD)
            .add(new PrefixQuery(new Term(IndexFormat.TITLE, surfaces.getLast())), Occur.SHOULD)
            .build();
    Map<String, Suggestion> found = new LinkedHashMap<>();
    addTitles(beside(surfaces, Criterion.Scope.TITLE, offered), most, found);
    if (found.size() < most) {
      addTitles(beside(surfaces, Criterion.Scope.TITLE, begun), most, found);
    }
    return List.copyOf(found.values());
  }

  private void addTitles(Query query, int most, Map<String, Suggestion> found) throws IOException {
    for (ScoreDoc hit :
        searcher.search(query, TITLES_READ, HitOrder.of(SearchRequest.Sort.NEWEST)).scoreDocs) {
      if (found.size() == most) {
        break;
      }
      CouncilRecord record = searcher.record(hit.doc);
      String title = record.head().title();
      found.putIfAbsent(
          title.toLowerCase(Locale.ROOT), new Suggestion.Title(title, record.head().id()));
    }
  }

  /** Records that meet the last word so, and all words before it. */
  private Query beside(List<String> surfaces, Criterion.Scope scope, Query last) {
    CriterionTranslator translator = new CriterionTranslator(searcher);
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(last, Occur.FILTER)
            .add(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.RECORD)), Occur.FILTER);
    for (String surface : surfaces.subList(0, surfaces.size() - 1)) {
      Criterion word = new Criterion.Word(surface, scope);
      Query query = translator.isSmall(word) ? null : translator.translate(word);
      if (query != null) {
        all.add(query, Occur.FILTER);
      }
    }
    return all.build();
  }
}
