package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.CaseNumber;
import se.paragraf.search.Facet;
import se.paragraf.search.FacetField;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.SearchResult;

/** What the index holds, counted once for each commit. */
@Component
class IndexContents {

  /** Questions of one or two words that councils everywhere have had before them. */
  static final List<String> WORDS =
      List.of("skola nedläggning", "ny simhall", "detaljplan bostäder", "budget", "skola");

  /** The phrases of decisions; the first that is held is the example. */
  static final List<String> PHRASES =
      List.of("”får i uppdrag”", "”beslutar att”", "”enligt förslaget”", "”i enlighet med”");

  /** Beginnings of words that are common in titles. */
  static final List<String> PREFIXES = List.of("detaljplan*", "skol*", "bygg*", "komm*");

  private final SearchService service;
  private final RecordSearch search;
  private final String contact;
  private volatile @Nullable Held held;

  IndexContents(
      SearchService service, RecordSearch search, @Value("${paragraf.contact:}") String contact) {
    this.service = service;
    this.search = search;
    this.contact = contact;
  }

  /**
   * What is held.
   *
   * @param index which commit was counted
   * @param municipalities most records first
   * @param bodies most records first
   * @param years latest first
   * @param files how many files were looked at
   * @param failed how many of them could not be read, wholly or partly
   * @param examples questions that have hits, one for each way to ask
   * @param latest what was decided lately, newest first
   * @param prefix the beginning of a word that has hits, as it is typed; empty where none has
   * @param contact how to reach who runs the server; empty where that is not said
   */
  record Held(
      IndexState index,
      List<Facet.Value> municipalities,
      List<Facet.Value> bodies,
      List<Facet.Value> years,
      int files,
      int failed,
      List<Example> examples,
      List<SearchResult.Hit> latest,
      String prefix,
      String contact) {

    Held {
      municipalities = List.copyOf(municipalities);
      bodies = List.copyOf(bodies);
      years = List.copyOf(years);
      examples = List.copyOf(examples);
      latest = List.copyOf(latest);
    }

    /** How many records name no municipality that is known. */
    int unplaced() {
      return index.records() - municipalities.stream().mapToInt(Facet.Value::count).sum();
    }

    /** The first year, or empty. */
    String firstYear() {
      return years.isEmpty() ? "" : years.getLast().label();
    }

    /** {@code Granviken och Älvhamra}. */
    String places(Texts t) {
      return t.list(municipalities.stream().map(Facet.Value::label).toList());
    }

    /** The last year, or empty. */
    String lastYear() {
      return years.isEmpty() ? "" : years.getFirst().label();
    }
  }

  /**
   * A question to try.
   *
   * @param question as it is typed
   * @param way the key of the text on what it shows
   */
  record Example(String question, String way) {}

  Held now() {
    Held known = held;
    IndexState state = search.state();
    if (known == null || known.index().version() != state.version()) {
      known = count();
      held = known;
    }
    return known;
  }

  private Held count() {
    SearchResult all =
        service.answer(SearchParameters.read(Map.of("size", new String[] {"0"}))).result();
    List<IndexedFile> files = search.files();
    List<SearchResult.Hit> latest = LatestRecords.in(service);
    return new Held(
        all.index(),
        values(all, FacetField.MUNICIPALITY),
        values(all, FacetField.BODY),
        values(all, FacetField.YEAR),
        files.size(),
        (int) files.stream().filter(file -> file.failure() != null).count(),
        examples(latest),
        latest,
        firstHeld(PREFIXES.stream()).orElse(""),
        contact);
  }

  private List<Example> examples(List<SearchResult.Hit> latest) {
    List<Example> examples = new ArrayList<>();
    firstHeld(WORDS.stream()).ifPresent(it -> examples.add(new Example(it, "example.words")));
    firstHeld(PHRASES.stream()).ifPresent(it -> examples.add(new Example(it, "example.phrase")));
    firstHeld(
            latest.stream()
                .flatMap(hit -> hit.record().head().diarienummer().stream())
                .map(CaseNumber::printed)
                .limit(5))
        .ifPresent(it -> examples.add(new Example(it, "example.case")));
    return examples;
  }

  /** The first of these questions that has a hit. */
  Optional<String> firstHeld(Stream<String> questions) {
    return questions
        .filter(
            question ->
                service
                        .answer(
                            SearchParameters.read(
                                Map.of("q", new String[] {question}, "size", new String[] {"0"})))
                        .result()
                        .total()
                    > 0)
        .findFirst();
  }

  private static List<Facet.Value> values(SearchResult result, FacetField field) {
    return result.facets().stream()
        .filter(facet -> facet.field() == field)
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.count() > 0)
        .toList();
  }
}
