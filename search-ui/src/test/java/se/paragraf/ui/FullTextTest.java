package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.PageText;

class FullTextTest {

  @Test
  void theFirstHeadingOfAVoteAndOfAReservationCanBeLinkedTo() {
    FullText text =
        FullText.of(
            List.of(
                new PageText(7, "Beslut\nMotionen avslås.\n\nVotering\nJa: 7. Nej: 4."),
                new PageText(8, "Omröstningsresultat\nSe ovan.\n\nReservationer\nÅsa Ek (X).")));

    assertThat(text.link(FullText.VOTE)).isEqualTo("#vote");
    assertThat(text.link(FullText.RESERVATION)).isEqualTo("#reservation");
    assertThat(text.sheets().getFirst().blocks())
        .contains(new FullText.Block("Votering", true, "vote"));
    assertThat(text.sheets().getLast().blocks())
        .contains(
            new FullText.Block("Omröstningsresultat", true, null),
            new FullText.Block("Reservationer", true, "reservation"));
  }

  @Test
  void aVoteOnWhatToSetAgainstTheProposalIsAVote() {
    FullText text = FullText.of(List.of(new PageText(0, "Kontrapropositionsvotering\nJa: 5.")));

    assertThat(text.link(FullText.VOTE)).isEqualTo("#vote");
  }

  @Test
  void aVoteThatIsOnlySpokenOfHasNoPlace() {
    FullText text = FullText.of(List.of(new PageText(0, "Votering begärdes men hölls inte.")));

    assertThat(text.link(FullText.VOTE)).isNull();
  }
}
