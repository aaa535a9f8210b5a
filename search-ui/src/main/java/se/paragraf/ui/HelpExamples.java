package se.paragraf.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.paragraf.api.SearchParameters;
import se.paragraf.api.SearchService;
import se.paragraf.model.Body;
import se.paragraf.model.CaseNumber;
import se.paragraf.model.CouncilRecord;

/**
 * A question for each way to ask, for the page on how to ask: one that the index answers, found
 * once for each commit; where it answers none, the form alone.
 */
@Component
class HelpExamples {

  private static final int NEWEST = 50;

  private final SearchService service;
  private final IndexContents contents;
  private volatile @Nullable Found last;

  HelpExamples(SearchService service, IndexContents contents) {
    this.service = service;
    this.contents = contents;
  }

  /**
   * A way to ask.
   *
   * @param question as it is typed
   * @param way the key of the text on what it finds
   * @param held whether the index has an answer to it
   */
  record Example(String question, String way, boolean held) {}

  private record Found(long version, List<Example> examples) {}

  /** One for each way, in the order of the page. */
  List<Example> now() {
    IndexContents.Held held = contents.now();
    Found known = last;
    if (known == null || known.version() != held.index().version()) {
      known = new Found(held.index().version(), find(held));
      last = known;
    }
    return known.examples();
  }

  private List<Example> find(IndexContents.Held held) {
    List<CouncilRecord> newest =
        service
            .answer(
                SearchParameters.read(
                    Map.of(
                        "size",
                        new String[] {Integer.toString(NEWEST)},
                        "sort",
                        new String[] {"newest"})))
            .result()
            .hits()
            .stream()
            .map(hit -> hit.record())
            .toList();
    List<Example> all = new ArrayList<>();
    all.add(first("help.words", IndexContents.WORDS.stream().filter(it -> it.contains(" "))));
    all.add(first("help.phrase", IndexContents.PHRASES.stream()));
    all.add(first("help.case", or(cases(newest), "KS 2023/315")));
    all.add(first("help.paragraph", or(paragraphs(newest), "§ 45")));
    all.add(first("help.prefix", IndexContents.PREFIXES.stream()));
    all.add(
        first(
            "help.not",
            Stream.of("budget -tilläggsbudget", "skola -förskola", "skolskjuts -buss")));
    all.add(
        first(
            "help.or",
            Stream.of("simhall ELLER badhus", "bro ELLER gångbro", "skola ELLER förskola")));
    all.add(first("help.fuzzy", Stream.of("simhal~", "detaljplann~", "skolskjutts~", "kommunn~")));
    all.add(
        first(
            "help.title.field",
            Stream.of("titel:skolskjuts", "titel:detaljplan", "titel:skola", "titel:budget")));
    all.add(
        first(
            "help.decision.field",
            Stream.of("beslut:avslås", "beslut:godkänner", "beslut:beslutar")));
    all.add(
        first(
            "help.body.field",
            or(
                codes(newest).flatMap(it -> Stream.of("nämnd:" + it + " budget", "nämnd:" + it)),
                "nämnd:KF")));
    all.add(
        first(
            "help.year.field",
            or(
                held.years().stream()
                    .limit(1)
                    .map(it -> it.value())
                    .flatMap(
                        it ->
                            Stream.of(
                                "år:" + (Integer.parseInt(it) - 2) + "-" + it + " skola",
                                "år:" + it)),
                "år:2021-2023")));
    return List.copyOf(all);
  }

  private Example first(String way, Stream<String> questions) {
    List<String> asked = questions.distinct().toList();
    Optional<String> held = contents.firstHeld(asked.stream());
    return new Example(held.orElse(asked.getFirst()), way, held.isPresent());
  }

  private static Stream<String> or(Stream<String> found, String form) {
    return Stream.concat(found.limit(6), Stream.of(form));
  }

  private static Stream<String> cases(List<CouncilRecord> records) {
    return records.stream()
        .flatMap(it -> it.head().diarienummer().stream())
        .map(CaseNumber::printed);
  }

  private static Stream<String> paragraphs(List<CouncilRecord> records) {
    return records.stream()
        .map(CouncilRecord::paragraph)
        .filter(it -> it != null)
        .map(it -> "§ " + it);
  }

  private static Stream<String> codes(List<CouncilRecord> records) {
    return records.stream()
        .map(it -> it.head().body())
        .filter(it -> it != null)
        .map(Body::code)
        .filter(it -> !it.isEmpty())
        .distinct();
  }
}
