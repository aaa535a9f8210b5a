package se.paragraf.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Assignment;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.Related;
import se.paragraf.search.Related.Reason;
import se.paragraf.search.SearchRequest;

/**
 * Finds what has to do with one record, in one commit.
 *
 * <p>Each reason is a query of its own, and all of them score by the record's significant words, so
 * that of a case with hundreds of records those come that are about the same. The reasons' weights
 * are added; the words count for at most as much as a number that one names. A record of another
 * municipality is never related: case numbers and §§ are each municipality's own, and words alone
 * make any two budgets alike.
 */
final class RelatedRecords {

  private static final double SAME_ASSIGNMENT = 6;
  private static final double CITES = 5;
  private static final double SAME_CASE = 3;
  private static final double SAME_DECISION = 1;
  private static final double SIMILAR = 4;

  /** Less likeness than this, of what the record has with itself, is chance. */
  private static final double LEAST_LIKENESS = 0.15;

  private static final int FEWEST_SHARED = 2;
  private static final int MOST_SHARED = 5;
  private static final int MOST_OF_A_REASON = 40;
  private static final int MOST_KEYS = 30;
  private static final int MOST_LISTS = 20;

  private final CommitSearcher searcher;
  private final CouncilRecord record;
  private final SignificantWords words;
  private final Query alike;
  private final double most;
  private final Map<Integer, Candidate> candidates = new HashMap<>();

  /** What was found so far of one document. */
  private static final class Candidate {
    private final int document;
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private double weight;
    private float likeness;

    Candidate(int document) {
      this.document = document;
    }

    void add(Reason reason, double itsWeight) {
      // Two numbers of one kind say no more than one.
      if (reasons.stream().noneMatch(it -> it.getClass() == reason.getClass())) {
        weight += itsWeight;
      }
      reasons.add(reason);
    }
  }

