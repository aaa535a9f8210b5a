package se.paragraf.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterSpacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N Y  M O D E L L               | NY MODELL
          D E TA L J                     | DETALJ
          AT T  G Ö R A  2 0 2 3         | ATT GÖRA 2023
          M Å L - &  B U D G E T         | MÅL- & BUDGET
          I N N E H Å L L                | INNEHÅLL
          B U D G E T  2 0 2 4           | BUDGET 2024
          B U D G E T 2 0 2 4            | BUDGET 2024
          S a m m a n f a t t n i n g    | Sammanfattning
          N Y M O D E L L                | NYMODELL
          S M C L V                      | S M C L V
          S M C L KD MP                  | S M C L KD MP
          X X X X X                      | X X X X X
          A B C D E F                    | A B C D E F
          a b c d                        | a b c d
          Kim Ek (S) och                 | Kim Ek (S) och
          """)
  void joinsHeadings(String line, String joined) {
    assertThat(joined(line)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N Y M O D E L L             | En ny väg och en modell.     | NY MODELL
          V Å R D O C H O M S O R G   | Om vård och omsorg.          | VÅRD OCH OMSORG
          V A T T E N P L A N         | En plan för vatten.          | VATTENPLAN
          N Y L A N D                 | Ny väg till Nyland i land.   | NYLAND
          N Y M O D E L L             | Något annat.                 | NYMODELL
          """)
  void findsLostGapsByTheTextsOwnWords(String line, String text, String joined) {
    assertThat(joined(line, text)).isEqualTo(joined);
  }

  private static String joined(String... lines) {
    List<TextLine> all = new ArrayList<>();
    for (String it : lines) {
      all.add(new TextLine(it, 11, false, 1));
    }
    return LetterSpacing.join(all).getFirst().text();
  }
}
