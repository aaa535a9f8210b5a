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

  @Test
  void endsWithNoNumberOfAPointThatIsCutOff() {
    String point = "Kanotbryggan vid ån rustas upp och får en ramp för den som sitter i rullstol";
    String long_ = point + " samt " + "belysning ".repeat(14).strip();
    storeTexts(
        "1. " + long_ + ".\n2. " + point + ".",
        "Kommunstyrelsen beslutar: 1. Bilaga 1. En båthamn anläggs enligt bilaga 3. Den blir klar.");
    assertThat(snippet("kanotbryggan")).startsWith("1. Kanot").endsWith("belysning.");
    // A number that is no point ends its sentence.
    assertThat(snippet("båthamn")).endsWith("enligt bilaga 3. Den blir klar.");
  }

  @Test
  void showsNoSentenceTwice() {
    String said = "Simhallen stängs i augusti för att taket ska tätas. ";
    String other = "Något helt annat som står på sidan och inte har med saken att göra alls. ";
    storeRecords(
        List.of(
            head("r0", "Rubrik")
                .of(GRANVIKEN, KS)
                .pages(
                    new PageText(1, said + other.repeat(2)),
                    new PageText(2, said + "Bron över ån får vänta till året därpå, sägs det."),
                    new PageText(3, "En ny simhall byggs någon gång."))
                .decision("1", "")));
    assertThat(ask("simhall").hits().getFirst().snippets())
        .extracting(Snippet::page)
        .containsExactly(1, 3);
  }

  @Test
  void repeatsNeitherTheTitleNorTheDecision() {
    String decision = "Ny gångbro vid simhallen byggs nästa år och betalas av hamnen.";
    storeRecords(
        List.of(
            head("r0", "Gångbro vid simhallen")
                .of(GRANVIKEN, KS)
                .pages(
                    new PageText(
                        1,
                        "§ 1\nGångbro\nvid simhallen\n\nBeslut\nEnligt förslaget: "
                            + decision
                            + "\n\nSkälen\nDen gamla gångbron är rutten."))
                .decision("1", decision)));
    List<Snippet> snippets = ask("gångbro").hits().getFirst().snippets();
    assertThat(snippets).extracting(Snippet::field).startsWith("title", "decision");
    assertThat(
            snippets.stream()
                .filter(it -> it.field().equals("text"))
                .flatMap(it -> it.fragments().stream())
                .map(Snippet.Fragment::text)
                .collect(Collectors.joining()))
        .doesNotContain("vid simhallen\n", "nästa år");
    assertThat(ask("simhallen rutten").hits().getFirst().snippets().getLast().fragments())
        .extracting(Snippet.Fragment::text)
        .contains("rutten");
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
