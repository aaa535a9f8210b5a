package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.search.Criterion;
import se.paragraf.search.QueryParser;
import se.paragraf.search.RecordSearch;
import se.paragraf.search.RecordWriter;
import se.paragraf.search.SearchRequest;
import se.paragraf.search.SearchResult;
import se.paragraf.search.Snippet;
import se.paragraf.search.StoreFixture;

/** Whatever is typed gets an answer, and none costs without bound. */
class HostileQuestionsTest extends StoreFixture {

  private static final int QUESTIONS = 10_000;

  /** Reading a question is quick, answering it takes its time; bench --hostile answers them all. */
  private static final int ANSWERED = 5;

  private static final List<String> PIECES =
      List.of(
          "simhall",
          "simhallsrenoveringen",
          "kanotbrygga",
          "tillägsanslag",
          "taxa för bygglov",
          "och",
          "OR",
          "ELLER",
          "NOT",
          "INTE",
          "AND",
          "NÄRA",
          "NÄRA/3",
          "NEAR/99999999999999",
          "\"simhall läcka\"~7",
          "-",
          "(",
          ")",
          "\"",
          "*",
          "~",
          "~2",
          "§",
          "§ 12",
          "12 §",
          "titel:",
          "beslut:(",
          "text:",
          "nämnd:",
          "nämnd:\"\"",
          "år:",
          "år:1900-2099",
          "dnr:",
          "dnr:KS 2021/98",
          "KS-2021/00098-1.4.2",
          "2031:17",
          "2031-02-31",
          "*hall",
          "h*",
          "a~",
          "?",
          "[1 TO 2]",
          "/.*/",
          "^3",
          "&&",
          "\\",
          "\u0000",
          "\ufffe",
          "\u200b",
          "e\u0301",
          "\ud83d\ude00",
          "\ud835",
          "<script>",
          "%00",
          "1.1.1.1.1.1.1.1x",
          "åaåaoaoao".repeat(8));

  @Override
  protected RecordWriter openWriter(Path at) {
    return LuceneRecordWriter.open(at);
  }

  @Override
  protected RecordSearch openSearch(Path at) {
    return LuceneRecordSearch.open(at);
  }

  private static String question(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> signs(random, random.nextInt(80));
      case 1 -> "(".repeat(random.nextInt(400)) + "bad" + ")".repeat(random.nextInt(400));
      case 2 -> piece(random).repeat(1 + random.nextInt(300));
      default ->
          IntStream.range(0, 1 + random.nextInt(random.nextInt(20) == 0 ? 150 : 12))
              .mapToObj(_ -> piece(random) + (random.nextInt(4) == 0 ? "" : " "))
              .collect(Collectors.joining());
    };
  }

  private static String piece(Random random) {
    return random.nextInt(5) == 0
        ? letters(random, 1 + random.nextInt(40)) + List.of("", "~", "*").get(random.nextInt(3))
        : PIECES.get(random.nextInt(PIECES.size()));
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String signs(Random random, int length) {
    return random
        .ints(length, 1, 0x2fff)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void readsTenThousandQuestionsOfAnySortAndAnswersThem() {
    store();
    Random random = new Random(20_311);
    try (RecordSearch search = openSearch(place)) {
      for (int i = 0; i < QUESTIONS; i++) {
        String typed = question(random);
        Criterion criterion = QueryParser.parse(typed).criterion();
        if (i % ANSWERED == 0) {
          assertSane(typed, search.search(SearchRequest.of(criterion)));
        }
        assertThat(fuzzyWords(criterion)).as(typed).isLessThanOrEqualTo(3);
        assertThat(leaves(criterion)).as(typed).isLessThanOrEqualTo(2 * QueryParser.MAX_CLAUSES);
      }
    }
  }

  private static void assertSane(String typed, SearchResult result) {
    int full = Math.min(result.total(), result.hits().size());
    int all = Math.min(result.total() + result.partialTotal(), 10);
    assertThat(result.hits()).as(typed).hasSize(all).doesNotHaveDuplicates();
    assertThat(result.hits().subList(0, full))
        .as(typed)
        .allSatisfy(it -> assertThat(it.missing()).isEmpty());
    assertThat(result.hits().subList(full, all))
        .as(typed)
        .allSatisfy(it -> assertThat(it.missing()).isNotEmpty());
    assertThat(result.hits())
        .as(typed)
        .flatExtracting(SearchResult.Hit::snippets)
        .flatExtracting(Snippet::fragments)
        .allSatisfy(it -> assertThat(it.text()).isNotEmpty());
    QueryParser.parse(result.interpreted());
  }

  @Test
  void saysWhatOfACostlyQuestionIsNotDone() {
    assertThat(QueryParser.parse("*hall").warnings()).singleElement().asString().contains("*");
    assertThat(QueryParser.parse("h*").warnings()).singleElement().asString().contains("h söks");
    assertThat(QueryParser.parse("ab~").warnings()).singleElement().asString().contains("ab söks");
    assertThat(QueryParser.parse("*").warnings()).isNotEmpty();
    assertThat(QueryParser.parse("a".repeat(100_000)).warnings()).isNotEmpty();
    assertThat(QueryParser.parse("bad OR ".repeat(100)).warnings()).isNotEmpty();
    assertThat(QueryParser.parse("bada~ ".repeat(4)).warnings()).isNotEmpty();
    assertThat(QueryParser.parse("(".repeat(100) + "bad").warnings()).isNotEmpty();
  }

  @Test
  void findsNothingByAPersonnummerAlone() {
    store();
    assertThat(ask("19640823-3234").total()).isZero();
    assertThat(ask("640823 3234").total()).isZero();
  }

  private static int fuzzyWords(Criterion criterion) {
    return count(criterion, Criterion.Fuzzy.class::isInstance);
  }

  private static int leaves(Criterion criterion) {
    return count(criterion, _ -> true);
  }

  private static int count(Criterion criterion, java.util.function.Predicate<Criterion> counted) {
    return switch (criterion) {
      case Criterion.AllOf it ->
          it.criteria().stream().mapToInt(each -> count(each, counted)).sum();
      case Criterion.AnyOf it ->
          it.criteria().stream().mapToInt(each -> count(each, counted)).sum();
      case Criterion.Not it -> count(it.criterion(), counted);
      default -> counted.test(criterion) ? 1 : 0;
    };
  }
}
