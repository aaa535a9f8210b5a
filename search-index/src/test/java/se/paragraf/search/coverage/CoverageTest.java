package se.paragraf.search.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.paragraf.search.Holdings;
import se.paragraf.search.Holdings.HeldParagraph;
import se.paragraf.search.Holdings.KnownBody;
import se.paragraf.search.IndexState;
import se.paragraf.search.IndexedFile;
import se.paragraf.search.coverage.Gap.Place;
import se.paragraf.search.coverage.SeriesCoverage.Numbering;

class CoverageTest {

  private static final List<KnownBody> BODIES =
      List.of(
          new KnownBody("Granviken", "9901", "KF", "Kommunfullmäktige"),
          new KnownBody("Granviken", "9901", "FN", "Fastighetsnämnden"),
          new KnownBody("Älvhamra", "9902", "FN", "Fritidsnämnden"));

  private final List<HeldParagraph> held = new ArrayList<>();
  private final List<IndexedFile> files = new ArrayList<>();

  private void hold(@Nullable String date, String... paragraphs) {
    for (String paragraph : paragraphs) {
      held.add(
          new HeldParagraph(
              "Granviken",
              "Kommunfullmäktige",
              2024,
              date == null ? null : LocalDate.parse(date),
              paragraph));
    }
  }

  private void hold(String date, int first, int last) {
    hold(
        date,
        IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toArray(String[]::new));
  }

  private void file(
      String path, int records, IndexedFile.@Nullable Failure failure, String... notes) {
    files.add(new IndexedFile("/s/" + path, path, "", List.of(), records, failure, List.of(notes)));
  }

  private Coverage coverage() {
    return Coverage.of(new Holdings(new IndexState(7, 1, Instant.EPOCH), held, 2, BODIES, files));
  }

  private SeriesCoverage only() {
    return coverage().series().getFirst();
  }

  private static Gap gap(
      int first, int last, Place place, @Nullable String after, @Nullable String before) {
    return new Gap(
        first,
        last,
        place,
        after == null ? null : LocalDate.parse(after),
        before == null ? null : LocalDate.parse(before));
  }

  private void holdExtract(String date, String paragraph) {
    held.add(
        new HeldParagraph(
            "Granviken", "Kommunfullmäktige", 2024, LocalDate.parse(date), paragraph, true));
  }

  @Test
  void concludesNothingFromALoneExtract() {
    holdExtract("2024-05-02", "214");
    assertThat(only().held()).isEqualTo(1);
    assertThat(only().meetings()).hasSize(1);
    assertThat(only().gaps()).isEmpty();
    assertThat(only().numbering()).isEqualTo(Numbering.UNKNOWN);
  }

  @Test
  void letsAnExtractFillAHoleAndMakeNone() {
    hold("2024-02-01", 1, 10);
    hold("2024-03-07", 20, 30);
    holdExtract("2024-02-20", "15");
    holdExtract("2024-11-28", "214");
    assertThat(only().held()).isEqualTo(23);
    assertThat(only().missing()).isEqualTo(8);
    assertThat(only().gaps()).noneMatch(it -> it.first() <= 15 && it.last() >= 15);
  }

  @Test
  void missesNothingWhereTheNumbersRunOn() {
    hold("2024-02-01", 1, 18);
    hold("2024-03-07", 19, 40);
    assertThat(only().numbering()).isEqualTo(Numbering.YEAR);
    assertThat(only().gaps()).isEmpty();
    assertThat(only().held()).isEqualTo(40);
    assertThat(only().meetings()).extracting(it -> it.numbers().size()).containsExactly(18, 22);
    assertThat(only().isIncomplete()).isFalse();
    assertThat(only().words())
        .isEqualTo("Kommunfullmäktige (Granviken) 2024: 40 paragrafer finns.");
  }

  @Test
  void tellsAGapInAMeetingFromOneBetweenMeetingsAndOneBeforeAll() {
    hold("2024-02-01", 11, 18);
    hold("2024-02-01", 20, 22);
    hold("2024-04-11", 41, 45);
    assertThat(only().gaps())
        .containsExactly(
            gap(1, 10, Place.BEFORE, null, "2024-02-01"),
            gap(19, 19, Place.WITHIN, "2024-02-01", "2024-02-01"),
            gap(23, 40, Place.BETWEEN, "2024-02-01", "2024-04-11"));
    assertThat(only().missing()).isEqualTo(29);
    assertThat(only().gaps())
        .extracting(Gap::words)
        .element(2)
        .asString()
        .isEqualTo(
            "§§ 23–40 saknas mellan sammanträdena 2024-02-01 och 2024-04-11; det kan vara ett"
                + " sammanträde som inte finns här, eller något som är oläst eller inte"
                + " offentliggjort");
    assertThat(only().words()).contains("29 paragrafer saknas i nummerföljden");
  }