  RelatedRecords(CommitSearcher searcher, CouncilRecord record) throws IOException {
    this.searcher = searcher;
    this.record = record;
    this.words = SignificantWords.of(record, searcher);
    this.alike = words.query();
    ScoreDoc[] itself =
        searcher.search(
                new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(IndexFormat.ID, record.id())), Occur.FILTER)
                    .add(alike, Occur.SHOULD)
                    .build(),
                1)
            .scoreDocs;
    this.most = itself.length == 0 ? 0 : itself[0].score;
  }

  /** The nearest records, the strongest reasons first. */
  List<Related> nearest(int wanted) throws IOException {
    findCases();
    findParagraphs();
    if (most > 0) {
      find(null, alike, 0);
      findAssignments();
    }
    List<Candidate> sorted = new ArrayList<>(candidates.values());
    sorted.sort(
        Comparator.comparingDouble(this::score)
            .reversed()
            .thenComparing(candidate -> candidate.document));
    List<Related> related = new ArrayList<>();
    for (Candidate each : chosen(sorted, wanted)) {
      related.add(new Related(searcher.record(each.document), score(each), reasons(each)));
    }
    related.sort(
        Comparator.comparingDouble(Related::score)
            .reversed()
            .thenComparing(it -> daysApart(it.record()))
            .thenComparing(it -> it.record().id()));
    return related;
  }

  private double likeness(Candidate candidate) {
    return most > 0 ? Math.min(1, candidate.likeness / most) : 0;
  }

  private double score(Candidate candidate) {
    return candidate.weight + SIMILAR * likeness(candidate);
  }

  private List<Reason> reasons(Candidate candidate) throws IOException {
    List<Reason> reasons = new ArrayList<>(candidate.reasons);
    reasons.sort(Comparator.comparingInt(RelatedRecords::rank));
    if (likeness(candidate) >= LEAST_LIKENESS) {
      List<String> shared = words.sharedWith(candidate.document);
      if (shared.size() >= FEWEST_SHARED) {
        reasons.add(
            new Reason.SimilarWords(shared.subList(0, Math.min(MOST_SHARED, shared.size()))));
      }
    }
    return reasons;
  }

  private void findCases() throws IOException {
    Set<CaseKey> own = new LinkedHashSet<>();
    record.head().diarienummer().stream().map(CaseNumber::key).limit(MOST_KEYS).forEach(own::add);
    for (CaseKey key : own) {
      find(new Reason.SameCase(key), CaseQueries.ownCase(key), SAME_CASE);
      find(new Reason.CitedBy(key.toString()), CaseQueries.mentions(key), CITES);
    }
    for (CaseKey key : record.head().mentions().stream().limit(MOST_KEYS).toList()) {
      if (!own.contains(key)) {
        find(new Reason.Cites(key.toString()), CaseQueries.ownCase(key), CITES);
      }
    }
  }

  private void findParagraphs() throws IOException {
    if (record.head().date() != null && record.paragraph() instanceof String number) {
      ParagraphCitation own =
          new ParagraphCitation(record.head().date(), IndexFormat.paragraph(number));
      find(new Reason.CitedBy(own.toString()), own.citing(), CITES);
    }
    for (ParagraphCitation citation : ParagraphCitation.in(record)) {
      find(new Reason.Cites(citation.toString()), citation.cited(), CITES);
      if (record instanceof Assignment) {
        find(new Reason.SameDecision(citation.toString()), citation.citing(), SAME_DECISION);
      }
    }
  }

  /** The lists' titles are what the words are taken from first, so that these come on top. */
  private void findAssignments() throws IOException {
    if (!(record instanceof Assignment)) {
      return;
    }
    Query alikeAssignments =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(
                    new Term(IndexFormat.facet(FacetField.KIND), Kind.ASSIGNMENT.label())),
                Occur.FILTER)
            .add(alike, Occur.MUST)
            .build();
    for (ScoreDoc hit : hits(null, alikeAssignments, MOST_LISTS)) {
      if (SameAssignment.is(record, searcher.record(hit.doc), searcher.analysis)) {
        candidates
            .computeIfAbsent(hit.doc, Candidate::new)
            .add(new Reason.SameAssignment(), SAME_ASSIGNMENT);
      }
    }
  }

  /** Gathers the records of one reason, those first that have most of the words. */
  private void find(@Nullable Reason reason, Query query, double weight) throws IOException {
    for (ScoreDoc hit : hits(reason, query, MOST_OF_A_REASON)) {
      Candidate candidate = candidates.computeIfAbsent(hit.doc, Candidate::new);
      candidate.likeness = Math.max(candidate.likeness, hit.score);
      if (reason != null) {
        candidate.add(reason, weight);
      }
    }
  }

  private ScoreDoc[] hits(@Nullable Reason reason, Query query, int atMost) throws IOException {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFormat.TYPE, IndexFormat.RECORD)), Occur.FILTER)
            .add(query, reason == null ? Occur.MUST : Occur.FILTER)
            .add(new TermQuery(new Term(IndexFormat.ID, record.id())), Occur.MUST_NOT)
            .add(Preference.around(), Occur.MUST_NOT);
    addMunicipality(all);
    if (reason != null) {
      all.add(alike, Occur.SHOULD);
    }
    return searcher.search(all.build(), atMost).scoreDocs;
  }

  private void addMunicipality(BooleanQuery.Builder all) {
    if (record.head().municipality() == null) {
      return;
    }
    String field = IndexFormat.facet(FacetField.MUNICIPALITY);
    Query unknown =
        new BooleanQuery.Builder()
            .add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.FILTER)
            .add(new FieldExistsQuery(field), Occur.MUST_NOT)
            .build();
    all.add(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field, record.head().municipality().name())), Occur.SHOULD)
            .add(unknown, Occur.SHOULD)
            .build(),
        Occur.FILTER);
  }

  private static int rank(Reason reason) {
    return switch (reason) {
      case Reason.SameAssignment _ -> 0;
      case Reason.Cites _ -> 1;
      case Reason.CitedBy _ -> 2;
      case Reason.SameCase _ -> 3;
      case Reason.SameDecision _ -> 4;
      case Reason.SimilarWords _ -> 5;
    };
  }

  /**
   * A long case would fill all places, and it has a page of its own: what is only of the same case
   * gets half of them as long as there is something else.
   */
  private List<Candidate> chosen(List<Candidate> sorted, int wanted) throws IOException {
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> spare = new ArrayList<>();
    RecordGroups texts = searcher.groups(SearchRequest.Grouping.TEXT);
    Set<Integer> read = new HashSet<>();
    int ofCase = 0;
    for (Candidate each : sorted) {
      if (chosen.size() == wanted) {
        break;
      }
      List<Reason> reasons = reasons(each);
      if (reasons.isEmpty()) {
        continue;
      }
      // What is only alike need not be read three times, on its way through three bodies.
      boolean again = texts != null && !read.add(texts.of(each.document));
      if (again && reasons.getFirst() instanceof Reason.SimilarWords) {
        continue;
      }
      if (!(reasons.getFirst() instanceof Reason.SameCase) || ofCase++ < (wanted + 1) / 2) {
        chosen.add(each);
      } else {
        spare.add(each);
      }
    }
    spare.stream().limit(wanted - chosen.size()).forEach(chosen::add);
    return chosen;
  }

  private double daysApart(CouncilRecord other) {
    return record.head().date() == null || other.head().date() == null
        ? Double.MAX_VALUE
        : Math.abs(record.head().date().toEpochDay() - other.head().date().toEpochDay());
  }
}
