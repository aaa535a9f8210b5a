package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.indexer.extract.ExtractedDocument;
import se.paragraf.indexer.extract.ExtractedPage;
import se.paragraf.indexer.extract.Line;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.Decision;
import se.paragraf.model.Municipality;
import se.paragraf.model.Source;

/** A record is sure when every mark is in its place, and says what it lacks when one is not. */
class ConfidenceTest {

  private static final String PROTOCOL =
      """
      GRANVIKENS KOMMUN  SAMMANTRÄDESPROTOKOLL
      Tekniska nämnden 2024-03-19

      § 17

      Val av justerare

      Beslut
      Den yngsta utses att justera protokollet.

      § 18 Dnr TN 2024/00029-2.4.3

      Ny cykelväg till Tallnäs

      Beslut
      Ansökan om statsbidrag godkänns.
      """;

  @Test
  void isSureOfWhatHasEveryMark() {
    List<Decision> read = read(PROTOCOL);
    assertThat(read).hasSize(2);
    assertThat(read)
        .allSatisfy(
            it -> assertThat(it.head().confidence()).isGreaterThanOrEqualTo(Confidence.SURE))
        .allSatisfy(it -> assertThat(it.head().warnings()).isEmpty());
  }

  @Test
  void isNotSureOfATitleThatMayGoOn() {
    assertDoubt(
        PROTOCOL.replace(
            "till Tallnäs\n\nBeslut\n", "till Tallnäs\nSträckan är lång och backig.\nBeslut\n"),
        "where the title ends is not sure");
  }

  @Test
  void isNotSureOfATitleInAnUnusualForm() {
    assertDoubt(PROTOCOL.replace("Ny cykelväg till Tallnäs", "| Ny cykelväg"), "unusual form");
    assertDoubt(PROTOCOL.replace("till Tallnäs", "till"), "unusual form");
    assertDoubt(PROTOCOL.replace("Ny cykelväg", "UN 2024- 0303 Ny cykelväg"), "unusual form");
  }

  @Test
  void isNotSureWithoutADate() {
    Decision read = read(PROTOCOL.replace("2024-03-19", "")).getLast();
    assertThat(read.head().date()).isNull();
    assertThat(read.head().confidence()).isLessThan(Confidence.SURE);
  }

  @Test
  void isNotSureOfANumberThatWasNotUnderstood() {
    assertDoubt(
        PROTOCOL.replace("Dnr TN 2024/00029-2.4.3", "Dnr TN tjugonio"),
        "the diarienummer was not understood");
  }

  @Test
  void isNotSureWhenTheFilesNameSaysSomethingElse() {
    assertThat(read("Tekniska nämnden 2023-11-21.txt", PROTOCOL).getLast().head().warnings())
        .contains("the file's name has another date");
    assertThat(read("Protokoll Socialnämnden.txt", PROTOCOL).getLast().head().warnings())
        .contains("the file's name has another body");
  }

  @Test
  void isNotSureOfWhatAnOcrRead() {
    Decision read = read(document(PROTOCOL, 91, 91)).getLast();
    assertThat(read.head().confidence()).isBetween(0.8, Confidence.SURE - 0.01);
    Decision misread = read(document(PROTOCOL, 91, 40)).getLast();
    assertThat(misread.head().confidence()).isLessThan(0.8);
    assertThat(misread.head().warnings()).contains("the OCR was not sure of the title");
  }

  @Test
  void namesPagesWithoutText() {
    ExtractedPage empty = new ExtractedPage(2, List.of(Line.plain("")));
    ExtractedDocument document =
        new ExtractedDocument(
            new Source("a.pdf", "", "application/pdf", 3),
            List.of(
                new ExtractedPage(1, PROTOCOL.lines().map(Line::plain).toList()),
                empty,
                new ExtractedPage(3, List.of(Line.plain("Bilaga 1")))),
            List.of(),
            List.of());
    assertThat(new DocumentParser(BodyRegistry.builtIn()).parse(document, null).warnings())
        .containsExactly("without text: page 2");
  }

  @Test
  void takesEachDoubtOff() {
    double one = Confidence.ofDecision(List.of(Doubt.NO_DATE)).value();
    double two = Confidence.ofDecision(List.of(Doubt.NO_DATE, Doubt.NO_TITLE)).value();
    assertThat(one).isLessThan(Confidence.SURE);
    assertThat(two).isLessThan(one).isPositive();
  }

  private static void assertDoubt(String text, String reason) {
    Decision read = read(text).getLast();
    assertThat(read.head().warnings()).anySatisfy(it -> assertThat(it).contains(reason));
    assertThat(read.head().confidence()).isLessThan(Confidence.SURE);
  }

  private static List<Decision> read(String text) {
    return read("protokoll.txt", text);
  }

  /** As an OCR hands it out: sure to that degree of its lines, and of titles to another. */
  private static ExtractedDocument document(String text, int sureness, int ofTitles) {
    return new ExtractedDocument(
        new Source("protokoll.pdf", "", "application/pdf", 1),
        List.of(
            new ExtractedPage(
                1,
                text.lines()
                    .map(it -> new Line(it, 0, false, List.of(), sureness(it, sureness, ofTitles)))
                    .toList())),
        List.of(),
        List.of("read by OCR: page 1"));
  }

  private static int sureness(String line, int usual, int ofTitles) {
    return line.startsWith("Ny cykelväg") ? ofTitles : usual;
  }

  private static List<Decision> read(String name, String text) {
    return read(
        new ExtractedDocument(
            new Source(name, "", "text/plain", 0),
            List.of(new ExtractedPage(0, text.lines().map(Line::plain).toList())),
            List.of(),
            List.of()));
  }

  private static List<Decision> read(ExtractedDocument document) {
    List<Decision> decisions = new ArrayList<>();
    for (CouncilRecord it :
        new DocumentParser(BodyRegistry.builtIn())
            .parse(document, new Municipality("9901", "Granviken"))
            .records()) {
      if (it instanceof Decision decision) {
        decisions.add(decision);
      }
    }
    return decisions;
  }
}
