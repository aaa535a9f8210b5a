package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.paragraf.search.InventedRecords.ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_ALVHAMRA;
import static se.paragraf.search.InventedRecords.FN_GRANVIKEN;
import static se.paragraf.search.InventedRecords.GRANVIKEN;
import static se.paragraf.search.InventedRecords.KS;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DecisionOutcome;

/** Which words every backend takes for the same. */
public abstract class WordsContract extends NarrowingContract {

  /** Stores a record for each text, r0, r1 …, of kommunstyrelsen in Granviken. */
  final void storeTexts(String... texts) {
    storeRecords(
        IntStream.range(0, texts.length)
            .mapToObj(
                i -> head("r" + i, "Rubrik").of(GRANVIKEN, KS).text(texts[i]).decision("1" + i, ""))
            .toList());
  }

  final void storeRecords(List<CouncilRecord> records) {
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("texter.pdf", records), records);
      writer.commit();
    }
  }

  final void assertFinds(String query, String... ids) {
    assertThat(full(ask(query))).as(query).containsExactlyInAnyOrder(ids);
  }

  @Test
  void findsACompoundByAPartOfIt() {
    storeTexts("Simhallsrenoveringen blev klar.", "Ett nytt bibliotek.");
    for (String part : List.of("hall", "simhall", "simhallar", "renovering", "renoveringar")) {
      assertFinds(part, "r0");
    }
  }

  @Test
  void findsACompoundByItsPartsWrittenApart() {
    storeTexts("Bygglovstaxan höjs.", "Taxan för parkering höjs.", "Tjugo förskolelärare söks.");
    assertFinds("taxa för bygglov", "r0");
    assertFinds("bygglovs taxa", "r0");
    assertFinds("förskole lärare", "r2");
  }

  @Test
  void findsThePartsOfACompoundWhereTheyStandNearEachOther() {
    storeTexts(
        "En ny taxa för bygglov antas.",
        "Taxan höjs. " + "Ärendet gäller något helt annat än byggande. ".repeat(5) + "Bygglov ges.",
        "Bygglov ges.");
    assertFinds("bygglovstaxan", "r0");
  }

  @Test
  void findsWhatAnAbbreviationStandsForAndTheOtherWayRound() {
    storeTexts(
        "Bostadsrättsföreningen Lönnen får köpa marken.",
        "Brf Linden får köpa marken.",
        "Vatten- och avloppstaxan höjs.",
        "Ny taxa för vatten och avlopp.",
        "Taxan för vattenrutschbanan höjs.");
    assertFinds("brf", "r0", "r1");
    assertFinds("bostadsrättsföreningar", "r0", "r1");
    assertFinds("VA-taxa", "r2", "r3");
    assertThat(ask("brf").hits().stream().flatMap(it -> it.snippets().stream()))
        .flatExtracting(Snippet::fragments)
        .contains(
            new Snippet.Fragment("Bostadsrättsföreningen", true),
            new Snippet.Fragment("Brf", true));
  }

  /** Each bun has two meanings, so that forty of them would have a million millions. */
  @Test
  void readsAWordOfManyAbbreviationsAsItStands() {
    storeTexts("BUN-BUN höjs.", "Barn- och utbildningsnämnden höjer.");
    assertThat(ask("bun-".repeat(39) + "bun").total()).isZero();
    assertFinds("bun", "r0", "r1");
  }

  @Test
  void findsWhatACompoundCallsByItsNounWhereTheTextHasTheVerb() {
    storeTexts("Förvaltningen får kartlägga matfattigdomen.", "Bussarna blir elektriska.");
    assertThat(ids(ask("matfattigdomskartläggning"))).containsExactly("r0");
    assertThat(ask("matfattigdomskartläggning").partialTotal()).isOne();
  }

  @Test
  void findsThePartThatTellsMostWhereTheOthersAreNowhereNear() {
    storeTexts("En kampanj om klimakteriet.", "Information om budgeten.", "Information om bussar.");
    assertThat(ids(ask("klimakterieinformation"))).containsExactly("r0");
  }

  @Test
  void takesNothingThatLacksEveryWordForAPartialHit() {
    storeTexts("Bygglovstaxan höjs.", "En altan byggs.", "En altan får bygglov.", "Bygglov ges.");
    assertThat(ids(ask("bygglovstaxa"))).containsExactly("r0");
    assertThat(ask("flygplansbas xyzzy").partialTotal()).isZero();
    assertThat(ids(ask("altanbygglov"))).containsExactly("r2");
    SearchResult result = ask("bygglovstaxa altan");
    assertThat(ids(result)).containsExactlyInAnyOrder("r0", "r1", "r2");
    assertThat(ids(result)).containsSubsequence("r2", "r1");
    assertThat(result.hits()).allSatisfy(it -> assertThat(it.missing()).hasSize(1));
  }

  @Test
  void keepsWordsApartThatOnlyLookAlike() {
    storeTexts("Ett gott råd.", "En rad hus.", "Ordföranden hade ordet.", "Fastighetens ägare.");
    assertFinds("rad", "r1");
    assertFinds("råd", "r0");
    assertFinds("fast");
    assertFinds("sten");
  }

  @Test
  void takesNoNoticeOfAccents() {
    storeTexts("En idé om ett kafé.", "En ide i skogen.");
    assertFinds("kafe", "r0");
    assertFinds("kafé", "r0");
    assertFinds("idé", "r0", "r1");
  }

  @Test
  void mendsWhatAPageBroke() {
    storeTexts("Kommunens verk-\nsamheter.", "S T Y R M O D E L L", "KF:s beslut om mark.");
    assertFinds("verksamhet", "r0");
    assertFinds("styrmodell", "r1");
    assertFinds("KF", "r2");
  }

  @Test
  void keepsToTheExactFormInAPhrase() {
    storeTexts("Simhallen är stängd.", "Simhallar är stängda.");
    assertFinds("\"simhallen är\"", "r0");
    assertFinds("\"hallen är\"");
  }

  @Test
  void takesTheCodeOfABodyForItsNameInItsOwnMunicipality() {
    storeRecords(
        List.of(
            head("g", "Rubrik").of(GRANVIKEN, KS).text("Till FN för svar.").decision("1", ""),
            head("g-namn", "Rubrik")
                .of(GRANVIKEN, KS)
                .text("Till fastighetsnämnden för svar.")
                .decision("2", ""),
            head("a", "Rubrik").of(ALVHAMRA, KS).text("Till FN för svar.").decision("3", ""),
            head("a-namn", "Rubrik")
                .of(ALVHAMRA, KS)
                .text("Till fastighetsnämnden för svar.")
                .decision("4", ""),
            head("g-fn", "Rubrik").of(GRANVIKEN, FN_GRANVIKEN).text("Nej.").decision("5", ""),
            head("a-fn", "Rubrik").of(ALVHAMRA, FN_ALVHAMRA).text("Nej.").decision("6", "")));
    assertFinds("FN", "g", "g-namn", "a", "g-fn", "a-fn");
    assertFinds("Fastighetsnämnden", "g", "g-namn", "a-namn", "g-fn");
    assertFinds("fritidsnämndens", "a", "a-fn");
  }

  @Test
  void putsRecordsWithTheLikeliestKnownWordsLastWhereAWordIsUnknown() {
    storeTexts("Tilläggsanslag för bron.", "Äldreomsorgen växer.", "Något annat.");
    for (List<String> typed :
        List.of(
            List.of("tillägsanslag", "r0"),
            List.of("aldreomsorg", "r1"),
            List.of("äldreomsrog", "r1"))) {
      SearchResult result = ask(typed.getFirst());
      assertThat(result.total()).isZero();
      assertThat(ids(result)).as(typed.getFirst()).first().isEqualTo(typed.getLast());
      assertThat(result.hits().getFirst().missing()).containsExactly(typed.getFirst());
    }
  }

  @Test
  void asksForWhatAQuestionIsAbout() {
    storeTexts("Avgiften för färdtjänst höjs.", "Avgiften för mark.");
    assertFinds("vad kostar avgiften för färdtjänsten");
    assertFinds("vilken avgift gäller för färdtjänst?", "r0");
    assertFinds("hur mycket höjs färdtjänsten", "r0");
  }

  @Test
  void tellsWhichWordsOfAQuestionWereLookedFor() {
    storeTexts("Avgiften för färdtjänst höjs.");
    assertThat(ask("hur hög är avgiften för färdtjänst?").interpreted())
        .isEqualTo("avgiften färdtjänst");
    assertThat(ask("hög avgift").interpreted()).isEqualTo("hög avgift");
    assertThat(ask("vad ska vi").interpreted()).isEqualTo("vad ska vi");
  }

  @Test
  void putsForwardWhatCallsAVerbAndItsParticleByOneWord() {
    storeTexts(
        "Kommunen ska bygga en skola ut mot havet.",
        "Utbyggnaden av skolan ska bygga på behov.",
        "Skolan ska bygga en mur.");
    assertThat(ids(ask("bygga ut skolan"))).first().isEqualTo("r1");
  }

  @Test
  void putsForwardACompoundThatWasWrittenInManyPieces() {
    storeTexts(
        "En plan för försörjning och för kompetens. Kompetens är en plan och försörjning en plan.",
        "Kompetensförsörjningsplanen antas.");
    assertThat(ids(ask("kompetens försörjnings plan"))).first().isEqualTo("r1");
  }

  @Test
  void findsAnInquiryOrALawByItsNumber() {
    storeTexts(
        "Remiss av betänkandet (SOU 2031:17).", "Enligt lagen (2031:196).", "Enligt SOU 2031:18.");
    assertFinds("SOU 2031:17", "r0");
    assertFinds("lag 2031:196", "r1");
  }

  @Test
  void findsAMatterByWhatCameOfItAndPutsTheFrontPageLast() {
    storeRecords(
        List.of(
            head("front", "Kommunstyrelsen, ärenden").of(GRANVIKEN, KS).text("Ny bro.").front(),
            head("back", "Ny bro")
                .of(GRANVIKEN, KS)
                .text("Ny bro.")
                .decision("1", "Åter till nämnden.", DecisionOutcome.ATERREMISS),
            head("yes", "Ny bro").of(GRANVIKEN, KS).text("Ny bro.").decision("2", "Ja.")));
    assertFinds("återremiss bro", "back");
    assertThat(ids(ask("bro"))).last().isEqualTo("front");
  }

  @Test
  void findsARecordAsItIsCitedByBodyDayAndParagraph() {
    storeRecords(
        List.of(
            head("that", "Ny bro")
                .of(GRANVIKEN, KS)
                .on("2031-02-01")
                .text("Bro.")
                .decision("6", ""),
            head("later", "Ny bro")
                .of(GRANVIKEN, KS)
                .on("2031-03-01")
                .text("Bro.")
                .decision("6", ""),
            head("speaks", "Bro")
                .of(GRANVIKEN, KS)
                .on("2031-03-01")
                .text("Beslut 2031-02-01.")
                .decision("7", "")));
    assertFinds("KS 2031-02-01 § 6", "that");
    assertFinds("KS 2031-02-01 6 §", "that");
    assertFinds("2031-02-01", "that", "speaks");
  }

  @Test
  void keepsPartialHitsToTheBodyThatWasAskedFor() {
    storeRecords(
        List.of(
            head("ks", "Bro").of(GRANVIKEN, KS).text("Ny bro.").decision("1", ""),
            head("fn", "Bro").of(GRANVIKEN, FN_GRANVIKEN).text("Ny bro.").decision("2", "")));
    assertThat(ids(ask("nämnd:KS bro kajak"))).containsExactly("ks");
  }

  @Test
  void prefersWhatWasDecidedToWhatWasPutOff() {
    storeRecords(
        Arrays.asList(
            head("later", "Ny bro")
                .of(GRANVIKEN, KS)
                .on("2023-03-01")
                .text("Ny bro.")
                .decision("1", "Ärendet bordläggs.", DecisionOutcome.BORDLAGGNING),
            head("done", "Ny bro")
                .of(GRANVIKEN, KS)
                .on("2023-02-01")
                .text("Ny bro.")
                .decision("2", "Bron byggs.")));
    assertThat(ids(ask("bro"))).containsExactly("done", "later");
  }
}
