package se.paragraf.api;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Body;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.PageText;
import se.paragraf.model.RecordHead;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;
import se.paragraf.search.Change;
import se.paragraf.search.CommitStream;
import se.paragraf.search.Criterion;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.ForgottenVersionException;
import se.paragraf.search.Holdings;
import se.paragraf.search.Holdings.HeldParagraph;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.Period;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.Related;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Snippet;
import se.paragraf.search.SourceText;
import se.paragraf.search.StoredSource;
import se.paragraf.search.Suggestion;
import se.paragraf.search.Timeline;
import se.paragraf.search.Trends;

/** Always gives the same invented decision, and remembers what it was asked. */
final class CannedSearch implements RecordSearch {

  static final String SHA = "ab".repeat(32);

  private static final Criterion NOTHING = new Criterion.Word("xylofon", Criterion.Scope.ANYWHERE);

  final Decision decision;
  private final StoredSource stored;
  @Nullable SearchRequest asked;
  List<CouncilRecord> given;
  volatile boolean prepared;

  CannedSearch(Path file, String mediaType) {
    Source source = new Source("KS/protokoll.pdf", SHA, mediaType, 12);
    stored = new StoredSource(source, file.toString());
    decision =
        new Decision(
            new RecordHead(
                "granviken-ks-2023-03-15-45",
                DocumentType.PROTOKOLL,
                new Municipality("9901", "Granviken"),
                new Body("KS", "Kommunstyrelsen"),
                LocalDate.of(2023, 3, 15),
                2023,
                YearSource.DATE,
                List.of(CaseNumber.parse("KS 2023/00315").orElseThrow()),
                List.of(),
                "Ny gångbro",
                List.of(new PageText(9, "Gångbron byggs.")),
                source,
                1,
                List.of()),
            "45",
            "Gångbron byggs.",
            DecisionOutcome.BIFALL,
            true,
            false,
            List.of(),
            List.of());
    given = List.of(decision);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    asked = request;
    if (request.query().equals(NOTHING)) {
      return new SearchResult(
          0, 0, 0, 0, List.of(), List.of(), "xylofon", null, List.of(), state());
    }
    return new SearchResult(
        1,
        0,
        1,
        0,
        List.of(
            new SearchResult.Hit(
                decision,
                2.5f,
                request.sort() == SearchRequest.Sort.NEWEST ? List.of() : List.of("brygga"),
                List.of(
                    new Snippet(
                        "text",
                        List.of(
                            new Snippet.Fragment("Gångbron", true),
                            new Snippet.Fragment(" byggs.", false)),
                        9)),
                List.of(decision.withHead(decision.head().withId("granviken-kf-2023-05-02-12"))),
                1)),
        List.of(
            new Facet(
                FacetField.BODY, List.of(new Facet.Value("KS", "Kommunstyrelsen", 1, false)))),
        "gångbro",
        null,
        List.of("Ett ord utelämnades."),
        state());
  }

  @Override
  public CommitStream<CouncilRecord> all(SearchRequest request) {
    asked = request;
    return new CannedStream<>(given, state());
  }

  @Override
  public CommitStream<Change> changes(long since) {
    if (since == 1) {
      throw new ForgottenVersionException("Fetch everything anew with since=0.", 5);
    }
    return new CannedStream<>(
        since == 7
            ? List.of()
            : List.of(
                new Change.Added(decision, 6),
                new Change.Removed("granviken-ks-2023-03-15-46", 6),
                new Change.Removed("granviken-ks-2023-03-15-47", 7)),
        state());
  }

  @Override
  public Trends trends(List<SearchRequest> requests, Period by) {
    asked = requests.getLast();
    return by == Period.YEAR
        ? new Trends(
            state(),
            new Timeline(new TreeMap<>(Map.of("2020", 3, "2023", 8)), 2),
            Collections.nCopies(requests.size(), new Timeline(new TreeMap<>(Map.of("2023", 1)), 1)))
        : new Trends(
            state(),
            new Timeline(new TreeMap<>(Map.of("2022-11", 3, "2023-02", 8)), 0),
            Collections.nCopies(
                requests.size(),
                new Timeline(new TreeMap<>(Map.of("2022-11", 1, "2023-02", 2)), 0)));
  }

  @Override
  public List<Suggestion> suggestions(String typed, int most) {
    return List.of(
        new Suggestion.InCase(new CaseKey("KS", 2023, 315)),
        new Suggestion.InBody("Kommunstyrelsen", "KS"),
        new Suggestion.Word("gångbro", typed + "gångbro", 3),
        new Suggestion.Title(decision.head().title(), decision.id()));
  }

  @Override
  public void prepare() {
    prepared = true;
  }

  @Override
  public Optional<CouncilRecord> record(String id) {
    return id.equals(decision.id()) ? Optional.of(decision) : Optional.empty();
  }

  @Override
  public Optional<List<Related>> related(String id, int most) {
    return id.equals(decision.id())
        ? Optional.of(
            List.of(
                new Related(
                    decision.withHead(decision.head().withId("granviken-kf-2023-05-02-12")),
                    8.5,
                    List.of(
                        new Related.Reason.SameAssignment(),
                        new Related.Reason.Cites("KS 2022/7"),
                        new Related.Reason.CitedBy("2023-03-15 § 45"),
                        new Related.Reason.SameCase(new CaseKey("KS", 2023, 315)),
                        new Related.Reason.SameDecision("2021-06-14 § 72"),
                        new Related.Reason.SimilarWords(List.of("gångbro", "färjeläge"))))))
        : Optional.empty();
  }

  @Override
  public List<CouncilRecord> caseRecords(CaseKey key) {
    return key.toString().equals("KS 2023/315") ? List.of(decision) : List.of();
  }

  @Override
  public Optional<StoredSource> source(String sha256) {
    return sha256.equals(SHA) ? Optional.of(stored) : Optional.empty();
  }

  @Override
  public Optional<SourceText> text(String sha256, Criterion query) {
    boolean marks = !(query instanceof Criterion.Everything);
    return source(sha256)
        .map(
            it ->
                new SourceText(
                    it.source(),
                    List.of(
                        new SourceText.Page(
                            9,
                            List.of(
                                new SourceText.Part(
                                    decision,
                                    List.of(
                                        new Snippet.Fragment("Gångbron", marks),
                                        new Snippet.Fragment(" byggs.", false))))),
                        new SourceText.Page(
                            10,
                            List.of(
                                new SourceText.Part(
                                    decision,
                                    List.of(new Snippet.Fragment("Underskrifter", false))))))));
  }

  @Override
  public List<IndexedFile> files() {
    return List.of();
  }

  @Override
  public Holdings holdings() {
    return new Holdings(
        state(),
        List.of(
            new HeldParagraph(
                "Granviken", "Kommunstyrelsen", 2023, LocalDate.of(2023, 3, 15), "45"),
            new HeldParagraph(
                "Granviken", "Kommunstyrelsen", 2023, LocalDate.of(2023, 3, 15), "47")),
        3,
        List.of(new KnownBody("Granviken", "9901", "KS", "Kommunstyrelsen")),
        List.of(
            new IndexedFile(
                "/s/KS 2023.pdf",
                "KS 2023.pdf",
                "",
                List.of(),
                0,
                new IndexedFile.Failure("extract", "the file is damaged"),
                List.of())));
  }

  @Override
  public IndexState state() {
    return new IndexState(7, 1, Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Override
  public void close() {}
}
