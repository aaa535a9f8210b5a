package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers are those that Skatteverket shows as examples, or of the series that it keeps for
 * tests: nobody has them.
 */
class PersonalNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "640823-3234",
        "19640823-3234",
        "196408233234",
        "6408233234",
        "640823+3234",
        "18640823+3234",
        "640823 – 3234",
        "640823\u20113234",
        "640823 -3234",
        "640823-\n3234",
        "19640823-\n3234",
        "640823\n-3234",
        "640823 3234",
        "19 640823-3234",
        "64 08 23-3234",
        "6 4 0 8 2 3 - 3 2 3 4",
        "64\u00A00823-32 34",
        "640823\u200B-\u20603234",
        "1964-08-23-3234",
        "1964-08-23 - 3234",
        "６４０８２３-３２３４",
        "701063-2391",
        "19701063-2391",
        "910460-2389",
        "SE640823323401",
        "100512-9802",
        "121212-1212",
      })
  void masksEverySpelling(String number) {
    assertThat(PersonalNumbers.masked(number)).isEqualTo("[personnummer]");
    assertThat(PersonalNumbers.masked("Avser Kim Ek, " + number + ", som flyttat."))
        .isEqualTo("Avser Kim Ek, [personnummer], som flyttat.");
    assertThat(PersonalNumbers.masked("§ 4\t" + number + "\t1 200 kr"))
        .isEqualTo("§ 4\t[personnummer]\t1 200 kr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Personnummer: 640823-3235",
        "personnr 640823-3235",
        "Pers.nr 19640823-3235",
        "pers. nr. 640823-3235",
        "pnr 6408233235",
        "Kim Ek, född 640823-3235",
        "Kim Ek f. 640823-3235",
        "Kim Ek (640823-3235), personnummer enligt ansökan",
        "640823-3235 (personnummer)",
        "samordningsnummer 640883-3235",
        "samordningsnr: 640883 3235",
        "Personnummer\n640823-3235",
        "Namn, personnummer\nKim Ek\n640823-3235",
        "Personnummer 641323-3234",
        "Personnummer 000000-0000",
        "Personnummer 640823.3234",
        "Personnummer 640823-T234",
        "interimspersonnummer 640823-T234",
        "personnumret 640823-323 5",
      })
  void masksATypedWronglyNumberBesideALabel(String text) {
    assertThat(PersonalNumbers.in(text)).hasSize(1);
    assertThat(PersonalNumbers.masked(text)).doesNotContainPattern("\\d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "640823-3235",
        "640230-9801",
        "Org.nr 212000-1355",
        "Organisationsnummer: 556036-0793",
        "Org.nr/personnr: 556036-0793",
        "Personnummer/organisationsnummer 556036-0793",
        "KS 2021/00098",
        "Dnr 2012-1234",
        "Dnr: KS-2023-00315, SN 2022.113, 239-2006-105",
        "120512/2014",
        "perioden 200101-201231",
        "20240101-20241231",
        "2024-02-01 1300-1530",
        "240201 1830",
        "2024-02-01 1304",
        "Telefon: 0708121231",
        "tfn 070-812 12 31",
        "0708-12 12 31",
        "+46 70 812 12 31",
        "Bankgiro 5050-1055, plusgiro 64 08 23-4",
        "Kontonummer 8327-9,640 823 323-4",
        "Konto 110512 2005 4010",
        "EAN 6408233234123",
        "ISBN 978-91-640823-3-4",
        "Dokumentidentitet 4640823323",
        "Granviken Valla 5:8",
        "1 640 823 3234 kronor",
        "T640823-T234",
        "640823-XXXX",
        "Född 1964-08-23",
        "§ 12 3234",
      })
  void leavesOtherNumbers(String text) {
    assertThat(PersonalNumbers.masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"640823-3234 och 701063-2391, 2", "640823-3234640823-3234, 0", "'', 0", "6408, 0"})
  void findsEachNumberOnce(String text, int numbers) {
    assertThat(PersonalNumbers.in(text)).hasSize(numbers);
  }
}
