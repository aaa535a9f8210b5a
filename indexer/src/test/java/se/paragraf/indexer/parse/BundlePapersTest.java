package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;
import se.paragraf.model.YearSource;

/** Bundles of invented offices: where a paper begins and ends, and whose it is. */
class BundlePapersTest {

  private static final String[] ANSWER = {
    "§ 19 Dnr TN 2023/00008-1.7.1",
    "",
    "Svar på remiss om cykelplan",
    "",
    "Beslut",
    "Yttrandet antas och överlämnas till kommunstyrelsen.",
    "",
    "Kopia till",
    "Kommunstyrelsen",
    "",
    "Justerandes signatur Utdragsbestyrkande",
    "",
    "Tekniska kontoret",
    "Leif Åsbrandt",
    "Epost: leif.asbrandt@granviken.example",
    "Kommunstyrelsen",
    "",
    "Yttrande - Remiss - Cykelplan för Granviken",
    "",
    "Tekniska nämnden har inget att invända mot planen, men vill att",
    "belysningen byggs ut samtidigt.",
  };

  @Test
  void takesTheDateFromTheFootOfATemplate() {
    CouncilRecord annex =
        parse(
                0,
                "Tjänsteskrivelse",
                "2024-05-14",
                "Kommunstyrelsens arbetsutskott",
                "Diariennr: KS-2024/00457",
                "",
                "Bidrag till bryggor 2024",
                "",
                "Förslag till beslut",
                "Bidragen godkänns.",
                "",
                "Kim Ekdahl",
                "Miljöstrateg",
                "",
                "Sammanställning av inkomna ansökningar",
                "",
                "Båtklubben söker bidrag till en brygga.",
                "Roddklubben söker bidrag till en båt.",
                "Segelklubben söker bidrag till en mast.",
                "",
                "Dokumentnamn:",
                "Sammanställning av inkomna ansökningar",
                "Dokumentdatum:",
                "2024-05-16",
                "DNR:",
                "KS-2024/00457-2")
            .getLast();
    assertThat(annex.head().documentType()).isEqualTo(DocumentType.BILAGA);
    assertThat(annex.head().date()).hasToString("2024-05-16");
  }

  @Test
  void tellsTwoListsOfAssignmentsApartByTheirTitlesInCapitals() {
    List<CouncilRecord> lists =
        parse(
                0,
                "§ 4 Dnr KS 2021/00098",
                "Redovisning av uppdrag",
                "Beslut",
                "Redovisningen noteras.",
                "",
                "UPPDRAGSLISTA",
                "Datum",
                "2021-01-18",
                "KF",
                "Startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering",
                "2014-03-13\t2014/00278\tBåtbuss\tKFM § 27, 2014-02-06 - Buss.\tTekniska nämnden\tPågår.",
                "",
                "UPPDRAGSLISTA",
                "Datum",
                "2021-01-18",
                "KS",
                "Startdatum\tDnr\tÄrendemening\tUppdraget\tMotpart\tStatusuppdatering",
                "2015-03-13\t2015/00278\tBrygga\tKS § 28, 2015-02-06 - Brygga.\tTekniska nämnden\tPågår.")
            .stream()
            .filter(it -> it instanceof se.paragraf.model.Paper)
            .toList();
    assertThat(lists)
        .extracting(it -> it.head().body() + " " + it.head().date())
        .containsExactly(
            "Body[code=KF, name=Kommunfullmäktige] 2021-01-18",
            "Body[code=KS, name=Kommunstyrelsen] 2021-01-18");
  }

