package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.model.AssignmentStatus;
import se.paragraf.model.DecisionOutcome;
import se.paragraf.model.DocumentType;
import se.paragraf.model.Kind;
import se.paragraf.search.FacetField;
import se.paragraf.search.SearchRequest.Sort;

/** The words of the pages: all there, in both languages, and none for nothing. */
class TextsTest {

  private static final Texts SWEDISH = Texts.in(Language.SWEDISH);
  private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(ENGLISH.keys()).isEqualTo(SWEDISH.keys());
  }

  @Test
  void everythingThatHasANameHasOneInBoth() {
    for (Texts t : new Texts[] {SWEDISH, ENGLISH}) {
      Stream.of(DecisionOutcome.values()).forEach(it -> assertThat(t.outcome(it)).isNotBlank());
      Stream.of(AssignmentStatus.values()).forEach(it -> assertThat(t.status(it)).isNotBlank());
      Stream.of(DocumentType.values()).forEach(it -> assertThat(t.type(it)).isNotBlank());
      Stream.of(FacetField.values()).forEach(it -> assertThat(t.facet(it)).isNotBlank());
      Stream.of(Sort.values()).forEach(it -> assertThat(t.sort(it)).isNotBlank());
      Stream.of(Kind.values()).forEach(it -> assertThat(t.kind(it)).isNotBlank());
    }
  }

  @Test
  void whatThePagesSayIsThere() throws IOException {
    Set<String> said = new TreeSet<>();
    Set<String> called = new TreeSet<>();
    Pattern call = Pattern.compile("\\bsay\\(\"((?:[a-z]+\\.)*[a-z]+)\"");
    Pattern say = Pattern.compile("\"((?:[a-z]+\\.)*[a-z]+)\"");
    for (String folder : new String[] {"src/main/jte", "src/main/java"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          for (String line : lines(file)) {
            Matcher matcher = say.matcher(line);
            while (matcher.find()) {
              said.add(matcher.group(1));
            }
            call.matcher(line).results().forEach(it -> called.add(it.group(1)));
          }
        }
      }
    }
    Set<String> missing = new TreeSet<>(called);
    missing.removeAll(SWEDISH.keys());
    assertThat(missing).as("texts that a page says and that are not there").isEmpty();
    Set<String> unsaid = new TreeSet<>(SWEDISH.keys());
    unsaid.removeIf(key -> key.matches(".*\\.[A-Z_]+") || said.contains(key));
    assertThat(unsaid).as("texts that no page says").isEmpty();
  }

  @Test
  void numbersAndDatesAreWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2023, 3, 15);
    assertThat(SWEDISH.date(day)).isEqualTo("15 mars 2023");
    assertThat(ENGLISH.date(day)).isEqualTo("15 March 2023");
    assertThat(SWEDISH.number(12345)).isEqualTo("12\u00a0345");
    assertThat(ENGLISH.number(12345)).isEqualTo("12,345");
    assertThat(SWEDISH.percent(0.125)).isEqualTo("13\u00a0%");
    assertThat(SWEDISH.percent(0.145)).isEqualTo("15\u00a0%");
    assertThat(SWEDISH.percent(0.0045)).isEqualTo("0,5\u00a0%");
    assertThat(SWEDISH.list(List.of("Granviken", "Kvarnby", "Älvhamra")))
        .isEqualTo("Granviken, Kvarnby och Älvhamra");
    assertThat(ENGLISH.list(List.of("Granviken"))).isEqualTo("Granviken");
    assertThat(SWEDISH.say("search.hits", 1)).isEqualTo("1 träff");
    assertThat(SWEDISH.say("search.hits", 1200)).isEqualTo("1\u00a0200 träffar");
  }

  @Test
  void theBrowsersWishIsFollowedInItsOrder() {
    assertThat(Language.wanted("en-US,en;q=0.9")).isEqualTo(Language.ENGLISH);
    assertThat(Language.wanted("en;q=0.3,sv-SE")).isEqualTo(Language.SWEDISH);
    assertThat(Language.wanted("fi")).isEqualTo(Language.SWEDISH);
    assertThat(Language.wanted(null)).isEqualTo(Language.SWEDISH);
    assertThat(Language.wanted(";;;=")).isEqualTo(Language.SWEDISH);
  }

  private static java.util.List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