  @Test
  void knowsABodyThatBeginsAtOneAtEachMeeting() {
    hold("2024-02-01", 1, 8);
    hold("2024-03-07", 1, 5);
    hold("2024-03-07", 7, 9);
    hold("2024-04-11", 2, 6);
    assertThat(only().numbering()).isEqualTo(Numbering.MEETING);
    assertThat(only().held()).isEqualTo(21);
    assertThat(only().gaps())
        .containsExactly(
            gap(6, 6, Place.WITHIN, "2024-03-07", "2024-03-07"),
            gap(1, 1, Place.WITHIN, "2024-04-11", "2024-04-11"));
  }

  @Test
  void followsABodyThatGoesOverToNumberThroughTheYear() {
    hold("2024-02-01", 1, 8);
    hold("2024-03-07", 1, 9);
    hold("2024-10-10", 1, 4);
    hold("2024-11-07", 12, 20);
    hold("2024-12-05", 21, 30);
    assertThat(only().gaps())
        .containsExactly(gap(5, 11, Place.BETWEEN, "2024-10-10", "2024-11-07"));
  }

  @Test
  void concludesNothingFromANumberThatBreaksTheRow() {
    hold("2024-02-01", 1, 12);
    hold("2024-02-01", "1312");
    hold("2024-03-07", 13, 20);
    assertThat(only().gaps()).isEmpty();
    assertThat(only().doubtful()).containsExactly(1312);
    hold("2024-04-11", 21, 25);
    hold("2024-04-11", "9021");
    assertThat(only().gaps()).isEmpty();
    assertThat(only().doubtful()).containsExactly(1312, 9021);
  }

  @Test
  void countsAParagraphOnceThoughItIsHeldTwice() {
    hold("2024-02-01", 1, 3);
    hold("2024-02-01", "2", "3a");
    hold(null, "4");
    hold("2024-03-07", 5, 6);
    assertThat(only().held()).isEqualTo(7);
    assertThat(only().undated()).isEqualTo(1);
    assertThat(only().gaps()).isEmpty();
  }

  @Test
  void fillsAGapWithAParagraphThatCoversSeveral() {
    hold("2024-02-01", "1", "2-5", "6");
    assertThat(only().gaps()).isEmpty();
  }

  @Test
  void listsWhatWasNotReadUnderTheBodyAndYearThatThePathNames() {
    hold("2024-02-01", 1, 3);
    IndexedFile.Failure damaged = new IndexedFile.Failure("extract", "the file is damaged");
    file("granviken/KF protokoll 2024-03-07.pdf", 0, damaged);
    file("granviken/kf_20240501.pdf", 12, null, "without text: pages 3–4");
    file("granviken/KF 2023.pdf", 0, null);
    file("älvhamra/FN 2022.pdf", 0, damaged);
    file("granviken/KF 2024-02-01.pdf", 3, null);
    file("bilder.zip", 1, damaged);
    Coverage coverage = coverage();
    assertThat(coverage.files()).isEqualTo(6);
    assertThat(coverage.unread()).hasSize(5);
    assertThat(coverage.series())
        .extracting(it -> it.series().body() + " " + it.series().year())
        .containsExactly("Kommunfullmäktige 2024", "Kommunfullmäktige 2023", "Fritidsnämnden 2022");
    assertThat(coverage.series().getFirst().unread())
        .extracting(UnreadFile::reason)
        .containsExactly("the file is damaged", "without text: pages 3–4");
    assertThat(coverage.unread().getLast().body()).isNull();
    assertThat(coverage.series().get(1).unread())
        .extracting(UnreadFile::reason)
        .containsExactly("no record was found in it");
  }

  @Test
  void saysThatNothingIsHeldOfAChosenBodyAndYear() {
    hold("2024-02-01", 1, 3);
    Coverage chosen = coverage().chosen(Set.of("granviken"), Set.of("kf", "fn"), Set.of(2024));
    assertThat(chosen.series())
        .extracting(SeriesCoverage::words)
        .containsExactly(
            "Från Fastighetsnämnden (Granviken) 2024 finns inga paragrafer här.",
            "Kommunfullmäktige (Granviken) 2024: 3 paragrafer finns.");
    assertThat(coverage().chosen(Set.of("9902"), Set.of(), Set.of()).series()).isEmpty();
    assertThat(coverage().chosen(Set.of(), Set.of(), Set.of(2024)).series()).hasSize(1);
  }

  @Test
  void namesTheBodiesOfWhichNoParagraphIsHeld() {
    hold("2024-02-01", 1, 3);
    assertThat(coverage().withoutParagraphs())
        .extracting(KnownBody::name)
        .containsExactly("Fastighetsnämnden", "Fritidsnämnden");
    assertThat(coverage().chosen(Set.of("9902"), Set.of(), Set.of()).withoutParagraphs())
        .extracting(KnownBody::name)
        .containsExactly("Fritidsnämnden");
    assertThat(coverage().chosen(Set.of("9902"), Set.of(), Set.of(2024)).withoutParagraphs())
        .isEmpty();
  }

  @Test
  void holdsNothingAgainstAnEmptyIndex() {
    assertThat(coverage().series()).isEmpty();
    assertThat(coverage().unplaced()).isEqualTo(2);
  }
}
