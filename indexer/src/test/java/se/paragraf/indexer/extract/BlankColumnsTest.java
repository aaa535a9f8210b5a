package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of invented offices in plain text, their columns set with blanks. */
class BlankColumnsTest {

  @Test
  void givesEachLineOfATableItsCells() {
    List<Line> lines =
        read(
            """
            BALANSLISTA                          2024-10-02

            Nr  Uppdrag               Dnr            Ansvarig    Status

            Pågående uppdrag

             1  Brygga vid Sjötullen  TN 2023/0012   Hamnchef    Pågår
             2  Belysning på kajen    TN 2023/0033   Gatuchef,
                och vid färjeläget                   Hamnchef
            10  Cykelställ            KS 2024/0150               Klart

            Listan gås igenom på nämndens sammanträde i oktober varje år.
            """);
    assertThat(lines)
        .extracting(Line::text)
        .filteredOn(it -> !it.isEmpty())
        .containsExactly(
            "BALANSLISTA                          2024-10-02",
            "Nr\tUppdrag\tDnr\tAnsvarig\tStatus",
            "Pågående uppdrag",
            "1\tBrygga vid Sjötullen\tTN 2023/0012\tHamnchef\tPågår",
            "2\tBelysning på kajen\tTN 2023/0033\tGatuchef,\t",
            "\toch vid färjeläget\t\tHamnchef\t",
            "10\tCykelställ\tKS 2024/0150\t\tKlart",
            "Listan gås igenom på nämndens sammanträde i oktober varje år.");
    assertThat(lines.get(2).starts()).containsExactly(0f, 16f, 104f, 164f, 212f);
  }

  @Test
  void leavesRunningTextAndFrontPagesAsTheyAre() {
    String text =
        """
        Plats och tid        Rådhuset, kl. 13.00–15.30
        Beslutande           Kim Ek (S)       ordförande
                             Bo Alm (V)       ledamot
                             Cia Dal (M)      ledamot

        Nämnden har fått frågan om bryggan.  Den är gammal.  Den bör
        lagas.  Det kostar pengar.  Pengarna finns i budgeten.  Det
        står i planen.  Kajen är i gott skick.  Lyktorna lyser där.
        """;
    assertThat(read(text)).extracting(Line::text).noneMatch(it -> it.contains("\t"));
  }

  /** The bound is so wide that only time that grows with the square of the rows meets it. */
  @Test
  void readsAHugeTable() {
    List<String> rows =
        Collections.nCopies(1_000_000, "1  Brygga vid Sjötullen  TN 2023/0012   Hamnchef    Pågår");
    List<Line> lines =
        assertTimeoutPreemptively(Duration.ofSeconds(180), () -> BlankColumns.read(rows));
    assertThat(lines).hasSize(1_000_000);
    assertThat(lines.getLast().text())
        .isEqualTo("1\tBrygga vid Sjötullen\tTN 2023/0012\tHamnchef\tPågår");
  }

  private static List<Line> read(String text) {
    return BlankColumns.read(text.lines().toList());
  }
}
