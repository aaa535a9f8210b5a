package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/** What calls and the papers in them are named. */
class BundleTitlesTest {

  private static final String[] LETTER = {
    "Tjänsteskrivelse",
    "Hamnkontoret",
    "",
    "Datum\tDnr",
    "2024-03-04\tHN 2024/31",
    "",
    "Handläggare\tHamnnämnden",
    "Siv Alm, hamnfogde",
    "",
    "Ny fyrlykta på piren",
    "",
    "Förslag till beslut",
    "Nämnden beslutar att köpa lyktan.",
    "",
    "Siv Alm",
    "Hamnfogde",
  };

  @ParameterizedTest
  @CsvSource({
    "Kallelse med handlingar,Kallelse med handlingar",
    "Mötesbok: Fritidsnämnden (2024-03-19),Mötesbok: Fritidsnämnden (2024-03-19)",
    "Föredragningslista,Föredragningslista",
  })
  void namesACallAsItsLargestLineDoes(String largest, String title) {
    List<Line> front =
        List.of(
            Line.plain("Granvikens kommun"),
            Line.plain("Fritidsnämnden"),
            new Line(largest, 17, true),
            Line.plain("Sammanträdesdatum 2024-03-19"),
            Line.plain("Ärenden"),
            Line.plain("1. Val av justerare"));
    List<Line> extract =
        List.of(
            Line.plain("Granvikens kommun\tPROTOKOLLSUTDRAG\tSida 1"),
            Line.plain("Tekniska nämnden\tSammanträdesdatum"),
            Line.plain(""),
            Line.plain("2024-02-13"),
            Line.plain(""),
            Line.plain("§ 12 Dnr TN 2024/5"),
            Line.plain("Yttrande över motion om bryggor"),
            Line.plain("Beslut"),
            Line.plain("Nämnden antar yttrandet och överlämnar det till fritidsnämnden."));
    List<CouncilRecord> records = parse(List.of(front, extract));
    assertThat(records.getFirst().head().title()).isEqualTo(title);
    assertThat(records.getLast().head().date()).hasToString("2024-02-13");
    assertThat(records.getLast().head().body()).extracting("name").isEqualTo("Tekniska nämnden");
  }

  @Test
  void seesTheKindOfACallInAColumnOfItsHead() {
    List<Line> front =
        List.of(
            Line.plain("GRANVIKENS KOMMUN\tFÖREDRAGNINGSLISTA"),
            Line.plain("Kommunfullmäktige\t2024-03-25"),
            Line.plain(""),
            Line.plain("1. Val av justerare"),
            Line.plain("2. Taxa för gästhamnen"));
    assertThat(parse(List.of(front)).getFirst().head().documentType())
        .isEqualTo(DocumentType.KALLELSE);
  }

  @Test
  void takesNoHandlerBelowARowOfLabelsForTheTitle() {
    assertThat(parse(List.of(plain(LETTER))).getFirst().head().title())
        .isEqualTo("Ny fyrlykta på piren");
  }

  @Test
  void letsAMotionBeginAtThePartysName() {
    List<CouncilRecord> records =
        parse(
            List.of(
                plain(LETTER),
                plain(
                    "Vänsterpartiet i Granviken",
                    "",
                    "MOTION",
                    "Till kommunfullmäktige i Granviken",
                    "",
                    "Sittplatser på piren",
                    "",
                    "Vi yrkar att bänkar ställs ut.",
                    "",
                    "Granviken den 6 februari 2024",
                    "",
                    "Bo Dal (V)")));
    assertThat(records).hasSize(2);
    assertThat(records.getLast().head().documentType()).isEqualTo(DocumentType.MOTION);
    assertThat(records.getLast().head().title()).isEqualTo("Sittplatser på piren");
    assertThat(records.getLast().head().pages().getFirst().text())
        .startsWith("Vänsterpartiet i Granviken");
  }

  private static List<Line> plain(String... lines) {
    return List.of(lines).stream().map(Line::plain).toList();
  }

  private static List<CouncilRecord> parse(List<List<Line>> pages) {
    List<ExtractedPage> numbered = new ArrayList<>();
    pages.forEach(it -> numbered.add(new ExtractedPage(numbered.size() + 1, it)));
    ExtractedDocument document =
        new ExtractedDocument(
            new Source("handlingar.pdf", "00", "application/pdf", pages.size()),
            numbered,
            List.of(),
            List.of());
    return new DocumentParser(BodyRegistry.builtIn())
        .parse(document, new Municipality("9901", "Granviken"))
        .records();
  }
}
