package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.json.RecordJson;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/** The numbers are of the series that Skatteverket keeps for examples and tests. */
class PersonalNumberMaskTest {

  @Test
  void keepsNumbersOutOfEveryFieldOfADecision() {
    ParsedDocument parsed =
        parse(
            "Beslut om 640823-3234.txt",
            """
            GRANVIKENS KOMMUN SAMMANTRÄDESPROTOKOLL 3 (9)
            Socialnämnden 2022-05-04
            § 31 Dnr SN 2022/00071
            Förvaltarskap för Kim Ek, 19640823-
            3234

            Beslut
            Socialnämnden beslutar att 701063-2391 beviljas stöd,
            och att 640823-3235 (personnummer enligt ansökan) avslås.

            Yrkanden
            Siv Alm (S), 120512-9800, yrkar bifall.

            Kopia till
            Kim Ek, 640823 3234
            """);
    assertThat(parsed.masked()).isEqualTo(5);
    CouncilRecord decision = parsed.records().getLast();
    assertThat(decision.head().title()).isEqualTo("Förvaltarskap för Kim Ek, [personnummer]");
    assertThat(json(parsed))
        .doesNotContain("3234")
        .doesNotContain("640823")
        .doesNotContain("2391")
        .doesNotContain("9800")
        .contains("att [personnummer] beviljas stöd")
        .contains("Beslut om [personnummer].txt")
        .contains("SN 2022/00071");
  }

  @Test
  void keepsNumbersOutOfAssignmentsWhereverACellBreaks() {
    ParsedDocument parsed =
        parse(
            "lista.txt",
            """
            Uppdragslista
            Startdatum\tDnr\tUppdraget\tAnsvarig\tStatus
            2021-02-01\tSN 2021/00012\tUtred stödet till 19640823-\tSocialnämnden\tPågår för 640823-
            Startdatum\tDnr\tUppdraget\tAnsvarig\tStatus
            \t\t3234 i hemmet\t\t3234 tills vidare
            2021-03-01\tSN 2021/00013\tUtred stödet till 701063-2391\tSocialnämnden\tVilar
            """);
    assertThat(parsed.masked()).isEqualTo(3);
    assertThat(parsed.records()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(json(parsed))
        .doesNotContain("3234")
        .doesNotContain("640823")
        .doesNotContain("2391")
        .contains("Utred stödet till [personnummer] i hemmet");
  }

  @Test
  void readsTheHeadOfAColumnAsTheLabelOfItsRows() {
    ParsedDocument parsed =
        parse(
            "lista.txt",
            """
            Namn\tPersonnummer\tBelopp
            Kim Ek\t640823-3235\t1 200
            Siv Alm\t120512 9801\t12 000
            Granvikens Båtklubb\t802000-1234\t9 000
            """);
    assertThat(parsed.masked()).isEqualTo(2);
    assertThat(json(parsed)).contains("802000-1234").contains("12 000");
  }

  @Test
  void findsANumberThatThePagesEndBreaks() {
    List<ExtractedPage> pages = new ArrayList<>();
    String[] texts = {
      "Granvikens kommun\nSida 1\nKim Ek, 640823-",
      "Granvikens kommun\nSida 2\n3234, flyttar.",
      "Granvikens kommun\nSida 3\nSlut."
    };
    for (int number = 1; number <= texts.length; number++) {
      pages.add(new ExtractedPage(number, texts[number - 1].lines().map(Line::plain).toList()));
    }
    ParsedDocument parsed = parse("fil.pdf", pages);
    assertThat(parsed.masked()).isEqualTo(1);
    assertThat(json(parsed)).doesNotContain("3234").contains("Kim Ek, [personnummer]");
  }

  @Test
  void leavesADocumentWithoutNumbersAsItIs() {
    List<TextLine> lines = List.of(new TextLine("§ 4 Dnr KS 2021/00098", 11, true, 1));
    assertThat(PersonalNumberMask.masked(lines).lines()).isEqualTo(lines);
  }

  static String json(ParsedDocument parsed) {
    StringBuilder json = new StringBuilder();
    parsed.records().forEach(it -> json.append(RecordJson.write(it)).append('\n'));
    return json.toString();
  }

  private static ParsedDocument parse(String path, String text) {
    return parse(path, List.of(new ExtractedPage(0, text.lines().map(Line::plain).toList())));
  }

  private static ParsedDocument parse(String path, List<ExtractedPage> pages) {
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(
            new ExtractedDocument(
                new Source(path, "00", "text/plain", 0), pages, List.of(), List.of()),
            new Municipality("9901", "Granviken"));
  }
}
