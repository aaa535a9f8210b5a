package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.search.coverage.Gap;
import se.paragraf.search.coverage.Series;
import se.paragraf.search.coverage.SeriesCoverage;

class CoverageSentencesTest {

  private static final LocalDate MARCH = LocalDate.of(2023, 3, 15);
  private static final LocalDate MAY = LocalDate.of(2023, 5, 3);

  private static final CoverageSentences SWEDISH =
      new CoverageSentences(Texts.in(Language.SWEDISH));
  private static final CoverageSentences ENGLISH =
      new CoverageSentences(Texts.in(Language.ENGLISH));

  @Test
  void aGapIsASentenceInTheLanguageOfThePage() {
    Gap before = new Gap(1, 44, Gap.Place.BEFORE, null, MARCH);
    assertThat(SWEDISH.of(before))
        .isEqualTo(
            "§§\u00a01–44 saknas före det tidigaste som finns här;"
                + " de hör troligen till tidigare sammanträden.");
    assertThat(ENGLISH.of(before))
        .isEqualTo(
            "§§\u00a01–44 are missing before the earliest that is here;"
                + " they belong in all likelihood to earlier meetings.");
    assertThat(ENGLISH.of(new Gap(47, 47, Gap.Place.WITHIN, MARCH, MARCH)))
        .isEqualTo(
            "§\u00a047 is missing from the meeting of 15 March 2023; it may be unread or"
                + " unpublished.");
    assertThat(SWEDISH.of(new Gap(1200, 1201, Gap.Place.BETWEEN, MARCH, MAY)))
        .startsWith("§§\u00a01200–1201 saknas mellan sammanträdena 15 mars 2023 och 3 maj 2023;");
  }

  @Test
  void aYearIsASentenceToo() {
    Series series = new Series("Granviken", "Kommunstyrelsen", 2023);
    SeriesCoverage nothing =
        new SeriesCoverage(
            series,
            SeriesCoverage.Numbering.UNKNOWN,
            List.of(),
            0,
            0,
            List.of(),
            List.of(),
            List.of());
    assertThat(ENGLISH.of(nothing))
        .isEqualTo("From Kommunstyrelsen (Granviken) 2023 there are no §§ here.");
    SeriesCoverage some =
        new SeriesCoverage(
            series,
            SeriesCoverage.Numbering.YEAR,
            List.of(),
            0,
            1,
            List.of(new Gap(1, 44, Gap.Place.BEFORE, null, MARCH)),
            List.of(),
            List.of());
    assertThat(SWEDISH.of(some))
        .isEqualTo(
            "Kommunstyrelsen (Granviken) 2023: en paragraf finns, 44 paragrafer saknas i"
                + " nummerföljden.");
  }
}
