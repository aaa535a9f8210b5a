package se.paragraf.search.lucene.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          idé, Müller, façade                  | ide, Muller, facade
          Årets råd på ön                      | Årets råd på ön
          Bjørn Ærlig                          | Björn Ärlig
          KF:s beslut, VD:arna, IFN:s          | KF beslut, VD, IFN
          Kl. 18:30, Beslut: ja, a:son         | Kl. 18:30, Beslut: ja, a:son
          S T Y R M O D E L L  2024            | STYRMODELL  2024
          N Y  S T Y R M O D E L L             | N Y  STYRMODELL
          Röster: S M V L C                    | Röster: S M V L C
          afﬁsch och oﬃciell                   | affisch och officiell
          """)
  void cleans(String text, String cleaned) {
    assertThat(TextCleaner.clean(text)).isEqualTo(cleaned);
  }

  @Test
  void joinsWhatALineBroke() {
    assertThat(TextCleaner.clean("verk-\n  samheten")).isEqualTo("verksamheten");
    assertThat(TextCleaner.clean("kulturnämnd\u2010\nen")).isEqualTo("kulturnämnden");
    assertThat(TextCleaner.clean("verk\u00ad\nsamheten")).isEqualTo("verksamheten");
    assertThat(TextCleaner.clean("barn-\noch ungdom")).isEqualTo("barn-\noch ungdom");
    assertThat(TextCleaner.clean("Göteborg-\nBorås")).isEqualTo("Göteborg-\nBorås");
  }

  @Test
  void composesALetterAndItsMark() {
    assertThat(TextCleaner.clean("ra\u030ad a\u0308r o\u0308n ide\u0301"))
        .isEqualTo("råd är ön ide");
  }

  @Test
  void cleansWhatIsCleanToTheSame() {
    String once = TextCleaner.clean("KF:s idé om verk-\nsamhet S T Y R M O D E L L");
    assertThat(TextCleaner.clean(once)).isEqualTo(once);
  }

  @Test
  void tellsWhereEachWordStoodInTheOriginal() throws IOException {
    String text = "S T Y R M O D E L L  för KF:s verk-\nsamhet ra\u030ad i oﬃciell idé";
    assertThat(places(text))
        .containsExactly(
            "S T Y R M O D E L L",
            "för",
            "KF:s",
            "verk-\nsamhet",
            "ra\u030ad",
            "i",
            "oﬃciell",
            "idé");
  }

  private static List<String> places(String text) throws IOException {
    List<String> places = new ArrayList<>();
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      tokens.setReader(new CleaningReader(new StringReader(text)));
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        places.add(text.substring(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    }
    return places;
  }
}
