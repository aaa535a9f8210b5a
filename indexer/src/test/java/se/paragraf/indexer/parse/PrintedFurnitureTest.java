package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a letterhead, a template or a mail system of invented offices prints. */
class PrintedFurnitureTest {

  @Test
  void leavesOutAPageCountBelowItsLabel() {
    assertThat(text("YTTRANDE", "Sida", "", "1 (1)", "Datum")).containsExactly("YTTRANDE", "Datum");
    assertThat(text("Sida", "Datum")).containsExactly("Datum");
    assertThat(text("Andel", "1 (1)")).containsExactly("Andel", "1 (1)");
  }

  @Test
  void leavesOutTheSendersAddressesAndKeepsTheHandlers() {
    assertThat(
            text(
                "Postadress: Box 2, 990 10 Granviken Org nr: 220000-0000 Tel: 099-10 00 00",
                "E-post: brev@granviken.example Hemsida: granviken.example Besöksadress: Bryggan 2",
                "E-post: kim.ek@granviken.example Telefon: 099-10 00 01",
                "Postadress: Box 2"))
        .containsExactly(
            "E-post: kim.ek@granviken.example Telefon: 099-10 00 01", "Postadress: Box 2");
  }

  @Test
  void leavesOutTheFootOfATemplateWhereTextStandsBeforeIt() {
    String[] foot = {
      "Dokumentnamn: Sammanställning",
      "Dokumentansvarig: Kim Ek\tBeslutsdatum: 2024-xx-xx",
      "Beslutad av:",
      "Miljökontoret",
      "DNR: KS-2024/00456-2",
    };
    assertThat(text(foot)).hasSize(5);
    String[] before = {"1", "2", "3", "4", "5", "6"};
    assertThat(text(Stream.concat(Stream.of(before), Stream.of(foot)).toArray(String[]::new)))
        .containsExactly(before);
  }

  @Test
  void keepsSentencesThatBeginAsFurnitureDoes() {
    assertThat(
            text(
                "Postadress: ändras till Bryggan 1, telefon: 0990-45 67 89 från den 1 maj.",
                "Org.nr: 220000-0000, postadress: Södra kajens gata 1, 990 10 Granviken"))
        .containsExactly(
            "Postadress: ändras till Bryggan 1, telefon: 0990-45 67 89 från den 1 maj.");
    assertThat(
            text(
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "Dokumentnamn: Plan",
                "Dnr:",
                "Nämnden ändrar planen den 1 maj."))
        .contains("Nämnden ändrar planen den 1 maj.");
  }

  @Test
  void keepsInThePageWhatIsFurnitureAtItsEdges() {
    List<String> page = new ArrayList<>(Collections.nCopies(20, "Text"));
    for (String line : List.of("Sida", ".", "Postadress: Box 2 Org nr: 220000-0000")) {
      page.set(10, line);
      assertThat(text(page.toArray(String[]::new))).hasSize(20);
      page.set(10, "Text");
      page.set(18, line);
      assertThat(text(page.toArray(String[]::new))).hasSize(19);
      page.set(18, "Text");
    }
  }

  @Test
  void leavesOutAMailSystemsWarning() {
    assertThat(
            text(
                "Ämne: Remiss",
                "EXTERNT: *** Det här brevet har skickats utifrån, öppna inte bifogade filer",
                "om du inte känner avsändaren ***",
                "Hej,"))
        .containsExactly("Ämne: Remiss", "Hej,");
  }

  private static List<String> text(String... lines) {
    return PrintedFurniture.without(
            Stream.of(lines).map(it -> new TextLine(it, 0, false, 1)).toList())
        .stream()
        .filter(it -> !it.isBlank())
        .map(TextLine::text)
        .toList();
  }
}
