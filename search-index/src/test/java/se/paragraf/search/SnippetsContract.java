package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.head;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.paragraf.model.PageText;

/** What every backend shows of a hit, and which words it marks. */
public abstract class SnippetsContract extends WordsContract {

  @Test
  void findsWordsNearEachOtherWhereThatIsAskedFor() {
    storeTexts(
        "Simhallen har en läcka.",
        "Läckan i den gamla simhallen.",
        "Simhallen. " + "Något annat står här emellan. ".repeat(5) + "En läcka.");
    assertFinds("simhall NÄRA läcka", "r0", "r1");
    assertFinds("\"simhall läcka\"~", "r0", "r1");
    assertThat(marks("simhall NÄRA läcka")).containsExactly("Simhallen", "läcka");
  }

  @Test
  void letsSoManyWordsStandBetweenAsWereTyped() {
    storeTexts("Läcka i simhallen.", "Simhallen har en stor läcka.", "Simhallen. Läcka.");
    assertFinds("simhall NÄRA/0 läcka", "r2");
    assertFinds("simhall NEAR/1 läcka", "r0", "r2");
    assertFinds("simhall NÄRA/2 läcka", "r0", "r2");
    assertFinds("simhall NÄRA/3 läcka", "r0", "r1", "r2");
    assertFinds("\"simhall läcka\"~1", "r0", "r2");
    assertFinds("titel:simhall NÄRA läcka");
  }

  @Test
  void marksTheWholeWordWhereAPartOfItWasAskedFor() {
    storeTexts("Nya simhallsrenoveringen kostar. En taxa för bygglov antas.");
    assertThat(marks("renovering")).containsExactly("simhallsrenoveringen");
    assertThat(marks("bygglovstaxa")).containsExactly("taxa", "bygglov");
  }

  @Test
  void marksNoWordThatHasOnlyAPartOfTheCompoundThatWasTyped() {
    storeTexts(
        "Simhallen och simhallsrenoveringen. Där ges simundervisning, men i en annan del av staden"
            + " finns en sporthall för alla andra.",
        "Simhallens renovering. En renovering.");
    assertThat(marks("simhall")).containsExactly("Simhallen", "simhallsrenoveringen");
    assertThat(marks("simhallsrenovering -sporthall")).containsExactly("Simhallens", "renovering");
  }

  @Test
  void showsWhereATextBreaksOff() {
    String sentence = "Kommunstyrelsen har behandlat en lång fråga utan att sätta någon punkt ";
    storeTexts(
        sentence.repeat(4) + "men nämnde en kanotbrygga " + sentence.repeat(4).strip() + ".",
        "Först detta. En simhall byggs t.ex. vid ån. Sedan annat.");
    assertThat(snippet("kanotbrygga")).startsWith("… ").contains("kanotbrygga").endsWith(" …");
    assertThat(snippet("simhall")).doesNotContain("…");
  }

  @Test
  void showsWhereASentenceGoesOnFromPageToPage() {
    storeRecords(
        List.of(
            head("r0", "Rubrik")
                .of(GRANVIKEN, KS)
                .pages(
                    new PageText(1, "Det finns en simhall och vid sjön"),
                    new PageText(2, "en kanotbrygga."))
                .decision("1", "")));
    assertThat(snippet("simhall")).isEqualTo("Det finns en simhall och vid sjön …");
    assertThat(snippet("kanotbrygga")).isEqualTo("… en kanotbrygga.");
  }

  private String snippet(String query) {
    return ask(query).hits().getFirst().snippets().getFirst().fragments().stream()
        .map(Snippet.Fragment::text)
        .collect(Collectors.joining());
  }

  private List<String> marks(String query) {
    return ask(query).hits().getFirst().snippets().stream()
        .flatMap(it -> it.fragments().stream())
        .filter(Snippet.Fragment::match)
        .map(Snippet.Fragment::text)
        .distinct()
        .toList();
  }
}
