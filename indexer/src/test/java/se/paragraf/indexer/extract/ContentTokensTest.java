package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentTokensTest {

  private static final int SHOW = 'T' << 8 | 'j';

  private final Operands operands = new Operands();

  private ContentTokens tokens(String content) {
    return new ContentTokens(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), operands);
  }

  private String shown(String content) throws IOException {
    assertThat(tokens(content).next()).isEqualTo(SHOW);
    return new String(operands.bytes(), 0, operands.end(0), StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsTheEscapesOfStrings() throws IOException {
    assertThat(shown("(a\\(b\\) (c) \\\\ \\101\\7x\\\nd) Tj")).isEqualTo("a(b) (c) \\ A\u0007xd");
    assertThat(shown("<41 4 2\n4> Tj")).isEqualTo("AB@");
  }

  @Test
  void readsNumbersAsOtherReadersDo() throws IOException {
    assertThat(tokens("1 -2.5 .25 --4 +7 1.-5 100.125 %6\n 0.00001 re").next())
        .isEqualTo('r' << 8 | 'e');
    assertThat(operands.numbers()).isEqualTo(8);
    assertThat(operands.number(1)).isEqualTo(-2.5f);
    assertThat(operands.number(2)).isEqualTo(.25f);
    assertThat(operands.number(3)).isEqualTo(-4f);
    assertThat(operands.number(4)).isEqualTo(7f);
    assertThat(operands.number(6)).isEqualTo(100.125f);
    assertThat(operands.number(7)).isEqualTo(0.00001f);
    assertThat(operands.number(8)).isZero();
  }

  @Test
  void tellsStringsFromAdjustments() throws IOException {
    assertThat(tokens("[(Val) -120.5 <626f7267>] TJ").next()).isEqualTo('T' << 8 | 'J');
    assertThat(operands.items()).isEqualTo(3);
    assertThat(operands.isAdjustment(0)).isFalse();
    assertThat(operands.end(0)).isEqualTo(3);
    assertThat(operands.adjustment(1)).isEqualTo(-120.5f);
    assertThat(operands.end(2)).isEqualTo(7);
  }

  @Test
  void readsNamesWithEscapes() throws IOException {
    tokens("/F#31#c3#a5 12 Tf").next();
    assertThat(operands.name()).isEqualTo("F1å");
  }

  @Test
  void readsOperandsThatAreLongerThanItsMemory() throws IOException {
    String longText = "lång text ".repeat(20_000);
    ContentTokens tokens = tokens("(" + longText + ") Tj q\n(kort) Tj");
    assertThat(tokens.next()).isEqualTo(SHOW);
    assertThat(operands.end(0)).isEqualTo(longText.length());
    assertThat(tokens.next()).isEqualTo('q');
    assertThat(tokens.next()).isEqualTo(SHOW);
    assertThat(operands.end(0)).isEqualTo(4);
    assertThat(tokens.next()).isEqualTo(ContentTokens.END);
  }

  @Test
  void readsTheSameWhereverItsMemoryEnds() throws IOException {
    for (int before = 16_370; before < 16_390; before++) {
      ContentTokens tokens = tokens(" ".repeat(before) + "[(Val) 12 (borg)] TJ Q");
      assertThat(tokens.next()).isEqualTo('T' << 8 | 'J');
      assertThat(operands.items()).isEqualTo(3);
      assertThat(tokens.next()).isEqualTo('Q');
      assertThat(tokens.next()).isEqualTo(ContentTokens.END);
    }
  }

  @Test
  void endsWhateverItIsGiven() throws IOException {
    Random random = new Random(7);
    String signs = "()<>[]{}/%\\ \n0123456789.-+BIDETjTJQq'\"abc\u0000\u00ff";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder content = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        content.append(signs.charAt(random.nextInt(signs.length())));
      }
      ContentTokens tokens = tokens(content.toString());
      int operators = 0;
      while (tokens.next() != ContentTokens.END) {
        operators++;
      }
      assertThat(operators).isLessThanOrEqualTo(content.length());
    }
  }

  @Test
  void readsDeepNestsWithoutDescendingIntoThem() throws IOException {
    assertThat(tokens("[".repeat(300_000) + "]".repeat(300_000) + " q").next()).isPositive();
    assertThat(tokens("<<".repeat(300_000) + " /A (x) q").next()).isNotNegative();
  }
}
