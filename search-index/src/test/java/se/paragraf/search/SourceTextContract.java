package se.paragraf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.paragraf.search.InventedRecords.file;
import static se.paragraf.search.InventedRecords.head;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.CouncilRecord;
import se.paragraf.model.PageText;

/** What a store must give of a source's text, with marks. */
public abstract class SourceTextContract extends StoreFixture {

  private static final String SHA = "a".repeat(64);

  private static final List<CouncilRecord> PROTOCOL =
      List.of(
          head("g-kf-41", "Tilläggsanslag för simhallen")
              .pages(
                  new PageText(9, "§ 41\nTilläggsanslag för simhallen\nKostnaden har ökat."),
                  new PageText(10, "Simhallarna är två. Båda behövs."))
              .decision("41", "Simhallarna är två."),
          head("g-kf-42", "Gångbro")
              .pages(new PageText(10, "§ 42\nGångbro\nIngen simhall i närheten."))
              .decision("42", ""));

  @BeforeEach
  void storeOneProtocol() {
    try (RecordWriter writer = openWriter(place)) {
      writer.replace(file("kf.pdf", PROTOCOL), PROTOCOL);
      writer.commit();
    }
  }

  private SourceText text(String query) {
    return asked(SHA, query).orElseThrow();
  }

  private Optional<SourceText> asked(String sha256, String query) {
    try (RecordSearch search = openSearch(place)) {
      return search.text(sha256, QueryParser.parse(query).criterion());
    }
  }

  private static String textOf(SourceText.Part part) {
    return part.fragments().stream().map(Snippet.Fragment::text).collect(Collectors.joining());
  }

  @Test
  void givesAllOfItPageByPage() {
    SourceText text = text("");
    assertThat(text.source().path()).isEqualTo("kf.pdf");
    assertThat(text.pages()).extracting(SourceText.Page::number).containsExactly(9, 10);
    assertThat(text.page(10).orElseThrow().parts())
        .extracting(it -> it.record().id(), SourceTextContract::textOf)
        .containsExactly(
            tuple("g-kf-41", "Simhallarna är två. Båda behövs."),
            tuple("g-kf-42", "§ 42\nGångbro\nIngen simhall i närheten."));
    assertThat(text.pages()).allMatch(it -> it.marks() == 0);
    assertThat(text.page(3)).isEmpty();
    assertThat(asked("b".repeat(64), "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "simhall, simhallen, Simhallarna simhall",
    "kostnader, Kostnaden, ''",
    "\"ingen simhall\", '', Ingen simhall",
    "simhal*, simhallen, Simhallarna simhall",
    "gångbro kostnad, Kostnaden, Gångbro",
    "xylofon, '', ''"
  })
  void marksEveryFormThatAnswers(String query, String onNine, String onTen) {
    SourceText text = text(query);
    assertThat(String.join(" ", text.page(9).orElseThrow().marked())).isEqualTo(onNine);
    assertThat(String.join(" ", text.page(10).orElseThrow().marked())).isEqualTo(onTen);
  }

  @Test
  void marksInTheTextWhatWasAskedForInTitlesOrDecisions() {
    assertThat(text("titel:simhallen").page(9).orElseThrow().marked()).containsExactly("simhallen");
    assertThat(text("beslut:simhallarna").page(10).orElseThrow().marked())
        .containsExactly("Simhallarna");
  }
}
