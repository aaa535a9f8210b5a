package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenMenderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verk- / samhet                          | verksamhet
          Kommunens verk- / samhet växer          | Kommunens verksamhet / växer
          kommunstyrel- / sens arbetsutskott      | kommunstyrelsens / arbetsutskott
          Kommunstyrel- / sen beslutar            | Kommunstyrelsen / beslutar
          samhälls- / byggnads- / nämnden         | samhällsbyggnadsnämnden
          SAMMANTRÄDES- / PROTOKOLL               | SAMMANTRÄDESPROTOKOLL
          ex- / ploatering                        | exploatering
          gemen- / samt för alla                  | gemensamt / för alla
          efter- / som det regnar                 | eftersom / det regnar
          verk‐ / samhet                          | verksamhet
          KS- / möte                              | KS-möte
          ett KS- / möte i maj                    | ett KS-möte / i maj
          EU- / medel                             | EU-medel
          FoGn- / beslut                          | FoGn-beslut
          KS- / 2024/00123 a                      | KS-2024/00123 / a
          e- / post                               | e-post
          a- / kassan                             | a-kassan
          pdf- / filen                            | pdf-filen
          it- / systemet                          | it-systemet
          nord- / syd                             | nord-syd
          nordost- / sydväst                      | nordost-sydväst
          nord- / sydlig                          | nord-sydlig
          svensk- / norska                        | svensk-norska
          icke- / binär                           | icke-binär
          gör-det- / själv                        | gör-det-själv
          1990- / talet                           | 1990-talet
          90- / årsdagen                          | 90-årsdagen
          Hällby- / Skultuna                      | Hällby-Skultuna
          Tallnäs– / Hultebo                      | Tallnäs–Hultebo
          Anna- / Karin Ek                        | Anna-Karin / Ek
          covid- / 19                             | covid-19
          2023- / 2024                            | 2023-2024
          2023– / 2024 års budget                 | 2023–2024 / års budget
          §§ 12- / 14                             | §§ 12-14
          KS 2021/ / 00098                        | KS 2021/00098
          KS 2021/00098- / 1.4.2                  | KS 2021/00098-1.4.2
          2024-05- / 21                           | 2024-05-21
          gång- / och cykelväg                    | gång- / och cykelväg
          för- / eller grundskola                 | för- / eller grundskola
          grund- / samt gymnasieskola             | grund- / samt gymnasieskola
          såväl grund- / som gymnasieskola        | såväl grund- / som gymnasieskola
          gång-, / cykel- och mopedväg            | gång-, / cykel- och mopedväg
          ett streck - / och text                 | ett streck - / och text
          500:- / per år                          | 500:- / per år
          slut- / § 12                            | slut- / § 12
          kommunens- / Beslut                     | kommunens- / Beslut
          - / punkt                               | - / punkt
          """)
  void decidesAtALinesEnd(String lines, String mended) {
    assertThat(mended(lines)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          En verk-samhet är en verksamhet         | En verksamhet är en verksamhet
          En verk- samhet är en verksamhet        | En verksamhet är en verksamhet
          En verk-samhet är sig lik               | En verk-samhet är sig lik
          gång- och cykelväg, gångoch             | gång- och cykelväg, gångoch
          för- grund- och gymnasieskola           | för- grund- och gymnasieskola
          Lån av man- / kvinna, man-kvinna        | Lån av man-kvinna, / man-kvinna
          vid Coop- / tomten. Butiken Coop växer  | vid Coop-tomten. / Butiken Coop växer
          vid Gransjö- / badet. Nära Gransjön     | vid Gransjöbadet. / Nära Gransjön
          en Volvo- / buss, nära Volvobussen      | en Volvobuss, / nära Volvobussen
          i KS- / förslag och ksförslag           | i KSförslag / och ksförslag
          """)
  void followsTheTextsOwnSpelling(String lines, String mended) {
    assertThat(mended(lines)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KS¤samhälls- byggnads- nämnden¤2021     | KS¤samhällsbyggnadsnämnden¤2021
          KS¤barn- och utbildnings- nämnden¤2021  | KS¤barn- och utbildningsnämnden¤2021
          KS¤för- grund- och gymnasieskola¤2021   | KS¤för- grund- och gymnasieskola¤2021
          KS¤vård-, skola- och omsorg¤2021        | KS¤vård-, skola- och omsorg¤2021
          KS¤för förvalt-¤x / ¤ningar och¤y       | KS¤för förvaltningar¤x / ¤och¤y
          2023-06-¤KS 2021/¤x / 14¤00098¤y        | 2023-06-14¤KS 2021/00098¤x / ¤¤y
          KS¤verk-¤x / Dnr¤Uppdrag¤Svar / ¤samhet¤y | KS¤verksamhet¤x / Dnr¤Uppdrag¤Svar / ¤¤y
          KS¤gång-¤x / ¤och cykelväg¤y            | KS¤gång-¤x / ¤och cykelväg¤y
          KS¤verk-¤x / ¤samhet¤                   | KS¤verksamhet¤x
          """)
  void mendsTheCellsOfATable(String lines, String mended) {
    assertThat(mended(lines.replace('¤', '\t')).replace('\t', '¤')).isEqualTo(mended);
  }

  @Test
  void mendsOverThePagesEnd() {
    List<TextLine> lines =
        List.of(
            line("Kommunens verk-", 1),
            line("Sida 1", 1).asFurniture(),
            line("Granvikens kommun", 2).asFurniture(),
            line("", 2),
            line("samhet", 2).opening(),
            line("växer.", 2));
    List<TextLine> mended = HyphenMender.mend(lines);
    assertThat(mended)
        .filteredOn(TextLine::counts)
        .extracting(TextLine::text)
        .containsExactly("Kommunens verksamhet", "växer.");
    assertThat(mended.getLast().opensPage()).isTrue();
  }

  @Test
  void leavesLinesWithoutHyphensAsTheyAre() {
    List<TextLine> lines = List.of(line("Kommunens verksamhet", 1));
    assertThat(HyphenMender.mend(lines)).isSameAs(lines);
  }

  @Test
  void joinsTwoPiecesOfACell() {
    assertThat(HyphenMender.join("för förvalt-", "ningar")).isEqualTo("för förvaltningar");
    assertThat(HyphenMender.join("ett KS-", "möte")).isEqualTo("ett KS-möte");
    assertThat(HyphenMender.join("gång-", "och cykelväg")).isEqualTo("gång- och cykelväg");
    assertThat(HyphenMender.join("", "början")).isEqualTo("början");
  }

  private static String mended(String lines) {
    List<TextLine> all = new ArrayList<>();
    Arrays.stream(lines.split(" / ")).forEach(it -> all.add(line(it, 1)));
    return String.join(" / ", HyphenMender.mend(all).stream().map(TextLine::text).toList());
  }

  private static TextLine line(String text, int page) {
    return new TextLine(text, 11, false, page);
  }
}
