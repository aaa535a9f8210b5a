package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CaseKey;
import se.paragraf.model.CouncilRecord;

/** How every backend completes what is being typed. */
public abstract class SuggestionsContract extends StoreFixture {

  private List<Suggestion> suggested(String typed) {
    try (RecordSearch search = openSearch(place)) {
      return search.suggestions(typed, 20);
    }
  }

  private List<String> words(String typed) {
    return suggested(typed).stream()
        .filter(Suggestion.Word.class::isInstance)
        .map(Suggestion::text)
        .toList();
  }

  @Test
  void completesAWordByItsBeginningAndByTheBeginningOfAPart() {
    store();
    for (String typed : List.of("sim", "hall")) {
      assertThat(words(typed)).as(typed).contains("simhall");
    }
    assertThat(words("hallen")).contains("simhallen");
    assertThat(words("allen")).isEmpty();
  }

  @Test
  void offersWordsOfTitlesFirstAndNobodysName() {
    List<CouncilRecord> records = new ArrayList<>();
    String[] titles = {
      "Motion av Hampus Simonsson (S) om en ny simhall",
      "Motion av Hampus Simonsson (S) och Simona Bäck (KD) om en hamnplan",
      "Simskola i Simrishamn",
      "Avgift för simskolan",
    };
    for (int i = 0; i < titles.length; i++) {
      records.add(
          head("r" + i, titles[i])
              .text(
                  "Hampus Simonsson och Simona Bäck yrkar att simkunnigheten ska mätas. Simeon"
                      + " Hamrin reserverar sig, för han har hans skäl. Simkunnighet är viktigt.")
              .decision(Integer.toString(i + 1), "Ja."));
    }
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("sim.pdf", records), records);
      writer.commit();
    }
    assertThat(words("sim"))
        .startsWith("simskola") // in two titles
        .contains("simhall", "simrishamn") // a place is no person
        .endsWith("simkunnighet") // in texts alone, but then in all of them
        .doesNotContain("simonsson", "simona", "simeon");
    assertThat(words("ham")).contains("hamnplan").doesNotContain("hampus", "hamrin");
    assertThat(words("ha")).doesNotContain("han", "har", "hans");
    // Who types a whole name is answered all the same, by the titles that have it.
    assertThat(suggested("simonss")).anySatisfy(it -> assertThat(it.text()).isEqualTo(titles[0]));
    assertThat(suggested("sim").stream().filter(Suggestion.Title.class::isInstance))
        .last()
        .satisfies(it -> assertThat(it.text()).isEqualTo(titles[1]));
  }

  @Test
  void keepsTheWordsBeforeTheLastOne() {
    store();
    assertThat(suggested("renovering av sim"))
        .contains(new Suggestion.Word("simhall", "renovering av simhall", 1));
    assertThat(words("nattbuss sim")).isEmpty();
  }

  @Test
  void completesATitleWithTheRecordThatHasIt() {
    store();
    for (String typed : List.of("tilläggsan", "simhallen tillägg", "hallen")) {
      assertThat(suggested(typed))
          .as(typed)
          .contains(new Suggestion.Title("Tilläggsanslag för simhallen", "g-kf-41"));
    }
  }

  @Test
  void completesABodyByCodeNameAndPartOfIt() {
    store();
    for (String typed : List.of("KF", "kommunf", "fullm")) {
      assertThat(suggested(typed))
          .as(typed)
          .contains(new Suggestion.InBody("Kommunfullmäktige", "KF"));
    }
    assertThat(suggested("fritids"))
        .contains(new Suggestion.InBody("Fritidsnämnden", "Fritidsnämnden"));
  }

  @Test
  void completesACaseInAnySpelling() {
    store();
    Suggestion simhallen = new Suggestion.InCase(new CaseKey("KS", 2021, 98));
    for (String typed :
        List.of("KS 2021/9", "ks2021-0009", "dnr 2021/98", "2021", "KS 2021/00098-1.4.2")) {
      assertThat(suggested(typed)).as(typed).contains(simhallen);
    }
    assertThat(suggested("KS 2021/97")).doesNotContain(simhallen);
  }

  @Test
  void givesEachKindItsPlacesAndWordsWithThePartInsideTheirs() {
    List<CouncilRecord> records = new ArrayList<>();
    String[] names = {"Hallberg", "Halldin", "Hallgren", "Hallin", "Hallman", "Hallsten"};
    for (int i = 0; i < 12; i++) {
      records.add(
          head("r" + i, "Hallar i stad nummer " + i)
              .cases("KS 2021/" + (i + 1))
              .text(String.join(" ", names) + " talade om simhallen, ishallen och en hall.")
              .decision(Integer.toString(i), "Ja."));
    }
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("hallar.pdf", records), records);
      writer.commit();
    }
    try (RecordSearch search = openSearch(place)) {
      search.prepare();
      List<Suggestion> few = search.suggestions("hall", 6);
      assertThat(few).hasSize(6);
      assertThat(few.stream().filter(Suggestion.Word.class::isInstance).map(Suggestion::text))
          .hasSize(3)
          .containsAnyOf("simhallen", "ishallen");
      assertThat(few.stream().filter(Suggestion.Title.class::isInstance)).hasSize(3);
      assertThat(search.suggestions("hall", 1)).hasSize(1);
    }
  }

  @Test
  void followsEachCommit() {
    store();
    try (RecordWriter writer = openWriter(place)) {
      List<CouncilRecord> records =
          List.of(head("ny", "Ny isbana").text("En isbana byggs.").decision("1", "Ja."));
      writer.replace(file("granviken.pdf", records), records);
      writer.commit();
    }
    assertThat(words("isb")).containsExactly("isbana");
    assertThat(words("asb")).isEmpty();
  }

  @Test
  void hasNothingForAPersonnummerOrForWhatNobodyCompletes() {
    store();
    Stream.of("", " ", "s", "19121212-1212", "[personnummer]", "simhall ".repeat(90), "\u0000((\"*")
        .forEach(typed -> assertThat(suggested(typed)).as(typed).isEmpty());
  }
}
