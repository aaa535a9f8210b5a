package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;

/**
 * What every backend does. A backend's test extends it and says how its store is opened; it gets
 * the tests of {@link StoringContract}, {@link NarrowingContract}, {@link WordsContract} and {@link
 * SnippetsContract} with it.
 */
public abstract class RecordSearchContract extends SnippetsContract {

  @Test
  void findsAWordInAnyOfItsForms() {
    store();
    for (String form : List.of("simhall", "simhallen", "simhallens", "SIMHALLAR")) {
      assertThat(full(ask(form)))
          .as(form)
          .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper", "a-fn-22");
    }
    assertThat(full(ask("uppdrag"))).containsExactlyInAnyOrder("g-ks-38", "a-uppdrag-1");
  }

  @Test
  void putsARecordWithTheWordInItsTitleBeforeOneThatOnlyTouchesIt() {
    store();
    assertThat(ids(ask("simhall")).getLast()).isEqualTo("a-fn-22");
  }

  @Test
  void wantsEveryWord() {
    store();
    SearchResult result = ask("simhallen asbest");
    assertThat(result.total()).isEqualTo(1);
    assertThat(full(result)).containsExactly("g-kf-41");
    assertThat(result.hits().getFirst().missing()).isEmpty();
  }

  @Test
  void letsPartialHitsFollowAndNamesWhatTheyLack() {
    store();
    SearchResult result = ask("simhallen asbest");
    assertThat(result.partialTotal()).isEqualTo(3);
    assertThat(result.hits()).hasSize(4);
    assertThat(result.hits().subList(1, 4))
        .allSatisfy(it -> assertThat(it.missing()).containsExactly("asbest"));
  }

  @Test
  void findsAPhraseOnlyInExactlyThatForm() {
    store();
    assertThat(full(ask("\"bakom kaklet\""))).containsExactly("g-kf-41");
    assertThat(ask("\"kaklet bakom\"").total()).isZero();
    assertThat(ask("\"bakom kakel\"").total()).isZero();
  }

  @Test
  void combinesWithOrAndNot() {
    store();
    assertThat(full(ask("asbest ELLER kanotbrygga")))
        .containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
    assertThat(full(ask("simhall -kanotbrygga")))
        .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper");
    assertThat(full(ask("INTE simhall"))).containsExactly("a-uppdrag-1");
    assertThat(full(ask("simhall (asbest OR brygga)")))
        .containsExactlyInAnyOrder("g-kf-41", "a-fn-22");
  }

  @Test
  void findsBeginningsAndMisspellings() {
    store();
    assertThat(full(ask("dusch*"))).containsExactly("g-kf-41");
    assertThat(full(ask("kanotbryga~"))).containsExactly("a-fn-22");
  }

  @Test
  void searchesOneFieldWhenAsked() {
    store();
    assertThat(full(ask("titel:simhall")))
        .containsExactlyInAnyOrder("g-kf-41", "g-ks-38", "g-fn-paper");
    assertThat(full(ask("beslut:miljoner"))).containsExactly("g-kf-41");
    assertThat(full(ask("år:2022"))).containsExactly("a-fn-22");
    assertThat(full(ask("nämnd:kf"))).containsExactly("g-kf-41");
    assertThat(full(ask("§ 38"))).containsExactly("g-ks-38");
  }

  @Test
  void findsACaseInAnySpelling() {
    store();
    for (String spelling :
        List.of(
            "KS 2021/98", "ks-2021/00098", "2021/98", "dnr:KS 2021/00098-1.4.2", "dnr 98-2021")) {
      assertThat(full(ask(spelling))).as(spelling).containsExactlyInAnyOrder("g-kf-41", "g-ks-38");
    }
    assertThat(ask("KF 2021/98").total()).isZero();
  }

  @Test
  void putsACasesOwnRecordsBeforeMentionsOfIt() {
    store();
    assertThat(full(ask("FN 2023/14"))).containsExactly("g-fn-paper", "g-kf-41");
  }

  @Test
  void givesTheRecordsOfACaseInTimeOrder() {
    store();
    try (RecordSearch search = openSearch(place)) {
      for (CaseKey key : List.of(new CaseKey("KS", 2021, 98), new CaseKey("", 2021, 98))) {
        assertThat(search.caseRecords(key))
            .extracting(CouncilRecord::id)
            .containsExactly("g-ks-38", "g-kf-41");
      }
    }
  }

  @Test
  void showsWhereInTheRecordTheAnswerStands() {
    store();
    List<Snippet> snippets = ask("kaklet").hits().getFirst().snippets();
    assertThat(snippets).hasSize(1);
    assertThat(snippets.getFirst().field()).isEqualTo("text");
    assertThat(snippets.getFirst().page()).isEqualTo(10);
    assertThat(snippets.getFirst().fragments())
        .containsExactly(
            new Snippet.Fragment("Asbest har hittats bakom ", false),
            new Snippet.Fragment("kaklet", true),
            new Snippet.Fragment(" i duschrummen.", false));
  }

  @Test
  void marksEveryFormAndThePhrase() {
    store();
    assertThat(marked("simhall renovering"))
        .contains("Simhallens", "renovering", "Renoveringen", "simhallen");
    assertThat(marked("\"blir dyrare\"")).containsExactly("blir dyrare");
  }

  @Test
  void offersAKnownWordForAnUnknownOne() {
    store();
    assertThat(ask("kanotbryga").didYouMean()).isEqualTo("kanotbrygga");
    SearchResult result = ask("renovreingen 2023");
    assertThat(result.total()).isZero();
    assertThat(result.didYouMean()).isEqualTo("renoveringen 2023");
    assertThat(ask("simhall").didYouMean()).isNull();
  }

  @Test
  void answersTheLongestQuestions() {
    store();
    StringBuilder many = new StringBuilder("simhall");
    for (int i = 0; i < 63; i++) {
      many.append(" ord").append(i);
    }
    assertThat(ask(many.toString()).partialTotal()).isEqualTo(4);
    assertThat(ask("simhall " + "a-".repeat(490)).partialTotal()).isEqualTo(4);
    assertThat(ask("å* ".repeat(64)).total()).isPositive();
  }

  @Test
  void answersWhateverIsTyped() {
    store();
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "\"",
            "(",
            ")",
            "-",
            "*",
            "~",
            "§",
            "§ 6",
            "OR",
            "NOT",
            "ELLER",
            "titel:",
            "dnr:",
            "år:",
            "nämnd:",
            "simhall",
            "å",
            "2023/315",
            "KS",
            ":",
            "/",
            "\\",
            "^",
            "[",
            "{",
            "\u0000",
            "\ud83d",
            "och",
            " ",
            " ",
            "~2",
            "2021-");
    try (RecordSearch search = openSearch(place)) {
      for (int round = 0; round < 500; round++) {
        StringBuilder typed = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
          typed.append(pieces.get(random.nextInt(pieces.size())));
        }
        Criterion criterion = QueryParser.parse(typed.toString()).criterion();
        SearchResult result = search.search(SearchRequest.of(criterion));
        assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
        QueryParser.parse(result.interpreted());
      }
    }
  }

  private List<String> marked(String query) {
    return ask(query).hits().getFirst().snippets().stream()
        .flatMap(it -> it.fragments().stream())
        .filter(Snippet.Fragment::match)
        .map(Snippet.Fragment::text)
        .toList();
  }
}
