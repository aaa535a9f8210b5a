package se.paragraf.search.lucene.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class CompoundFilterTest {

  private record Token(String term, int increment, int start, int end) {}

  private static List<Token> tokens(String text) throws IOException {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = new CompoundFilter(new LowerCaseFilter(words), SwedishWords.get())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                increment.getPositionIncrement(),
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    }
    return tokens;
  }

  @Test
  void putsAWordItsFormAndItsPartsAtOnePlace() throws IOException {
    assertThat(tokens("Nya simhallens kakel"))
        .containsExactly(
            new Token("ny", 1, 0, 3),
            new Token("simhall", 1, 4, 14),
            new Token("sim", 0, 4, 14),
            new Token("hall", 0, 4, 14),
            new Token("kakel", 1, 15, 20));
  }

  @Test
  void repeatsNoForm() throws IOException {
    for (String text : List.of("avloppsreningsverket", "leder", "barnbarnsbarn", "skolskolan")) {
      assertThat(tokens(text)).extracting(Token::term).doesNotHaveDuplicates();
    }
  }
}