  @Test
  void letsALetterheadBeginAtTheUnitAboveTheHandler() {
    List<CouncilRecord> found = parse(0, ANSWER);
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().head().text()).doesNotContain("Tekniska kontoret");
    assertThat(found.getLast().head().text()).startsWith("Tekniska kontoret");
  }

  @Test
  void keepsARecipientAboveThePagesFoot() {
    Decision decision = (Decision) parse(0, ANSWER).getFirst();
    assertThat(decision.recipients()).containsExactly("Kommunstyrelsen");
  }

  @Test
  void takesAnAnswerWithoutNumberForThatOfTheBodyWhoseDecisionItLiesBehind() {
    CouncilRecord answer = parse(0, ANSWER).getLast();
    assertThat(answer.head().documentType()).isEqualTo(DocumentType.YTTRANDE);
    assertThat(answer.head().body()).hasToString("Body[code=TN, name=Tekniska nämnden]");
    assertThat(answer.head().warnings()).contains("body from the § that it lies behind");
  }

  @Test
  void givesWhatLiesBehindADecisionItsYear() {
    CouncilRecord answer = parse(0, ANSWER).getLast();
    assertThat(answer.head().year()).isEqualTo(2023);
    assertThat(answer.head().yearFrom()).isEqualTo(YearSource.NEIGHBOUR);
    assertThat(answer.head().warnings()).contains("year from the § that it lies behind");
  }

  @Test
  void tellsWhoseAnAnnexIsByItsTitleAndItsLabels() {
    List<CouncilRecord> found =
        parse(
            0,
            "Mötesbok: Kommunstyrelsens arbetsutskott (2025-03-03)",
            "",
            "Tjänsteskrivelse",
            "2025-02-16",
            "Kommunstyrelsens arbetsutskott",
            "Diariennr: KS-2025/00651",
            "",
            "Uppföljning av nämndernas verksamhet",
            "",
            "Förslag till beslut",
            "Rapporterna läggs till handlingarna.",
            "",
            "Beslutsunderlag",
            "- Bilaga 1 - Tekniska nämndens verksamhetsrapport om hamnarna",
            "- Bilaga 2 - Riskinventering, riskvärdering och internkontrollplan",
            "- Bilaga 3 - Sammanställning av bryggor och båtplatser",
            "",
            "Kim Ekdahl",
            "Hamnstrateg",
            "",
            "Tekniska nämndens verksamhetsrapport om hamnarna",
            "",
            "Hamnarna har muddrats under våren.",
            "Kajerna har lagats under sommaren.",
            "",
            "Riskinventering, riskvärdering och internkontrollplan",
            "",
            "Riskerna har värderats.",
            "Nämnd: Kommunstyrelsen",
            "",
            "Sammanställning av bryggor och båtplatser",
            "",
            "Bryggorna är tolv.");
    assertThat(found)
        .filteredOn(it -> it.head().documentType() == DocumentType.BILAGA)
        .extracting(it -> it.head().body() == null ? "" : it.head().body().name())
        .containsExactly("Tekniska nämnden", "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott");
  }

  @Test
  void takesAMotionInACommitteesBookForOneToTheCouncil() {
    List<CouncilRecord> found =
        parse(
            0,
            "Mötesbok: Kommunstyrelsens arbetsutskott (2025-03-03)",
            "",
            "Tjänsteskrivelse",
            "2025-02-16",
            "Kommunstyrelsens arbetsutskott",
            "Diariennr: KS-2025/00651",
            "",
            "Svar på motion om bryggor",
            "",
            "Förslag till beslut",
            "Motionen avslås.",
            "",
            "MOTION 2025-01-06",
            "",
            "Fler bryggor i Tallnäs",
            "",
            "Jag yrkar att kommunen bygger bryggor.");
    assertThat(found.getLast().head().body()).hasToString("Body[code=KF, name=Kommunfullmäktige]");
  }

  @Test
  void findsTheAnnexesThatAnOfficialsPaperLists() {
    List<CouncilRecord> found =
        parse(
            0,
            "Tjänsteskrivelse",
            "2024-05-16",
            "Kommunstyrelsens arbetsutskott",
            "Diariennr: KS-2023/00651",
            "",
            "Planeringsdirektiv och budget 2025",
            "",
            "Förslag till beslut",
            "Kommunfullmäktige antar direktivet.",
            "",
            "Beslutsunderlag",
            "- Bilaga 1 - Viktiga datum för kommunens nämnder 2025",
            "- Bilaga 2 - Viktiga datum för kommunens bolag under 2025",
            "- Bilaga 3 - Internkontrollplan 2025",
            "",
            "Beslutet ska skickas till",
            "Samtliga nämnder",
            "",
            "Viktiga datum för Granvikens kommuns nämnder 2025",
            "",
            "Den 3 februari lämnas underlag till årsredovisningen.",
            "Den 24 mars fastställs rapporten.",
            "",
            "Viktiga datum för Granvikens kommuns bolag 2025",
            "",
            "Den 13 februari lämnar bolagen sina underlag.",
            "Den 24 mars är det bolagsdag i fullmäktige.",
            "",
            "Kommunstyrelsen 2025",
            "",
            "Riskinventering och internkontrollplan",
            "",
            "Del 1. Riskanalys",
            "Riskerna har värderats.");
    assertThat(found)
        .extracting(it -> it.head().documentType() + ": " + it.head().title())
        .containsExactly(
            "TJANSTESKRIVELSE: Planeringsdirektiv och budget 2025",
            "BILAGA: Viktiga datum för Granvikens kommuns nämnder 2025",
            "BILAGA: Viktiga datum för Granvikens kommuns bolag 2025",
            "BILAGA: Riskinventering och internkontrollplan");
  }

  @Test
  void takesTheNumberInADocumentsOwnFoot() {
    List<CouncilRecord> found =
        parse(
            0,
            "Tjänsteskrivelse",
            "2024-05-16",
            "Kommunstyrelsens arbetsutskott",
            "Diariennr: KS-2024/00456",
            "",
            "Utdelning av klimatbidrag",
            "",
            "Förslag till beslut",
            "Bidragen delas ut enligt förslaget.",
            "",
            "Leif Åsbrandt",
            "Miljöstrateg",
            "",
            "Sammanställning av ansökningar om klimatbidrag",
            "",
            "Föreningarna har lämnat fem ansökningar.",
            "Fyra av dem tillstyrks.",
            "",
            "Dokumentnamn: Sammanställning av ansökningar",
            "Dokumentansvarig: Leif Åsbrandt",
            "Beslutad av: Miljökontoret",
            "DNR: KS-2024/00456-2");
    assertThat(found.getLast().head().diarienummer())
        .extracting(it -> it.printed())
        .containsExactly("KS-2024/00456-2");
  }

  @Test
  void readsAMotionsTitleBelowItsNumberPlaceAndDay() {
    CouncilRecord motion =
        parse(
                1,
                "MOTION 2/2024",
                "Granviken den 19 februari 2024",
                "",
                "Motion om lokal mat på Tallgården",
                "",
                "Jag yrkar att maten lagas på plats.",
                "",
                "Karin Notåker (KD)")
            .getFirst();
    assertThat(motion.head().title()).isEqualTo("Motion om lokal mat på Tallgården");
    assertThat(motion.head().diarienummer()).isEmpty();
    assertThat(motion.head().date()).hasToString("2024-02-19");
  }

  @Test
  void takesALineThatNamesTheSenderForNoTitle() {
    CouncilRecord answer =
        parse(
                1,
                "YTTRANDE FRÅN NÄMNDEN FÖR FRITID OCH FOLKHÄLSA",
                "2021-09-23 Dnr NFF 2021/00061-2.4.3",
                "",
                "Cykelväg mellan Granviken och Tallnäs",
                "",
                "Nämnden har inget att invända.")
            .getFirst();
    assertThat(answer.head().title()).isEqualTo("Cykelväg mellan Granviken och Tallnäs");
  }

  private static List<CouncilRecord> parse(int page, String... lines) {
    ExtractedDocument document =
        new ExtractedDocument(
            new Source("bunt.txt", "00", "text/plain", 0),
            List.of(new ExtractedPage(page, Stream.of(lines).map(Line::plain).toList())),
            List.of(),
            List.of());
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(document, new Municipality("9901", "Granviken"))
        .records();
  }
}
