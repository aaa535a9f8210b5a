package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists without rules, as browsers and planning systems print them. */
class AlignedColumnsTest {

  private static final float LETTER = 5;

  @Test
  void partsCellsByTheWhiteThatRunsDownThroughAllLines() {
    List<Line> lines =
        new TableColumns()
            .lines(
                List.of(
                    printed(40, "Nr", 58, "Uppdrag", 200, "Ansvarig", 300, "Status"),
                    printed(40, "1", 58, "Bygga en brygga vid det gamla", 208, "", 300, "Pågår"),
                    printed(58, "färjeläget", 200, "Tekniska", 244, "nämnden"),
                    new PrintedLine(Line.plain("")),
                    printed(40, "2", 58, "Måla badhuset", 200, "Fastighetsnämnden", 300, "Vilar"),
                    printed(
                        40,
                        "3",
                        58,
                        "Se över avgifterna i skolan",
                        200,
                        "Styrelsen",
                        300,
                        "Klar")));
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly(
            "Nr\tUppdrag\tAnsvarig\tStatus",
            "1\tBygga en brygga vid det gamla\t\tPågår",
            "färjeläget\tTekniska nämnden",
            "",
            "2\tMåla badhuset\tFastighetsnämnden\tVilar",
            "3\tSe över avgifterna i skolan\tStyrelsen\tKlar");
    assertThat(lines.get(2).starts()).containsExactly(58f, 200f);
  }

  @Test
  void keepsTheColumnOfEachVote() {
    List<Line> lines =
        new TableColumns()
            .lines(
                List.of(
                    printed(40, "Namn", 150, "Parti", 200, "Ja", 230, "Nej", 270, "Avstår"),
                    printed(40, "Anna Ek", 150, "S", 200, "X"),
                    printed(40, "Bo Alm", 150, "V", 230, "X"),
                    printed(40, "Cia Dal", 150, "M", 200, "X"),
                    printed(40, "Dan Bo", 150, "C", 270, "X")));
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly(
            "Namn\tParti\tJa\tNej\tAvstår",
            "Anna Ek\tS\tX",
            "Bo Alm\tV\t\tX",
            "Cia Dal\tM\tX",
            "Dan Bo\tC\t\t\tX");
  }

  @Test
  void endsAtALineOfRunningText() {
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      lines.add(printed(40, "1", 58, "Bygga", 120, "Styrelsen", 200, "Klar", 260, "2024"));
    }
    lines.add(printed(40, "Styrelsen följer upp uppdragen och redovisar dem för fullmäktige"));
    assertThat(AlignedColumns.in(lines)).extracting(AlignedColumns.Block::to).containsExactly(5);
  }

  @Test
  void keepsItsColumnsBetweenHeadingsAndBelowARule() {
    List<PrintedLine> lines = new ArrayList<>();
    lines.add(printed(40, "Dnr", 120, "Uppdrag", 200, "Läge", 260, "Klart", 320, "Ansvar"));
    lines.add(printed(40, "-----------------------------------------------------------------"));
    for (int row = 0; row < 5; row++) {
      lines.add(printed(40, "HN", 120, "Bygga", 200, "Klar", 260, "2024", 320, "Hamnen"));
    }
    lines.add(printed(40, "-----------------------------------------------------------------"));
    lines.add(printed(40, "Antal poster i listan är 5"));
    List<AlignedColumns.Block> ruled = AlignedColumns.in(lines);
    assertThat(ruled).hasSize(1);
    assertThat(ruled.getFirst().starts()).containsExactly(40f, 120f, 200f, 260f, 320f);

    PrintedLine small = printed(40, "Miljönämnden och hamnen");
    PrintedLine heading = new PrintedLine(small.words(), 13, true);
    lines.subList(7, 9).clear();
    lines.add(heading);
    lines.addAll(lines.subList(0, 7));
    assertThat(AlignedColumns.in(lines))
        .extracting(AlignedColumns.Block::starts)
        .containsOnly(List.of(40f, 120f, 200f, 260f, 320f))
        .hasSize(2);
  }

  @Test
  void findsNoColumnsInRunningText() {
    List<PrintedLine> text = new ArrayList<>();
    for (int line = 0; line < 8; line++) {
      float at = 40;
      List<Object> words = new ArrayList<>();
      for (int word = 0; word < 12; word++) {
        String letters = "a".repeat(2 + (line * 5 + word * 3) % 7);
        words.add((int) at);
        words.add(letters);
        at += letters.length() * LETTER + 4;
      }
      text.add(printed(words.toArray()));
    }
    assertThat(AlignedColumns.in(text)).isEmpty();
  }

  /** Words by their left edges; each letter is as wide. */
  private static PrintedLine printed(Object... placesAndTexts) {
    List<Word> words = new ArrayList<>();
    for (int index = 0; index < placesAndTexts.length; index += 2) {
      float start = (int) placesAndTexts[index];
      for (String word : ((String) placesAndTexts[index + 1]).split(" ")) {
        if (!word.isEmpty()) {
          words.add(new Word(word, start, start + word.length() * LETTER - 1, 10));
          start += (word.length() + 1) * LETTER - 2;
        }
      }
    }
    return new PrintedLine(words, 10, false);
  }
}
